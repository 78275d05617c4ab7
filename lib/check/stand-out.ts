import { rankLikeness } from '../index/shortlist';
import type { Sketch } from '../sketch/sketch';
import { isWordForWord, sharedKind } from '../verdict/decide';
import { areTwins } from '../verdict/twins';
import { COMMON, STAND_OUT } from '../verdict/thresholds';
import type { VerdictKind } from '../verdict/verdict';
import type { Assessment } from './assess';

/** Kinds that may rest on scattered likeness. */
const LOOSE: ReadonlySet<VerdictKind> = new Set(['rewrite', 'partial']);

/**
 * Sets aside reports that look retold only because many reports of the corpus look so: the
 * vocabulary of a house, of a court, of a talk show. The source of a page has far more of it
 * than the other reports that came nearest; what has hardly more than the middle one of them is
 * no source, whatever the pair alone says. `assessments` are all reports held against the page.
 * O(tokens of the page and of all reports).
 */
export function setIndistinctAside(page: Sketch, assessments: readonly Assessment[]): Assessment[] {
  if (!assessments.some(isLoose)) return [...assessments];
  const list = assessments.map(({ report: { ordinal, sketch } }) => ({ ordinal, sketch }));
  const scores = new Map(
    rankLikeness(page, list).map(({ ordinal, score }) => [ordinal, score] as const),
  );
  const scoreOf = ({ report }: Assessment): number => scores.get(report.ordinal)!;
  return assessments.map((assessment) => {
    if (!isLoose(assessment)) return assessment;
    const others = assessments
      .filter(
        (other) => other !== assessment && !areTwins(other.report.sketch, assessment.report.sketch),
      )
      .map(scoreOf);
    return standsOut(scoreOf(assessment), others) ? assessment : asUnrelated(assessment);
  });
}

/** Whether a score is far above the middle one of others; true where these are too few to tell. */
export function standsOut(score: number, others: readonly number[]): boolean {
  if (others.length < STAND_OUT.among) return true;
  const middle = [...others].sort((a, b) => b - a)[others.length >> 1]!;
  return score >= STAND_OUT.times * middle;
}

/** What stands there word for word needs no more, however many reports have a part of the page. */
function isLoose({ verdict: { reuse, kind, features } }: Assessment): boolean {
  return reuse && LOOSE.has(kind) && !isWordForWord(features);
}

function asUnrelated(assessment: Assessment): Assessment {
  const { pair, verdict: alone } = assessment;
  const verdict = {
    ...alone,
    kind: sharedKind(pair, []),
    reuse: false,
    event: [],
    probability: COMMON.doubt,
    confidence: 1 - COMMON.doubt,
  };
  return { ...assessment, verdict, aside: true };
}
