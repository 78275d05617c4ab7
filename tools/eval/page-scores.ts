/** Scores of extracted text, as the makers of the data sets define them. */

/** True, false positive and false negative share of the 4-word shingles of one page. */
export interface ShingleScore {
  hit: number;
  extra: number;
  missed: number;
}

const SHINGLE = 4;

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - SHINGLE + 1); i++) {
    const shingle = words.slice(i, i + SHINGLE).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Shingles as multisets, normalised so that a long page counts no more than a short one. */
export function shingleScore(expected: string, found: string): ShingleScore {
  const truth = shingles(expected);
  const guess = shingles(found);
  let hit = 0;
  let extra = 0;
  let missed = 0;
  for (const key of new Set([...truth.keys(), ...guess.keys()])) {
    const inTruth = truth.get(key) ?? 0;
    const inGuess = guess.get(key) ?? 0;
    hit += Math.min(inTruth, inGuess);
    extra += Math.max(0, inGuess - inTruth);
    missed += Math.max(0, inTruth - inGuess);
  }
  const sum = Math.max(1, hit + extra + missed);
  return { hit: hit / sum, extra: extra / sum, missed: missed / sum };
}

export interface F1 {
  f1: number;
  precision: number;
  recall: number;
}

/** F1 of the mean precision and the mean recall over pages, as the benchmark takes it. */
export function f1OfShingles(scores: readonly ShingleScore[]): F1 {
  const share = (hit: number, wrong: number): number =>
    hit + wrong === 0 ? 1 : hit / (hit + wrong);
  const precision = mean(
    scores.filter((s) => s.hit + s.extra > 0).map((s) => share(s.hit, s.extra)),
  );
  const recall = mean(
    scores.filter((s) => s.hit + s.missed > 0).map((s) => share(s.hit, s.missed)),
  );
  return { f1: harmonic(precision, recall), precision, recall };
}

export interface StringScore {
  hit: number;
  missed: number;
  extra: number;
}

/** As a reader sees it: white space folded, without marks where a word may be parted. */
const seen = (text: string): string => text.replace(/\u00ad/gu, '').replace(/\s+/gu, ' ');

/** Strings that must and must not be in the text, as a reader sees both. */
export function stringScore(
  found: string,
  must: readonly string[],
  mustNot: readonly string[],
): StringScore {
  const text = seen(found);
  const has = (part: string): boolean => text.includes(seen(part).trim());
  const hit = must.filter(has).length;
  return { hit, missed: must.length - hit, extra: mustNot.filter(has).length };
}

/** F1 over all strings of all pages. */
export function f1OfStrings(scores: readonly StringScore[]): F1 {
  const hit = scores.reduce((sum, s) => sum + s.hit, 0);
  const extra = scores.reduce((sum, s) => sum + s.extra, 0);
  const missed = scores.reduce((sum, s) => sum + s.missed, 0);
  const precision = hit === 0 ? 0 : hit / (hit + extra);
  const recall = hit === 0 ? 0 : hit / (hit + missed);
  return { f1: harmonic(precision, recall), precision, recall };
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
