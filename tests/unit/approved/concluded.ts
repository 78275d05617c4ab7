import { makeAffinity } from '../../../lib/align/affinity';
import { assess } from '../../../lib/check/assess';
import { asReport, concludePair } from '../../../lib/check/compare';
import type { Page } from '../../../lib/check/page';
import { readOrder } from '../../../lib/verdict/order';
import { pageOfLabelled, type LabelledText } from '../../../tools/eval/labelled';
import { thesaurusFor } from '../../../tools/thesaurus';
import {
  alignmentLines,
  measureLines,
  orderLines,
  section,
  spinLines,
  verdictLines,
} from './printed';

/** Nothing in a comparison of two given texts hangs on the present. */
export const NOW = '2031-01-01T00:00:00Z';

/** All that is found of a pair, written out; `brief`: without the changes. */
export async function concluded(
  title: string,
  suspect: Page,
  source: Page,
  extent: 'whole' | 'brief' = 'whole',
): Promise<string> {
  const thesaurus = await thesaurusFor(suspect.sketched.sketch.language);
  const affinity = thesaurus ? makeAffinity(suspect.sketched, thesaurus) : null;
  const assessment = assess(suspect, asReport(source), affinity);
  const finding = concludePair(suspect, assessment, thesaurus, NOW);
  return section(
    title,
    verdictLines(finding),
    measureLines(assessment.verdict.features),
    orderLines(readOrder(assessment.pair, assessment.page, assessment.source)),
    alignmentLines(assessment.pair.alignment),
    extent === 'brief' ? [] : spinLines(finding.spin),
  );
}

export const dated = (text: LabelledText): Page => pageOfLabelled(text, { dates: true });
