import { spanOverlap, type Span } from '../core/span';
import type { Draft } from './draft';
import type { ReadQuotation } from './quotation-reading';
import type { QuotationFinding } from './spin';

/**
 * What became of the quotations, none of which is called intact where a change of meaning was told of
 * what it gives: “… reopen it” of “We will not reopen it” is cut, though its words are the source's.
 * O(q · m) for q quotations and m changes of meaning, of which there are few.
 */
export function withoutContradiction(
  quotations: readonly ReadQuotation[],
  drafts: readonly Draft[],
): QuotationFinding[] {
  const meaning = drafts.filter(({ gravity }) => gravity === 'meaning');
  return quotations.map(({ finding, held }) => {
    if (finding.status !== 'intact' && finding.status !== 'shortened') return finding;
    const changed = meaning.find(
      ({ suspect, source }) => touches(suspect, held.page) || touches(source, held.given),
    );
    if (!changed) return finding;
    return { ...finding, status: touches(changed.suspect, held.page) ? 'altered' : 'cut' };
  });
}

function touches(span: Span | null, given: Span | undefined): boolean {
  return span !== null && given !== undefined && spanOverlap(span, given) > 0;
}
