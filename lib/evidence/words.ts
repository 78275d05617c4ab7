import type { DateClaim } from '../core/article';
import type { EvidenceGroup } from './groups';
import type { Side } from './record';

/** What an evidence file says in the language of whoever makes it. */
export interface EvidenceWords {
  heading: string;
  sides: Record<Side, string>;
  address: string;
  headline: string;
  outlet: string;
  byline: string;
  published: string;
  dates: string;
  length: string;
  sha256: string;
  shares: string;
  share: Record<Side, string>;
  changes: string;
  groups: Record<EvidenceGroup, string>;
  quotations: string;
  texts: string;
  grounds: string;
  notChecked: string;
  note: string;
  facts: string;
  made: string;
  checked: string;
  nothing: string;
  unknown: string;
  none: string;
  moved: string;
  /** The changes are marked in the quotations below. */
  marked: string;
  /** The page as it was shown. */
  picture: string;
  /** The choice to print everything. */
  printWhole: string;
  /** One neutral sentence on what such a finding can and cannot show. */
  limits: string;
  date(claim: Pick<DateClaim, 'at' | 'precision'>): string;
  moment(iso: string): string;
  percent(share: number): string;
  number(value: number): string;
  version(versions: { extension: string; coding: string }): string;
  /** How large the corpus was, and how new the newest of it. */
  reports: string;
  newest: string;
}

/** How much of a side stands in the other, as a sentence. */
export function shareOf(shares: Record<Side, number>, side: Side, words: EvidenceWords): string {
  return `${words.percent(shares[side])} ${words.share[side]}`;
}

/** A letter, filled in. */
export interface LetterWords {
  greeting: string;
  /** `about`: what was published, `other`: what it shares text with. */
  opening(details: LetterDetails): string;
  credit(details: LetterDetails): string;
  correction: string;
  closing: string;
}

export interface LetterDetails {
  title: string;
  url: string;
  date: string;
  otherTitle: string;
  otherOutlet: string;
  otherUrl: string;
  otherDate: string;
  share: string;
}
