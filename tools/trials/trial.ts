/** What every trial of `npm run trials` is given and answers. */
import type { SampleServer } from '../demo/server';
import type { Site } from '../demo/site-pages';
import { sampleReportsFile } from '../demo/corpus';
import type { DrivenChromium } from '../drive/chromium';
import { say } from '../drive/words';

export interface Field {
  browser: DrivenChromium;
  server: SampleServer;
  site: Site;
}

export interface Trial {
  columns: string[];
  rows: string[][];
  /** What is not as it should be, one line each. */
  faults: string[];
}

export async function importSamples({ browser, site }: Omit<Field, 'server'>): Promise<void> {
  const options = await browser.open('options.html');
  await options.give(say('importLabel'), sampleReportsFile(site));
  await options.shows('Import finished');
  await options.close();
}

/** The value below which `share` of them lie, in whole units. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}
