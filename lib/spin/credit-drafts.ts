import type { SketchCredit } from '../sketch/sketch';
import type { Draft } from './draft';
import type { CreditFinding } from './spin';

/** Credits of the source that a copy dropped or replaced, as changes; what it kept is none. O(n²) in a handful. */
export function creditDrafts(
  findings: readonly CreditFinding[],
  credits: readonly SketchCredit[],
): Draft[] {
  return findings
    .filter(({ status }) => status === 'dropped' || status === 'replaced')
    .map(({ kind, suspect, source }) => ({
      gravity: 'attribution',
      kind: kind === 'contributor' ? 'contributor' : 'credit',
      suspect: null,
      source:
        credits.find((credit) => credit.kind === kind && credit.outlet === source)?.at ?? null,
      from: source,
      to: suspect ?? '',
    }));
}
