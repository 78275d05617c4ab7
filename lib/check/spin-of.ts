import type { Stretches } from '../align/retold';
import { findSpin } from '../spin/find-spin';
import type { Spin } from '../spin/spin';
import type { Thesaurus } from '../lexicon/thesaurus';
import type { VerdictKind } from '../verdict/verdict';
import type { Assessment } from './assess';
import { sketchFor, type Page } from './page';
import { sharedPassages } from './passages';
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
  kind: VerdictKind,
): Spin {
  const { report, sketched, pair, page: side } = source.assessment;
  const { title, outlet, byline, published } = report.meta;
  return findSpin({
    suspect: { ...page.sketched, sketch: sketchFor(page, report.sketch.coding) },
    article: page.article,
    source: {
      sketch: report.sketch,
      sketched,
      title,
      outlet,
      byline,
      published,
      creditTo: side.creditTo,
    },
    alignment: pair.alignment,
    isSpun: kind === 'spun',
    retold: retoldOf(source.assessment),
    witnesses: source.witnesses.map((other) => ({
      id: other.report.meta.id,
      sketch: other.report.sketch,
    })),
    thesaurus,
  });
}

/** A rewrite tells the whole source again, wherever its passages show; else what was retold does. */
export function retoldOf(assessment: Assessment): Stretches[] {
  const { pair, verdict } = assessment;
  if (verdict.pairKind === 'heavy') {
    const { suspectTokens, sourceTokens } = pair.alignment;
    return [{ suspect: [0, suspectTokens], source: [0, sourceTokens] }];
  }
  return sharedPassages(assessment).passages.filter(({ edits }) => edits.length === 0);
}
