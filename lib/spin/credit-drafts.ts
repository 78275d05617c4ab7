import type { SketchCredit } from '../sketch/sketch';
import { sameOutlet } from '../text/outlets';
import type { Draft } from './draft';
import type { CreditFinding } from './spin';

/**
 * Credits of the source that a copy dropped or replaced, as changes; what it kept is none. A
 * credit of the same kind that only the page has stands in its place. O(n²) in a handful.
 */
export function creditDrafts(
  findings: readonly CreditFinding[],
  ofSource: readonly SketchCredit[],
  ofPage: readonly SketchCredit[],
): Draft[] {
  const own = ofPage.filter(
    ({ kind, outlet }) =>
      !ofSource.some((credit) => credit.kind === kind && sameOutlet(credit.outlet, outlet)),
  );
  return (
    findings
      .filter(({ status }) => status === 'dropped' || status === 'replaced')
      // What is said in passing is told with the clause it stands in.
      .filter(({ kind }) => kind !== 'attribution')
      .map(({ kind, suspect, source }) => {
        const was = ofSource.find((credit) => credit.kind === kind && credit.outlet === source);
        const now = own.find((credit) => credit.kind === kind);
        return {
          gravity: 'attribution',
          kind: kind === 'contributor' ? 'contributor' : 'credit',
          suspect: now?.at ?? null,
          source: was?.at ?? null,
          from: source,
          to: suspect ?? now?.outlet ?? '',
        };
      })
  );
}
