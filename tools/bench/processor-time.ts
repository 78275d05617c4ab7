/** Processor time, which a busy machine does not change, and memory. */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Least processor time that a figure is taken from (ms): a clock tick is up to 4. */
const LEAST = 120;
/** … after so much of it, in which the compiler does its work. */
const WARM = 1_000;
const MOST_RUNS = 500;

/** Milliseconds since some moment. */
export type Clock = () => number;

/** Of processor time of this process. */
export const processor: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** Ticks of /proc in a second, on every Linux that runs a browser. */
const TICKS = 100;

/** Seconds of processor time that a process has taken, its threads included; throws where /proc is missing. */
export function secondsOf(process: string): number {
  // The name may hold anything, so what follows it is counted from its closing bracket.
  const stat = readFileSync(`/proc/${process}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Of processor time of another process; of the wall clock where /proc is missing. */
export function processorOf(pid: number): Clock {
  return () => {
    try {
      return 1_000 * secondsOf(String(pid));
    } catch {
      return performance.now();
    }
  };
}

/** What one run takes by a clock, in ms; untimed runs before it let the compiler do its work. */
export function timeOf(work: () => unknown, clock: Clock = processor): number {
  const warm = clock() + WARM;
  do work();
  while (clock() < warm);
  const before = clock();
  let runs = 0;
  while (runs < MOST_RUNS && (runs === 0 || clock() < before + LEAST)) {
    work();
    runs++;
  }
  return (clock() - before) / runs;
}

/** Bytes that are held, after what is not was cleared away. */
export function bytesHeld(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
