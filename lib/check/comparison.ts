import { makeAffinity } from '../align/affinity';
import type { StoredReport } from '../index/candidates';
import type { Thesaurus } from '../lexicon/thesaurus';
import type { Fact, ReportMeta } from '../sketch/sketch';
import type { Spin } from '../spin/spin';
import { alignedRows, type AlignedRow } from './aligned-rows';
import { assess, type Assessment } from './assess';
import { asReport, concludePair } from './compare';
import type { Finding } from './finding';
import type { Page } from './page';
import { pageOfReport } from './page-of-report';
import { withText } from './sides';
import { spinOf } from './spin-of';

export type { AlignedRow } from './aligned-rows';

/** A page and one report, beside each other: all that a full view is given. JSON only. */
export interface Comparison {
  /** Of the page against this report. */
  finding: Finding;
  rows: AlignedRow[];
  there: ComparedReport;
  spin: Spin;
  /**
   * Whose text the changes are changes of, the suspect of `spin`: the page's, or the report's
   * where the page was first. So one pair has one list of changes, whichever of the two is open.
   */
  changed: 'here' | 'there';
}

export type ComparedReport = Pick<
  ReportMeta,
  | 'id'
  | 'title'
  | 'outlet'
  | 'url'
  | 'byline'
  | 'published'
  | 'seen'
  | 'language'
  | 'words'
  | 'origin'
> & {
  text: string | null;
  /** Where there is no text: what the sketch holds in clear, by token. */
  facts: Pick<Fact, 'kind' | 'text' | 'at'>[];
};

/**
 * The page against one report. Where a finding of the page is known and speaks of this report,
 * its reading is kept. Costs one check of a pair.
 */
export function compareWith(
  page: Page,
  report: StoredReport,
  thesaurus: Thesaurus | null,
  now: string,
  known: Finding | null = null,
): Comparison {
  const affinity = thesaurus ? makeAffinity(page.sketched, thesaurus) : null;
  const assessment = assess(page, withText(report), affinity);
  const finding =
    known && speaksOf(known, report.meta.id)
      ? known
      : concludePair(page, assessment, thesaurus, now);
  const reversed = isFirst(finding) ? readReversed(page, report, thesaurus) : null;
  return {
    finding,
    rows: alignedRows(page, assessment),
    there: comparedReport(assessment),
    spin: reversed ?? finding.spin,
    changed: reversed ? 'there' : 'here',
  };
}

/** Whether the changes that a finding lists are those against this report. */
function speaksOf({ sources, identity, verdict }: Finding, id: string): boolean {
  if (verdict.kind === 'update') return identity === id;
  const leading = sources.find(({ likelyOriginal }) => likelyOriginal) ?? sources[0];
  return leading?.id === id && verdict.kind !== 'same-report';
}

/** True only where the page is known to be the first of the two. */
function isFirst({ verdict }: Finding): boolean {
  return verdict.order === 'suspect-first';
}

/** What the report, taken as the later text, changed; null where the corpus has no text of it. */
function readReversed(page: Page, report: StoredReport, thesaurus: Thesaurus | null): Spin | null {
  const later = pageOfReport(report);
  if (!later) return null;
  const affinity = thesaurus ? makeAffinity(later.sketched, thesaurus) : null;
  const assessment = assess(later, asReport(page), affinity);
  return spinOf(later, { assessment, witnesses: [] }, thesaurus, assessment.verdict.kind);
}

function comparedReport({ report, sketched }: Assessment): ComparedReport {
  const { id, title, outlet, url, byline, published, seen, language, words, origin } = report.meta;
  const facts = report.sketch.facts
    .toSorted((a, b) => a.at[0] - b.at[0])
    .map(({ kind, text, at }) => ({ kind, text, at }));
  return {
    ...{ id, title, outlet, url, byline, published, seen, language, words, origin },
    text: sketched?.text ?? null,
    facts: sketched ? [] : facts,
  };
}
