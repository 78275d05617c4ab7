import { findSpin } from '../spin/find-spin';
import type { Spin } from '../spin/spin';
import type { Thesaurus } from '../lexicon/thesaurus';
import { sketchFor, type Page } from './page';
import type { RankedSource } from './sources';

/** The spin of a page that nothing was compared with. */
export function noSpin(): Spin {
  return {
    changes: [],
    level: 'none',
    counts: { contentWords: 0, swapped: 0, confirmed: 0, unnamed: 0 },
    substitutions: [],
    quotations: [],
    facts: [],
    credit: [],
    framing: [],
  };
}

/** What was changed between the source and the page. */
export function spinOf(
  page: Page,
  source: Pick<RankedSource, 'assessment' | 'witnesses'>,
  thesaurus: Thesaurus | null,
): Spin {
  const { report, sketched, pair } = source.assessment;
  const { title, outlet, byline, published } = report.meta;
  return findSpin({
    suspect: { ...page.sketched, sketch: sketchFor(page, report.sketch.coding) },
    article: page.article,
    source: { sketch: report.sketch, sketched, title, outlet, byline, published },
    alignment: pair.alignment,
    witnesses: source.witnesses.map((other) => ({
      id: other.report.meta.id,
      sketch: other.report.sketch,
    })),
    thesaurus,
  });
}
