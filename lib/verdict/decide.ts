import type { SwapCounts } from '../align/alignment';
import type { CreditGrade } from '../credit/reading';
import { isAgency, sameOutlet } from '../text/outlets';
import { measurePair, type Features, type PairView } from './features';
import { likeliestKind, readPair, REUSE_PAIR_KINDS, type PairKind } from './model';
import type { OrderSide } from './order-side';
import { sharedNotice } from './press-notice';
import { sharedEvent } from './shared-event';
import { sharedQuotedTokens } from './shared-quotations';
import { VERDICT } from './thresholds';
import type { Closeness, VerdictKind } from './verdict';
import { WEIGHTS } from './weights';

/** What one report is to the page, taken alone. */
export interface PairVerdict {
  kind: VerdictKind;
  closeness?: Closeness;
  /** True for the kinds of reuse. */
  reuse: boolean;
  /** Calibrated probability of reuse, and that the reading (reuse or not) is right. */
  probability: number;
  confidence: number;
  /** Names of the event that both tell of; empty where they share none. */
  event: readonly string[];
  /** The model's own reading, before credits and shared quotations are looked at. */
  pairKind: PairKind;
  features: Features;
  /** The swapped words of the pair, as the alignment counted them. */
  swaps: SwapCounts;
}

/** Judges one pair. O(tokens + columns). */
export function judgePair(pair: PairView, suspect: OrderSide, source: OrderSide): PairVerdict {
  const features = measurePair(pair);
  const reading = readPair(features, WEIGHTS);
  const isReuse = isReadAsReuse({ probability: reading.reuse });
  const pairKind = likeliestKind(reading.kinds, isReuse);
  const days = { suspect: suspect.published, source: source.published };
  const event = pairKind === 'independent' ? sharedEvent(pair, days) : [];
  const named = nameKind(pairKind, pair, features, event, suspect, source);
  return {
    ...named,
    reuse: isReuse && named.kind !== 'common-source',
    probability: reading.reuse,
    confidence: isReuse ? reading.reuse : 1 - reading.reuse,
    event,
    pairKind,
    features,
    swaps: pair.alignment.swaps,
  };
}

/**
 * True where the texts alone say reuse, whatever was told of it: two texts of one agency share
 * all that a copy does, and neither is the other's.
 */
export function isReadAsReuse({ probability }: Pick<PairVerdict, 'probability'>): boolean {
  return probability >= VERDICT.reuse;
}

function nameKind(
  kind: PairKind,
  pair: PairView,
  features: Features,
  event: readonly string[],
  suspect: OrderSide,
  source: OrderSide,
): Pick<PairVerdict, 'kind' | 'closeness'> {
  if (REUSE_PAIR_KINDS.has(kind) && sharedNotice(suspect, source) !== null) {
    return { kind: 'common-source' };
  }
  switch (kind) {
    case 'verbatim':
    case 'light':
      return { kind: isCredited(suspect) ? 'syndicated' : 'reprint', closeness: kind };
    case 'spun':
      return { kind: 'spun' };
    case 'heavy':
      return { kind: isWordForWord(features) ? partKind(suspect, source) : 'rewrite' };
    case 'partial':
      return { kind: partKind(suspect, source) };
    case 'independent':
    case 'unrelated':
      return { kind: sharedKind(pair, event) };
  }
}

/** What is taken over stands there unchanged: passages of the source, and no retelling of it. */
export function isWordForWord({
  verbatim,
  coverSuspect,
}: Pick<Features, 'verbatim' | 'coverSuspect'>): boolean {
  return coverSuspect > 0 && verbatim / coverSuspect >= VERDICT.wordForWord;
}

function partKind(suspect: OrderSide, source: OrderSide): VerdictKind {
  return sharedAgency(suspect, source) === null ? 'partial' : 'common-source';
}

/** What two texts have in common where neither reuses the other; `event` as of `sharedEvent`. */
export function sharedKind(pair: PairView, event: readonly string[]): VerdictKind {
  if (sharedQuotedTokens(pair.suspect, pair.source) >= VERDICT.quotedTokens) return 'common-source';
  return event.length > 0 ? 'same-story' : 'no-match';
}

/** Grades that say that the text is the source's. */
const OWNING: ReadonlySet<CreditGrade> = new Set<CreditGrade>(['printed', 'declared']);

/** A credit to the source that a reader can see, or that the code gives against its own interest; an agency's own line. */
export function isCredited(suspect: OrderSide): boolean {
  return creditedOutlet(suspect) !== null;
}

/** The outlet or agency that the page credits for this source; null when it does not. */
export function creditedOutlet(suspect: OrderSide): string | null {
  return isCreditedByName(suspect) ? suspect.creditTo!.name : agencyOf(suspect);
}

/** True where the page credits the source itself, or its agency, by one of its names. */
export function isCreditedByName({ creditTo }: OrderSide): boolean {
  return creditTo !== null && OWNING.has(creditTo.grade);
}

/** The agency whose line the text carries. */
export function agencyOf(side: OrderSide): string | null {
  const line = side.credits.find(
    (credit) =>
      (credit.kind === 'agency-byline' || credit.kind === 'dateline') && isAgency(credit.outlet),
  );
  return line?.outlet ?? null;
}

/** An agency whose text both carry, so that neither owns the shared part. */
export function sharedAgency(suspect: OrderSide, source: OrderSide): string | null {
  const here = agencyOf(suspect);
  const there = agencyOf(source);
  if (here === null || there === null) return null;
  return sameOutlet(here, there) ? here : null;
}
