import type { Wordings } from './wordings';
import { isUnspaced } from './scripts';
import { says } from './wordings';

/** Words, or letters of a script without spaces, between "first" and "appeared". */
const NEAR_WORDS = 3;
const NEAR_UNSPACED = 8;

/**
 * True for a folded line that says where its text comes from, in whatever words it is put
 * together: "first" near "appeared", or "this article" with a verb of appearing or of origin.
 * Linear in the line.
 */
export function saysWhereFrom(folded: string, wordings: Wordings): boolean {
  const { itself, appeared, origin } = wordings;
  if (says(itself, folded)) return says(appeared, folded) || says(origin, folded);
  return says(appeared, folded) && isFirst(folded, wordings);
}

/** The nearest word of order on either side of a verb; each verb is asked once. */
function isFirst(folded: string, { first, appeared }: Wordings): boolean {
  const firsts = [...folded.matchAll(first)];
  return [...folded.matchAll(appeared)].some((verb) =>
    firsts.some((word) => isNear(folded, word, verb)),
  );
}

type Place = Readonly<{ index: number; 0: string }>;

function isNear(folded: string, a: Place, b: Place): boolean {
  const [left, right] = a.index < b.index ? [a, b] : [b, a];
  const gap = folded.slice(left.index + left[0].length, right.index);
  if (/[.!?;。！？]/u.test(gap)) return false;
  const unspaced = [...gap].filter(isUnspaced).length;
  return unspaced > 0
    ? unspaced <= NEAR_UNSPACED
    : (gap.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length <= NEAR_WORDS;
}
