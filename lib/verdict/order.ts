import type { PairView } from './features';
import { readConsensus } from './consensus';
import { sameOutlet } from '../text/outlets';
import { sharedAgency } from './decide';
import { readBystanders, readClaims } from './order-claims';
import type { OrderEvidence, OrderSide } from './order-side';
import { readDisguise } from './disguise';
import { readTextEvidence } from './order-evidence';
import { readTimes } from './order-times';
import { reason } from './reasons';
import { ORDER } from './thresholds';
import type { Order, Reason } from './verdict';
import type { Sketch } from '../sketch/sketch';

export interface OrderReading {
  order: Order;
  /** Log-odds that the source was first. */
  odds: number;
  reasons: Reason[];
  evidence: OrderEvidence[];
}

/**
 * Who was first, by the ladder of evidence: claims against one's own interest, then the
 * text, then times. The weights are log-odds and add up; what points both ways strongly, or
 * rests on the page's own date alone, is undetermined. `others` are reports that may carry the same
 * quotations, `bystanders` the sides of those that carry the same text.
 */
export function readOrder(
  pair: PairView,
  suspect: OrderSide,
  source: OrderSide,
  others: readonly Sketch[] = [],
  bystanders: readonly OrderSide[] = [],
): OrderReading {
  const evidence = [
    ...readClaims(suspect, source),
    ...readBystanders(suspect, source, bystanders),
    ...readConsensus(pair.suspect.sketch, pair.source.sketch, pair.alignment, others),
    ...readDisguise(suspect, source),
    ...readTextEvidence(pair, areOfOneHouse(suspect, source)),
    ...readTimes(suspect, source),
  ];
  return decide(evidence);
}

/** Two texts that say they are of one house, or carry one agency's line: one may be a version of the other. */
function areOfOneHouse(suspect: OrderSide, source: OrderSide): boolean {
  if (sharedAgency(suspect, source) !== null) return true;
  return (
    suspect.outlet !== null && source.outlet !== null && sameOutlet(suspect.outlet, source.outlet)
  );
}

/** Adds up the evidence of all steps. */
export function decide(evidence: readonly OrderEvidence[]): OrderReading {
  let sourceFirst = 0;
  let suspectFirst = 0;
  for (const { later, weight } of evidence) {
    if (later === 'suspect') sourceFirst += weight;
    else suspectFirst += weight;
  }
  const odds = sourceFirst - suspectFirst;
  const conflict =
    Math.min(sourceFirst, suspectFirst) >= ORDER.conflict || isDatedAgainst(evidence, odds);
  const order = conflict || Math.abs(odds) < ORDER.decide ? 'undetermined' : direction(odds);
  // The heaviest first: a reader may stop after three.
  const reasons = [...evidence]
    .sort((a, b) => b.weight - a.weight)
    .map((piece) => reason(piece.code, 'order', { side: piece.later, ...piece.details }));
  if (conflict) reasons.push(reason('evidence-conflicts', 'order'));
  return { order, odds, reasons, evidence: [...evidence] };
}

/**
 * The page dates itself first and its text says otherwise: neither is believed over the
 * other. Only what it says against its own interest is stronger than its own date.
 */
function isDatedAgainst(evidence: readonly OrderEvidence[], odds: number): boolean {
  if (odds < ORDER.decide || !evidence.some(({ code }) => code === 'own-date-only')) return false;
  const claims = evidence.filter(({ step, later }) => step === 1 && later === 'suspect');
  return claims.reduce((sum, { weight }) => sum + weight, 0) < ORDER.decide;
}

function direction(odds: number): Order {
  return odds > 0 ? 'source-first' : 'suspect-first';
}
