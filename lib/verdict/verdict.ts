/** The kinds of docs/architecture.md; lib/verdict/reasons.ts has the sentence of each code. */
export type VerdictKind =
  | 'same-report'
  | 'update'
  | 'syndicated'
  | 'reprint'
  | 'spun'
  | 'rewrite'
  | 'partial'
  | 'mosaic'
  | 'common-source'
  | 'same-story'
  | 'no-match'
  | 'not-checked';

/** Who came first, as far as the evidence goes. */
export type Order = 'source-first' | 'suspect-first' | 'undetermined';

export type Closeness = 'verbatim' | 'light';

export interface Verdict {
  kind: VerdictKind;
  order: Order;
  /** Calibrated probability that the kind's reuse reading is right, 0…1. */
  confidence: number;
  closeness?: Closeness;
}

export type Warning = 'blue' | 'amber' | 'red';

/** A coded ground of a verdict; `reasons.ts` lists the codes. Extra fields are JSON values. */
export interface Reason {
  code: string;
  /** What the code speaks of: kind, order, identity or a check that did not apply. */
  about: 'kind' | 'order' | 'identity' | 'not-checked' | 'note';
  [detail: string]: string | number | boolean | null;
}

export type NotCheckedReason =
  'not-an-article' | 'too-short' | 'paywalled' | 'off-for-site' | 'no-access';

export const REUSE_KINDS: ReadonlySet<VerdictKind> = new Set<VerdictKind>([
  'syndicated',
  'reprint',
  'spun',
  'rewrite',
  'partial',
  'mosaic',
]);
