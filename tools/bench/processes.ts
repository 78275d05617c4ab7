import { readdirSync, readFileSync } from 'node:fs';
import { PROFILE } from './in-chromium';
import { secondsOf } from './processor-time';

/** What the browser's processes used while they were watched; null where /proc is missing. */
export interface Used {
  /** Of the largest renderer, looked at twice a second; and what it had at the beginning. */
  peakMegabytes: number | null;
  megabytesBefore: number | null;
  /** Of all processes together. */
  processorSeconds: number | null;
}

/** Watches the browser that `inChromium` began. */
export function watchProcesses(): { stop: () => Used } {
  const before = ofAll(megabytes, most);
  const began = ofAll(secondsOf, add);
  let peak = before;
  const timer = setInterval(() => {
    peak = larger(peak, ofAll(megabytes, most));
  }, 500);
  return {
    stop() {
      clearInterval(timer);
      const ended = ofAll(secondsOf, add);
      return {
        peakMegabytes: peak,
        megabytesBefore: before,
        processorSeconds: began === null || ended === null ? null : ended - began,
      };
    },
  };
}

const add = (a: number, b: number) => a + b;
const most = (a: number, b: number) => Math.max(a, b);
const larger = (a: number | null, b: number | null) => (b === null ? a : Math.max(a ?? 0, b));

function ofAll(
  measure: (process: string, command: string) => number,
  join: (a: number, b: number) => number,
): number | null {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((process) => ofOne(process, measure))
      .reduce(join, 0);
  } catch {
    // No /proc: another system. The figure is then left out.
    return null;
  }
}

function ofOne(process: string, measure: (process: string, command: string) => number): number {
  try {
    const command = readFileSync(`/proc/${process}/cmdline`, 'utf8');
    return command.includes(PROFILE) ? measure(process, command) : 0;
  } catch {
    // The process ended while we looked.
    return 0;
  }
}

function megabytes(process: string, command: string): number {
  if (!command.includes('--type=renderer')) return 0;
  const status = readFileSync(`/proc/${process}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
}
