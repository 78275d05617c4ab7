import type { Stretches } from '../align/retold';
import type { Span } from '../core/span';
import type { Draft } from './draft';
import type { Sides } from './finish';
import { meaningWordsOf, type MeaningWords } from './meaning/meaning-words';
import { ANSWERED_SHARE, ANSWERED_WORDS } from './parameters';
import type { SideWords } from './side-words';

/** What an answer makes of what is said. */
type Answer = 'denied' | 'admitted';

interface PlacedAnswer {
  answer: Answer;
  at: Span;
}

/**
 * Sentences told again of which the one denies what the other admits or confirms. Read only
 * where each has one such word, and most of what the shorter says stands in both. O(tokens of the sentences).
 */
export function retoldDenials({ page, source }: Sides, pairs: readonly Stretches[]): Draft[] {
  const lists = meaningWordsOf(page.sketch.language);
  return pairs.flatMap((pair): Draft[] => {
    const here = answerIn(page, pair.suspect, lists);
    const there = answerIn(source, pair.source, lists);
    if (!here || !there || here.answer === there.answer) return [];
    if (!areOfOneThing(page, pair.suspect, source, pair.source)) return [];
    return [
      { gravity: 'meaning', kind: 'opposite', suspect: here.at, source: there.at, note: 'retold' },
    ];
  });
}

function areOfOneThing(page: SideWords, at: Span, source: SideWords, of: Span): boolean {
  const [one, two] = [contentOf(page, at), contentOf(source, of)];
  const shared = [...one].filter((code) => two.has(code)).length;
  return shared >= ANSWERED_WORDS && shared >= ANSWERED_SHARE * Math.min(one.size, two.size);
}

function contentOf(words: SideWords, [from, to]: Span): ReadonlySet<number> {
  const codes = new Set<number>();
  for (let token = from; token < to; token += 1)
    if (!words.isFunction(token)) codes.add(words.code(token));
  return codes;
}

/** The only answer of a sentence; null for none, or several. */
function answerIn(words: SideWords, [from, to]: Span, lists: MeaningWords): PlacedAnswer | null {
  const found: PlacedAnswer[] = [];
  for (let token = from; token < to; token += 1) {
    if (words.word(token) === null) continue;
    const marker = lists.at(words, token);
    const answer = marker && answerOf(marker.readings);
    if (!marker || !answer) continue;
    found.push({ answer, at: [...marker.at] });
    token = marker.at[1] - 1;
  }
  return found.length === 1 ? found[0]! : null;
}

function answerOf(readings: readonly { scale: string; group: string }[]): Answer | null {
  if (readings.some(({ scale, group }) => scale === 'answer' && group === 'denial'))
    return 'denied';
  return readings.some(({ scale, group }) => scale === 'saying' && group === 'admitting')
    ? 'admitted'
    : null;
}
