import type { CreditKind, DateClaim } from '../core/article';
import type { CreditReading } from '../credit/reading';
import type { Sketch } from '../sketch/sketch';
import type { SideText } from './order-text';
import type { ReasonCode } from './reasons';

/** One text of a pair with all that speaks of its origin. */
export interface OrderSide {
  title: string;
  outlet: string | null;
  /** Hosts on which it is at home; for a page the host of its own address. */
  hosts: readonly string[];
  /** Canonical address on another host, when it names one. */
  foreignCanonical: string | null;
  byline: string | null;
  published: DateClaim | null;
  /** ISO 8601: somebody saw it by then. */
  seen: string | null;
  credits: readonly OrderCredit[];
  /** What it says of the other side, looked for by all the other's names; null: by `credits` alone. */
  creditTo: CreditReading | null;
  /** Lines of the page that are no running text (headlines left over, notices). */
  lines: readonly string[];
  sketch: Sketch;
  text: SideText | null;
}

export interface OrderCredit {
  kind: CreditKind;
  outlet: string;
}

/** Which side a piece of evidence calls the later one. */
export type Side = 'suspect' | 'source';

/** A piece of evidence: log-odds > 0 that `later` is the later one. */
export interface OrderEvidence {
  code: ReasonCode;
  later: Side;
  weight: number;
  /** 1: against one's own interest; 2: the text; 3: times. */
  step: 1 | 2 | 3;
  details: Record<string, string | number | boolean | null>;
}
