import type { PairView } from './features';
import { measureOrder, ORDER_FEATURE_NAMES, type OrderFeatureName } from './order-text';
import type { OrderEvidence } from './order-side';
import { ORDER_WEIGHTS } from './order-weights';
import type { ReasonCode } from './reasons';
import { TEXT_EVIDENCE } from './thresholds';

/** Which sentence tells of which measures. */
const CODES: Record<OrderFeatureName, ReasonCode> = {
  excerptFits: 'contained-in-other',
  excerptForeign: 'does-not-fit',
  excerptReworded: 'contained-in-other',
  muchLonger: 'contained-in-other',
  manyTimesLonger: 'contained-in-other',
  rarerWords: 'substitution-asymmetry',
  manyForOne: 'substitution-asymmetry',
  unusualPairs: 'substitution-asymmetry',
  cohesion: 'broken-references',
  opening: 'broken-references',
  quotations: 'fewer-specifics',
  factsLost: 'fewer-specifics',
  fit: 'does-not-fit',
};

/**
 * Second step: the fitted model over what the two texts say. Its sum is one judgement, told
 * as the codes that carry it; what speaks against it is already taken off, in proportion.
 */
export function readTextEvidence(pair: PairView): OrderEvidence[] {
  const measured = measureOrder(pair);
  const byCode = new Map<ReasonCode, number>();
  for (const name of ORDER_FEATURE_NAMES) {
    const part = measured[name] * ORDER_WEIGHTS[name];
    byCode.set(CODES[name], (byCode.get(CODES[name]) ?? 0) + part);
  }
  const odds = [...byCode.values()].reduce((sum, part) => sum + part, 0);
  const carrying = [...byCode].filter(([, part]) => part * odds > 0);
  const carried = carrying.reduce((sum, [, part]) => sum + part, 0);
  const evidence: OrderEvidence[] = [];
  let rest = odds;
  for (const [code, part] of carrying) {
    const share = (odds * part) / carried;
    if (Math.abs(share) < TEXT_EVIDENCE.least) continue;
    rest -= share;
    evidence.push(piece(code, share));
  }
  if (Math.abs(rest) >= TEXT_EVIDENCE.leastRest) evidence.push(piece('text-evidence', rest));
  return evidence;
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
