import type { Salvaged } from '../../corpus/corpus';
import { BIBTEX, CSL_JSON, RIS } from './citations';
import { CSV } from './csv';
import { JSON_FEED } from './json-feed';
import { JSONL, PASSIM, packWriter } from './lines';
import type { WriteFormat, Writer } from './writer';

/** What a pack says of itself. */
export interface PackTerms {
  madeBy: string;
  note: string;
}

/** What a pack is, and on what terms, unless who makes it says otherwise. */
export const PACK_NOTE =
  'Fingerprints, token codes and facts of reports, made for comparison. No text: the reports ' +
  'belong to their publishers.';

const PLAIN: Record<Exclude<WriteFormat, 'pack'>, Writer> = {
  jsonl: JSONL,
  passim: PASSIM,
  csv: CSV,
  'json-feed': JSON_FEED,
  'csl-json': CSL_JSON,
  bibtex: BIBTEX,
  ris: RIS,
};

export function writerOf(format: WriteFormat, terms: PackTerms): Writer {
  return format === 'pack' ? packWriter(terms) : PLAIN[format];
}

/** A file in its parts, and what became of the reports. */
export interface Written<Part> {
  parts: Part[];
  written: number;
  /** Reports that the format cannot hold: without text, or damaged. */
  left: number;
}

/**
 * Writes batches of reports, each batch as one part, so that whoever holds parts elsewhere than
 * in memory (`hold`: as Blobs) needs room for one batch alone. The head comes last, since it
 * may tell how many there are.
 */
export async function writeAll<Part>(
  writer: Writer,
  batches: AsyncIterable<readonly Salvaged[]>,
  hold: (text: string) => Part,
): Promise<Written<Part>> {
  const parts: Part[] = [];
  let [written, left] = [0, 0];
  for await (const batch of batches) {
    const records = batch.map((report) => writer.record(report)).filter((one) => one !== null);
    left += batch.length - records.length;
    if (records.length === 0) continue;
    const before = written === 0 ? '' : writer.between;
    parts.push(hold(before + records.join(writer.between)));
    written += records.length;
  }
  return { parts: [hold(writer.head(written)), ...parts, hold(writer.foot)], written, left };
}
