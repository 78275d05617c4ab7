import type { PairView } from './features';
import {
  measureOrder,
  ORDER_FEATURE_NAMES,
  type OrderFeatureName,
  type OrderFeatures,
} from './order-text';
import type { OrderEvidence } from './order-side';
import { ORDER_WEIGHTS } from './order-weights';
import type { ReasonCode } from './reasons';
import { TEXT_EVIDENCE } from './thresholds';

/** Which sentence tells of which measures. */
const CODES: Record<OrderFeatureName, ReasonCode> = {
  excerpt: 'contained-in-other',
  manyTimesLonger: 'contained-in-other',
  pasted: 'does-not-fit',
  likeness: 'does-not-fit',
  rarerWords: 'substitution-asymmetry',
  manyForOne: 'substitution-asymmetry',
  unusualPairs: 'substitution-asymmetry',
  opening: 'broken-sequence',
  evenness: 'evened-sentences',
  quotations: 'fewer-quotations',
};

/**
 * Second step: the fitted model over what the two texts say. Its sum is one judgement, told
 * as the codes that carry it; what speaks against it is already taken off, in proportion.
 */
export function readTextEvidence(pair: PairView, isOfOneHouse: boolean): OrderEvidence[] {
  const measured = isOfOneHouse ? withoutGrowth(measureOrder(pair)) : measureOrder(pair);
  const byCode = new Map<ReasonCode, number>();
  for (const name of ORDER_FEATURE_NAMES) {
    const part = measured[name] * ORDER_WEIGHTS[name];
    byCode.set(CODES[name], (byCode.get(CODES[name]) ?? 0) + part);
  }
  const odds = [...byCode.values()].reduce((sum, part) => sum + part, 0);
  const carrying = [...byCode].filter(([, part]) => part * odds > 0);
  const carried = carrying.reduce((sum, [, part]) => sum + part, 0);
  const shares = carrying.map(([code, part]) => [code, (odds * part) / carried] as const);
  const named = shares.filter(([, share]) => Math.abs(share) >= TEXT_EVIDENCE.least);
  const told = named.reduce((sum, [, share]) => sum + share, 0);
  const rest = odds - told;
  if (named.length > 0 && Math.abs(rest) < TEXT_EVIDENCE.leastRest) {
    // Too little to be told apart, and yet it must not be lost.
    return named.map(([code, share]) => piece(code, (share * odds) / told));
  }
  const evidence = named.map(([code, share]) => piece(code, share));
  if (Math.abs(rest) >= TEXT_EVIDENCE.leastRest) evidence.push(piece('text-evidence', rest));
  return evidence;
}

/**
 * A house's report grows: that the shorter stands in the longer is then as likely the first
 * version as a cut. Only of one many times as long is the other no first version.
 */
function withoutGrowth(measured: OrderFeatures): OrderFeatures {
  return measured.manyTimesLonger === 0 ? { ...measured, excerpt: 0 } : measured;
}

function piece(code: ReasonCode, odds: number): OrderEvidence {
  return {
    code,
    later: odds > 0 ? 'suspect' : 'source',
    weight: Math.abs(odds),
    step: 2,
    details: {},
  };
}
