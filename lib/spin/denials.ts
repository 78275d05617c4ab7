import { spanLength, type Span } from '../core/span';
import type { Draft } from './draft';
import type { MeaningWords } from './meaning/meaning-words';
import { DENIAL_REACH } from './parameters';
import { united } from './token-spans';

/**
 * The drafts with a denial of two words told once, with what stands between them: "ne … pas",
 * "no … nunca". Only in languages in which denying words agree. O(d log d) for d denials.
 */
export function withOneDenial(drafts: readonly Draft[], lists: MeaningWords): Draft[] {
  if (!lists.concord) return [...drafts];
  const told = [...drafts];
  const denials = drafts
    .filter(
      ({ kind, suspect, source }) => kind === 'negation' && suspect !== null && source !== null,
    )
    .sort((a, b) => a.suspect![0] - b.suspect![0]) as Denial[];
  let last: Denial | null = null;
  for (const denial of denials) {
    if (last && areOne(last, denial)) {
      const whole: Denial = {
        ...last,
        suspect: united(last.suspect, denial.suspect),
        source: united(last.source, denial.source),
      };
      told[told.indexOf(last)] = whole;
      told.splice(told.indexOf(denial), 1);
      last = whole;
    } else last = denial;
  }
  return told;
}

type Denial = Draft & { suspect: Span; source: Span };

/** Both come, or both go, in one clause. The first has no words on the side that does not deny. */
function areOne(first: Denial, second: Denial): boolean {
  const silent = spanLength(first.suspect) === 0 ? 'suspect' : 'source';
  if (spanLength(first[silent]) > 0) return false;
  const near = (side: 'suspect' | 'source'): boolean => {
    const gap = second[side][0] - first[side][1];
    return gap >= 0 && gap <= DENIAL_REACH;
  };
  return near('suspect') && near('source') && spanLength(second[other(silent)]) > 0;
}

function other(side: 'suspect' | 'source'): 'suspect' | 'source' {
  return side === 'suspect' ? 'source' : 'suspect';
}
