/** Bands of length, in words of the shorter text: a short text can say little of where it is from. */
const LIMITS = [120, 200, 400] as const;

export const BANDS = ['under 120', 'to 200', 'to 400', 'above'] as const;

export type Band = (typeof BANDS)[number];

/** The band of a pair of texts. */
export function bandOf(suspect: string, source: string): Band {
  const words = Math.min(wordsOf(suspect), wordsOf(source));
  const band = LIMITS.findIndex((limit) => words < limit);
  return BANDS[band === -1 ? LIMITS.length : band]!;
}

function wordsOf(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
