import type { PairView } from './features';
import type { SketchView } from './sketch-view';
import { ORDER_TEXT } from './thresholds';

/**
 * Where the shared sentences stand in another sequence: how much more of what they are about
 * the source's opens with. A report says in front what the rest goes on about; shuffled
 * sentences do not. 0 where the sequence is the same. O(tokens + columns + words of
 * a sentence × sentences).
 */
export function measureOpening(pair: PairView): number {
  const matched = matchSentences(pair);
  if (matched.length < ORDER_TEXT.leastSentences || isAscending(matched)) return 0;
  const here = matched.map(([suspect]) => suspect);
  const there = matched.map(([, source]) => source).sort((a, b) => a - b);
  return openingOf(pair.source, there) - openingOf(pair.suspect, here);
}

type Match = readonly [suspect: number, source: number];

/**
 * Sentences of the two that most of their aligned words share, one to one, in the suspect's
 * sequence. A sentence that is matched as well by another one is left out.
 */
function matchSentences(pair: PairView): Match[] {
  const counts = countShared(pair);
  const best = { suspect: new Map<number, number>(), source: new Map<number, number>() };
  const ties = { suspect: new Set<number>(), source: new Set<number>() };
  for (const { match, count } of counts) {
    for (const [side, sentence] of [
      ['suspect', match[0]],
      ['source', match[1]],
    ] as const) {
      const known = best[side].get(sentence) ?? 0;
      if (count > known) ties[side].delete(sentence);
      if (count === known) ties[side].add(sentence);
      best[side].set(sentence, Math.max(known, count));
    }
  }
  return counts
    .filter(
      ({ match: [suspect, source], count, length }) =>
        count >= ORDER_TEXT.matchedShare * length &&
        best.suspect.get(suspect) === count &&
        best.source.get(source) === count &&
        !ties.suspect.has(suspect) &&
        !ties.source.has(source),
    )
    .map(({ match }) => match)
    .sort((a, b) => a[0] - b[0]);
}

/** Aligned words that each two sentences share, with the length of the shorter one. */
function countShared({ suspect, source, alignment }: PairView) {
  const length = (view: SketchView, s: number) => view.sentenceEnds[s]! - view.sketch.sentences[s]!;
  const counts = new Map<number, { match: Match; count: number; length: number }>();
  for (const edit of alignment.passages.flatMap((passage) => passage.edits)) {
    if (edit.kind !== 'equal' && edit.kind !== 'related') continue;
    const columns = Math.min(edit.suspect[1] - edit.suspect[0], edit.source[1] - edit.source[0]);
    for (let i = 0; i < columns; i++) {
      const here = suspect.sentenceOf[edit.suspect[0] + i]!;
      const there = source.sentenceOf[edit.source[0] + i]!;
      const key = here * source.sentenceEnds.length + there;
      const known = counts.get(key);
      if (known) known.count++;
      else {
        const shorter = Math.min(length(suspect, here), length(source, there));
        counts.set(key, { match: [here, there], count: 1, length: shorter });
      }
    }
  }
  return [...counts.values()];
}

function isAscending(matched: readonly Match[]): boolean {
  return matched.every(([, to], i) => i === 0 || to > matched[i - 1]![1]);
}

/** Rarity of the words of the first sentence that come back in the others. */
function openingOf(view: SketchView, sentences: readonly number[]): number {
  const [first, ...others] = sentences.map((sentence) => contentOf(view, sentence));
  let sum = 0;
  for (const [code, weight] of first!) if (others.some((words) => words.has(code))) sum += weight;
  return sum;
}

function contentOf(view: SketchView, sentence: number): Map<number, number> {
  const words = new Map<number, number>();
  for (let i = view.sketch.sentences[sentence]!; i < view.sentenceEnds[sentence]!; i++) {
    if (view.weights[i]! > 0) words.set(view.sketch.tokens[i]!, view.weights[i]!);
  }
  return words;
}
