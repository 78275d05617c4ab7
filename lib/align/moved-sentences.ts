import type { Span } from '../core/span';
import { FUNCTION_CODES } from '../sketch/codes';
import type { Sketch } from '../sketch/sketch';
import type { Relation } from './alignment';
import { MOVED_ROW_HOLDERS, MOVED_ROW_SHARE, MOVED_ROW_WORDS } from './parameters';

/** The sentences of a text, in tokens, and which of them are looked at. */
export interface Sentences {
  spans: readonly Span[];
  isAlone: (sentence: number) => boolean;
}

/** One sentence at two places: the index of it in each text, and the content words that both have. */
export interface MovedSentence {
  from: number;
  to: number;
  weight: number;
  relation: Relation;
}

/**
 * Sentences that stand in both texts, among those that no passage joins to any. A passage heals
 * over a sentence that was left out, and over one that was put in: a sentence that was moved
 * past a few others is both. Every one of the page has the one source sentence that shares the
 * most content words. O(tokens · MOVED_ROW_HOLDERS).
 */
export function movedSentences(
  suspect: Sketch,
  source: Sketch,
  here: Sentences,
  there: Sentences,
): MovedSentence[] {
  const known = new Map<number, Set<number>>();
  there.spans.forEach((span, sentence) => {
    if (there.isAlone(sentence)) known.set(sentence, contentOf(source, span));
  });
  const holders = holdersOf(known);
  return here.spans.flatMap((span, from) => {
    if (!here.isAlone(from)) return [];
    const words = contentOf(suspect, span);
    const best = mostShared(words, holders);
    if (!best) return [];
    const most = Math.max(words.size, known.get(best.to)!.size);
    if (best.weight < Math.max(MOVED_ROW_WORDS, MOVED_ROW_SHARE * most)) return [];
    const isSame = areSame(suspect.tokens, span, source.tokens, there.spans[best.to]!);
    return [{ from, ...best, relation: isSame ? ('verbatim' as const) : ('edited' as const) }];
  });
}

/** The content words of a sentence, each once. */
function contentOf({ tokens }: Sketch, [start, end]: Span): Set<number> {
  return new Set(tokens.subarray(start, end).filter((code) => code >= FUNCTION_CODES));
}

/** Of each word the sentences that have it; a word of many says nothing. */
function holdersOf(known: ReadonlyMap<number, ReadonlySet<number>>): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  for (const [sentence, words] of known)
    for (const code of words) {
      const held = holders.get(code);
      if (!held) holders.set(code, [sentence]);
      else if (held.length <= MOVED_ROW_HOLDERS) held.push(sentence);
    }
  return holders;
}

function mostShared(
  words: ReadonlySet<number>,
  holders: ReadonlyMap<number, readonly number[]>,
): { to: number; weight: number } | null {
  const shared = new Map<number, number>();
  for (const code of words) {
    const held = holders.get(code) ?? [];
    if (held.length > MOVED_ROW_HOLDERS) continue;
    for (const to of held) shared.set(to, (shared.get(to) ?? 0) + 1);
  }
  let best: { to: number; weight: number } | null = null;
  for (const [to, weight] of shared) if (weight > (best?.weight ?? 0)) best = { to, weight };
  return best;
}

function areSame(a: Uint16Array, [from, to]: Span, b: Uint16Array, [start, end]: Span): boolean {
  return (
    to - from === end - start && a.subarray(from, to).every((code, i) => code === b[start + i])
  );
}
