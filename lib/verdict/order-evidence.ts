import type { PairView } from './features';
import {
  measureOrder,
  ORDER_FEATURE_NAMES,
  type OrderFeatureName,
  type OrderTexts,
} from './order-text';
import type { OrderEvidence } from './order-side';
import { ORDER_WEIGHTS } from './order-weights';
import type { ReasonCode } from './reasons';
import { TEXT_EVIDENCE } from './thresholds';

/** Which sentence tells of which measures. */
const CODES: Record<OrderFeatureName, ReasonCode> = {
  excerpt: 'contained-in-other',
  longer: 'contained-in-other',
  rarerWords: 'substitution-asymmetry',
  manyForOne: 'substitution-asymmetry',
  brokenArticles: 'article-errors',
  disguised: 'disguised-letters',
  brokenReferences: 'broken-references',
  cohesion: 'broken-references',
  opening: 'broken-references',
  quotations: 'fewer-specifics',
  specifics: 'fewer-specifics',
  fit: 'does-not-fit',
};

/**
 * Second step: the fitted model over what the two texts say, told as the codes that carry
 * it. The parts of one code are added up; small parts go into one common piece.
 */
export function readTextEvidence(pair: PairView, texts: OrderTexts): OrderEvidence[] {
  const measured = measureOrder(pair, texts);
  const byCode = new Map<ReasonCode, number>();
  let rest = 0;
  for (const name of ORDER_FEATURE_NAMES) {
    const part = measured[name] * ORDER_WEIGHTS[name];
    byCode.set(CODES[name], (byCode.get(CODES[name]) ?? 0) + part);
  }
  const evidence: OrderEvidence[] = [];
  for (const [code, part] of byCode) {
    if (Math.abs(part) < TEXT_EVIDENCE.least) rest += part;
    else evidence.push(piece(code, part));
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
