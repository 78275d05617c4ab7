import type { Passage } from '../align/alignment';
import type { PairView } from './features';
import { findEchoes, WINDOW, type Echo } from './sentence-echo';
import type { SketchView } from './sketch-view';
import { ECHOED } from './thresholds';

/** What is told of a passage, whichever way it was found. */
export type ToldPassage = Pick<Passage, 'suspect' | 'source' | 'relation' | 'edits'>;

/**
 * Sentences of the page that say what one place of the report says, as rewritten passages:
 * the grounds of a verdict that no aligned passage shows, for a text retold so freely that no
 * clause survived. Neighbouring sentences that echo neighbouring places are one passage.
 * Disjoint in the page and in its order; places of the report may repeat. Cost: one
 * measurement of echoes.
 */
export function echoedPassages({ suspect, source }: PairView): ToldPassage[] {
  const told = findEchoes(suspect, source).filter(
    ({ score, average }) => score >= ECHOED.score && score - average >= ECHOED.contrast,
  );
  const passages: ToldPassage[] = [];
  let before: Echo | null = null;
  for (const echo of told) {
    const passage = passageOf(echo, suspect, source);
    const last = passages.at(-1);
    if (before && last && follows(before, echo))
      passages[passages.length - 1] = joined(last, passage);
    else passages.push(passage);
    before = echo;
  }
  return passages;
}

/** The next sentence of the page, told at the same place of the report or the next. */
function follows(before: Echo, echo: Echo): boolean {
  const step = echo.at - before.at;
  return echo.sentence === before.sentence + 1 && step >= 0 && step <= WINDOW;
}

function passageOf({ sentence, at }: Echo, page: SketchView, other: SketchView): ToldPassage {
  const last = Math.min(at + WINDOW, other.sentenceEnds.length) - 1;
  return {
    suspect: [page.sketch.sentences[sentence]!, page.sentenceEnds[sentence]!],
    source: [other.sketch.sentences[at]!, other.sentenceEnds[last]!],
    relation: 'rewritten',
    edits: [],
  };
}

function joined(a: ToldPassage, b: ToldPassage): ToldPassage {
  return {
    ...a,
    suspect: [a.suspect[0], b.suspect[1]],
    source: [a.source[0], Math.max(a.source[1], b.source[1])],
  };
}
