import type { Salvaged } from '../../corpus/corpus';

/** The formats that are written. */
export const WRITE_FORMATS = [
  'jsonl', // everything there is, to be read again
  'pack', // fingerprints and facts, no text
  'passim',
  'csv',
  'json-feed',
  'csl-json',
  'bibtex',
  'ris',
] as const;

export type WriteFormat = (typeof WRITE_FORMATS)[number];

/** How a format writes reports: a head, each report, and a foot. */
export interface Writer {
  /** Ending of the file's name, without its dot. */
  ending: string;
  /** Media type. */
  type: string;
  /** `count`: how many reports were written behind it. */
  head(count: number): string;
  /** Null for a report that the format cannot hold, as one without text. */
  record(report: Salvaged): string | null;
  /** Between two reports. */
  between: string;
  foot: string;
}
