import { align } from '../align/align';
import type { Affinity } from '../align/alignment';
import { BACKGROUND_RARITY } from '../verdict/background-rarity';
import { judgePair, type PairVerdict } from '../verdict/decide';
import { viewPair, type PairView } from '../verdict/features';
import { isOfOneHouse, type Identity } from '../verdict/identity';
import type { OrderSide } from '../verdict/order-side';
import type { IsCommonPhrase } from '../verdict/stock-phrases';
import { sketchFor, type Page } from './page';
import { withQuotedBlocks } from './quoted-blocks';
import { pageSideTo, reportSide, type SourceReport } from './sides';

/** One report held against the page. */
export interface Assessment extends SourceReport {
  pair: PairView;
  verdict: PairVerdict;
  /** True once it was found to be no source, whatever the pair alone says. */
  aside?: true;
  /** True for a report of the page's own house (`isOfOneHouse`, and what the user says of it). */
  ownHouse: boolean;
  page: OrderSide;
  source: OrderSide;
}

/** The page as a report of the corpus. */
export interface OwnRecord {
  assessment: Assessment;
  identity: NonNullable<Identity>;
}

/** Aligns and judges one pair; `affinity` belongs to the page's words, `isLearnt` to the corpus. */
export function assess(
  page: Page,
  source: SourceReport,
  affinity: Affinity | null,
  isLearnt?: IsCommonPhrase,
): Assessment {
  const sourceSketch = source.report.sketch;
  const suspectSketch = withQuotedBlocks(page, sketchFor(page, sourceSketch.coding));
  const alignment = align(suspectSketch, sourceSketch, {
    rarity: BACKGROUND_RARITY,
    printed: { suspect: page.sketched, source: source.sketched },
    ...(affinity ? { affinity } : {}),
  });
  const suspect = pageSideTo(page, source, suspectSketch);
  const reportsSide = reportSide(source);
  const days = { suspect: suspect.published, source: reportsSide.published };
  const around = { isLearnt, days };
  const pair = viewPair(suspectSketch, sourceSketch, alignment, BACKGROUND_RARITY, around);
  return {
    ...source,
    pair,
    ownHouse: isOfOneHouse(page.article, source.report.meta),
    page: suspect,
    source: reportsSide,
    verdict: judgePair(pair, suspect, reportsSide),
  };
}
