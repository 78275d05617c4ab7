import { coveredLength, type Span } from '../core/span';
import { readOrder, type OrderReading } from '../verdict/order';
import { startOf } from '../verdict/moments';
import { isReadAsReuse, judgePair } from '../verdict/decide';
import { exchangeSides } from '../verdict/exchange';
import { CHECK, MOSAIC } from '../verdict/thresholds';
import { areTwins } from '../verdict/twins';
import type { Assessment } from './assess';
import { setCommonAside } from './common-material';

/** A source with the reports that carry the same text, and who was first. */
export interface RankedSource {
  assessment: Assessment;
  twins: Assessment[];
  /** Other reports, that may carry the same statements. */
  witnesses: Assessment[];
  order: OrderReading;
  /** True for a later report that was made from a part of the page. */
  madeFromPage: boolean;
}

/** What explains the page. */
export interface SourcePicture {
  /** Sources of reuse, the one to tell first in front. */
  reused: RankedSource[];
  /** Reports that share quotations or the event, closest first. */
  related: RankedSource[];
  /** Of the reused: those that explain a part of the page which no other explains. */
  parts: RankedSource[];
  /**
   * Highest probability of reuse among the reports that the texts alone do not call reused;
   * of the others it is known what they are (an agency's text, one of the same house).
   */
  doubt: number;
}

/**
 * Ranks the reports: reuse before kinship, what was first (or may have been) before what
 * came later, and by how much of the page each explains. Versions and twins stand together.
 */
export function rankSources(assessments: readonly Assessment[]): SourcePicture {
  const byStrength = [...assessments].sort((a, b) => strength(b) - strength(a));
  const groups = setCommonAside(groupTwins(byStrength));
  const ranked = groups.map((group) => rankGroup(group, assessments));
  const reused = ranked
    .filter(({ assessment }) => assessment.verdict.reuse)
    .sort((a, b) => orderRank(a) - orderRank(b) || copyRank(a) - copyRank(b));
  const related = ranked.filter(
    ({ assessment: { verdict }, madeFromPage }) =>
      !verdict.reuse && (verdict.kind !== 'no-match' || madeFromPage),
  );
  return {
    reused: reused.slice(0, CHECK.sources),
    related: related.slice(0, CHECK.sources),
    parts: ownParts(reused),
    doubt: Math.max(
      0,
      ...groups
        .flat()
        .filter(({ verdict }) => !verdict.reuse && !isReadAsReuse(verdict))
        .map(({ verdict }) => verdict.probability),
    ),
  };
}

/** Reuse first; then shared quotations; then by what the report explains. */
function strength({ verdict, pair }: Assessment): number {
  const { coverSuspect, ownSuspect, echoSuspect } = verdict.features;
  const shared = verdict.kind === 'common-source' ? 1 : 0;
  const explains = coverSuspect + ownSuspect + 0.5 * echoSuspect;
  return (verdict.reuse ? 4 : shared) + explains + 1e-6 * pair.alignment.passages.length;
}

/** A source that came later than the page is told after those that did not. */
function orderRank({ order }: RankedSource): number {
  return order.order === 'suspect-first' ? 1 : 0;
}

/** Of copies of the page the reworded one is told first: what was altered is what its house asks. */
function copyRank({ order, assessment }: RankedSource): number {
  return order.order === 'suspect-first' && assessment.verdict.kind === 'spun' ? 0 : 1;
}

function groupTwins(assessments: readonly Assessment[]): Assessment[][] {
  const groups: Assessment[][] = [];
  for (const assessment of assessments) {
    const group = groups.find(
      ([first]) =>
        first!.ownHouse === assessment.ownHouse &&
        areTwins(first!.report.sketch, assessment.report.sketch),
    );
    if (group) group.push(assessment);
    else groups.push([assessment]);
  }
  return groups;
}

function rankGroup(group: readonly Assessment[], all: readonly Assessment[]): RankedSource {
  const [assessment, ...twins] = [...group].sort(earlierFirst);
  const witnesses = all.filter((other) => !group.includes(other));
  const order = readOrder(
    assessment!.pair,
    assessment!.page,
    assessment!.source,
    witnesses.map((other) => other.report.sketch),
    twins.map((twin) => twin.source),
  );
  const madeFromPage = isMadeFromPage(assessment!, order);
  return { assessment: assessment!, twins, witnesses, order, madeFromPage };
}

/**
 * True when the report came later and was made from a part of the page, without making much
 * of the page: the page itself reuses nothing, but is told of its copy. A report that is mostly its
 * own text was not made from the page: what it shares is a stretch, above all what a house adds to all
 * that it says of a matter.
 */
function isMadeFromPage(assessment: Assessment, order: OrderReading): boolean {
  const { pair, page, source, verdict, aside } = assessment;
  if (aside || verdict.reuse || verdict.kind === 'common-source') return false;
  if (order.order !== 'suspect-first') return false;
  const turned = judgePair(exchangeSides(pair), source, page);
  return turned.reuse && turned.kind !== 'partial';
}

/** Twins by their stated time; the closest stays in front where no time is known. */
function earlierFirst(a: Assessment, b: Assessment): number {
  const [here, there] = [a, b].map(({ report }) => report.meta.published);
  if (!here || !there) return 0;
  const gap = startOf(here) - startOf(there);
  return Number.isNaN(gap) ? 0 : gap;
}

/** Sources that each explain their own part of the page; empty when one explains it all. */
function ownParts(reused: readonly RankedSource[]): RankedSource[] {
  const parts = reused.filter((source) => {
    const others = reused.filter((other) => other !== source).flatMap(suspectSpans);
    const mine = suspectSpans(source);
    const own = coveredLength([...mine, ...others]) - coveredLength(others);
    const tokens = source.assessment.pair.alignment.suspectTokens;
    return own >= MOSAIC.ownTokens && own >= MOSAIC.ownShare * tokens;
  });
  return parts.length >= 2 ? parts : [];
}

function suspectSpans({ assessment }: RankedSource): Span[] {
  return assessment.pair.alignment.passages.map((passage) => passage.suspect);
}
