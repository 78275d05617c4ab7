import type { PairView } from './features';
import type { SketchView } from './sketch-view';
import { ORDER_TEXT } from './thresholds';

/**
 * What the sequence of the shared sentences says, where it differs between the two. A report
 * opens with what the rest goes on about and keeps to a thing once it is named; sentences that
 * were shuffled do so less. Positive where the
 * suspect's sequence is the worse one; all 0 where the sequence is the same.
 */
export interface SequenceMeasures {
  /** The first of them says less of what the others say. */
  opening: number;
  /** Words come back further from where they last stood. */
  threads: number;
}

const SAME: SequenceMeasures = { opening: 0, threads: 0 };

/** O(tokens + columns + sentences log sentences). */
export function measureSequence(pair: PairView): SequenceMeasures {
  const matched = matchSentences(pair);
  if (matched.length < ORDER_TEXT.leastSentences || isAscending(matched)) return SAME;
  const here = readSequence(
    pair.suspect,
    matched.map(([suspect]) => suspect),
  );
  const there = readSequence(
    pair.source,
    matched.map(([, source]) => source).sort((a, b) => a - b),
  );
  return {
    opening: there.opening - here.opening,
    threads: there.threads - here.threads,
  };
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

function readSequence(view: SketchView, sentences: readonly number[]) {
  const words = sentences.map((sentence) => contentOf(view, sentence));
  const spread = new Map<number, number>();
  for (const of of words)
    for (const code of of.keys()) spread.set(code, (spread.get(code) ?? 0) + 1);
  const opening = [...words[0]!].reduce(
    (sum, [code, weight]) => sum + ((spread.get(code) ?? 0) > 1 ? weight : 0),
    0,
  );
  return { opening, threads: threadsOf(words) };
}

function contentOf(view: SketchView, sentence: number): Map<number, number> {
  const words = new Map<number, number>();
  for (let i = view.sketch.sentences[sentence]!; i < view.sentenceEnds[sentence]!; i++) {
    if (view.weights[i]! > 0) words.set(view.sketch.tokens[i]!, view.weights[i]!);
  }
  return words;
}

/** Each word that comes back counts by its rarity over the sentences since it last stood. */
function threadsOf(words: readonly ReadonlyMap<number, number>[]): number {
  const last = new Map<number, number>();
  let sum = 0;
  words.forEach((of, at) => {
    for (const [code, weight] of of) {
      const before = last.get(code);
      if (before !== undefined) sum += weight / (at - before);
      last.set(code, at);
    }
  });
  return sum / Math.sqrt(words.length);
}
