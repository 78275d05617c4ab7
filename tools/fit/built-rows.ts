import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hashOfWord } from '../../lib/text/tokenise';
import { bandOf, BANDS, type Band } from '../eval/bands';
import type { LabelledText } from '../eval/labelled';
import type { PairRow } from '../eval/pair-rows';

/** A report of a collection, of which pairs are built. */
export interface Given extends LabelledText {
  id: string;
  dataset: string;
}

/** Pairs a report may be in: a popular form or a large event must not be all there is. */
const PAIRS_EACH = 2;

export const hashOfId = (id: string): string => createHash('sha256').update(id).digest('hex');

/**
 * Pairs in the order of their hashes, as long as neither report is in enough of them, and as many of
 * each band of length as asked for. `reportsOf` says which reports an id names.
 */
export function chooseByHash(
  pairs: readonly PairRow[],
  reportsOf: (id: string) => readonly string[],
  mostABand = Infinity,
): PairRow[] {
  const left = new Map<Band, number>(BANDS.map((band) => [band, mostABand]));
  const used = new Map<string, number>();
  const ordered = pairs
    .map((pair) => ({ pair, order: hashOfId(pair.id) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  return ordered.flatMap(({ pair }) => {
    const band = bandOf(pair.suspect.text, pair.source.text);
    const reports = reportsOf(pair.id);
    const isUsed = reports.some((report) => (used.get(report) ?? 0) >= PAIRS_EACH);
    if (left.get(band)! === 0 || isUsed) return [];
    left.set(band, left.get(band)! - 1);
    for (const report of reports) used.set(report, (used.get(report) ?? 0) + 1);
    return [pair];
  });
}

/** Hashes of all runs of so many words; two unequal runs share one once in a billion. O(words · length). */
export function runHashes(words: readonly string[], length: number): ReadonlySet<number> {
  const hashes = words.map(hashOfWord);
  const found = new Set<number>();
  for (let i = 0; i + length <= hashes.length; i++) {
    let hash = 0;
    for (const word of hashes.slice(i, i + length)) hash = Math.imul(hash ^ word, 0x01000193);
    found.add(hash);
  }
  return found;
}

export function haveCommon(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

/** Writes the rows, and says how many there are of each band. */
export function writeBuilt(rows: readonly PairRow[], target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, rows.map((pair) => `${JSON.stringify(pair)}\n`).join(''));
  for (const name of BANDS) {
    const count = rows.filter((pair) => bandOf(pair.suspect.text, pair.source.text) === name);
    console.log(`${name}: ${count.length}`);
  }
}
