import { isReadAsReuse, type PairVerdict } from './decide';
import { explainCredit } from './explain-credit';
import { FEATURE_NAMES, type FeatureName, type Features } from './features';
import { amountOf } from './amount';
import { contribution } from './model';
import type { OrderSide } from './order-side';
import { reason } from './reasons';
import type { Reason, VerdictKind } from './verdict';
import { WEIGHTS } from './weights';

/** Features named with a verdict. */
const NAMED_FEATURES = 3;
/** Names told with one event. */
const NAMED_NAMES = 4;

/** Coded grounds of a pair's kind, the three features that weighed most at the end. */
export function explainKind(
  verdict: PairVerdict,
  kind: VerdictKind,
  report: string,
  suspect: OrderSide,
  source: OrderSide,
): Reason[] {
  const percent = Math.round(100 * verdict.features.coverSuspect);
  const reasons: Reason[] = [];
  switch (kind) {
    case 'syndicated':
    case 'reprint':
      reasons.push(reason('whole-text', 'kind', { percent, report }));
      break;
    case 'spun':
      reasons.push(reason('passages-shared', 'kind', { percent, report }));
      reasons.push(reason('words-swapped', 'kind', { percent: percentSwapped(verdict.swaps) }));
      break;
    case 'rewrite':
      reasons.push(reason('retold-in-order', 'kind', { report }));
      break;
    case 'partial':
    case 'mosaic':
      reasons.push(reason('passages-shared', 'kind', { percent, report }));
      break;
    case 'common-source':
      // What two texts of one agency share is far more than that.
      if (isReadAsReuse(verdict))
        reasons.push(reason('passages-shared', 'kind', { percent, report }));
      else reasons.push(reason('only-quotations', 'kind', { report }));
      break;
    default:
      reasons.push(reason('same-event', 'kind', { report }), ...namesShared(verdict));
  }
  return [
    ...reasons,
    ...explainCredit(kind, suspect, source),
    ...explainFeatures(verdict.features, verdict.reuse),
  ];
}

/** The names of the event that both tell of, where they share one. */
export function namesShared({ event }: Pick<PairVerdict, 'event'>): Reason[] {
  if (event.length === 0) return [];
  return [reason('names-shared', 'kind', { names: event.slice(0, NAMED_NAMES).join(', ') })];
}

function percentSwapped({ swapped, contentWords }: PairVerdict['swaps']): number {
  return Math.round((100 * swapped) / Math.max(1, contentWords));
}

/** The features that pushed furthest towards the reading, against a text that shares nothing. */
export function explainFeatures(features: Features, reuse: boolean): Reason[] {
  return weighFeatures(features)
    .sort((a, b) => (reuse ? b.push - a.push : a.push - b.push))
    .slice(0, NAMED_FEATURES)
    .map(({ name, push }) =>
      reason('feature-weighed', 'kind', {
        what: name,
        value: amountOf(name, features[name]),
        direction: push > 0 === reuse ? 'for' : 'against',
      }),
    );
}

function weighFeatures(features: Features): { name: FeatureName; push: number }[] {
  return FEATURE_NAMES.map((name) => {
    const knots = WEIGHTS.knots[name];
    const slopes = WEIGHTS.reuse.slopes[name];
    const usual = knots[Math.min(1, knots.length - 1)]!;
    return {
      name,
      push: contribution(features[name], knots, slopes) - contribution(usual, knots, slopes),
    };
  });
}
