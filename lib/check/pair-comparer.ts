import type { Corpus } from '../corpus/corpus';
import type { StoredReport } from '../index/candidates';
import type { Thesaurus } from '../lexicon/thesaurus';
import { GIVEN_ID, asReport } from './compare';
import { compareWith, type Comparison } from './comparison';
import type { ReportDraft } from './corpus-manager';
import type { Finding } from './finding';
import type { Page } from './page';
import { pageOfReport } from './page-of-report';
import { pageOfDraft } from './text-checker';

/** What stands beside reports: a page that was read, or a text that no tab shows. */
export type ComparedPage =
  | { kind: 'page'; page: Page }
  | { kind: 'text'; draft: ReportDraft }
  | { kind: 'pair'; suspect: ReportDraft; source: ReportDraft }
  | { kind: 'report'; id: string };

export interface PairComparer {
  /**
   * Puts a text beside one report of the corpus (for a pair: beside its other text). Null
   * where the report, or the text of the one that was asked about, is no longer there.
   * `known`: the finding that views show of this text; where it speaks of this report, and the
   * corpus is still the one it was made with, its reading is kept. Rejects with what the corpus or the lexicon rejects with.
   */
  compare(of: ComparedPage, reportId: string, known: Finding | null): Promise<Comparison | null>;
}

export interface PairComparerParts {
  corpus: Pick<Corpus, 'byId' | 'stats'>;
  thesaurus: (language: string) => Promise<Thesaurus | null>;
  /** ISO 8601. */
  now: () => string;
}

export function createPairComparer({ corpus, thesaurus, now }: PairComparerParts): PairComparer {
  const pageFor = async (of: ComparedPage): Promise<Page | null> => {
    if (of.kind === 'page') return of.page;
    if (of.kind === 'text') return pageOfDraft(of.draft);
    if (of.kind === 'pair') return pageOfDraft(of.suspect);
    const report = await corpus.byId(of.id);
    return report ? pageOfReport(report) : null;
  };
  const reportFor = async (of: ComparedPage, id: string): Promise<StoredReport | null> => {
    if (of.kind === 'pair' && id === GIVEN_ID) return asReport(pageOfDraft(of.source)).report;
    return corpus.byId(id);
  };
  const isOfNow = async ({ kind }: ComparedPage, { corpus: { generation } }: Finding) =>
    kind === 'pair' || generation === (await corpus.stats()).generation;
  return {
    async compare(of, reportId, known) {
      const page = await pageFor(of);
      const report = page && (await reportFor(of, reportId));
      if (!page || !report) return null;
      const lexicon = await thesaurus(page.sketched.sketch.language);
      const kept = known && (await isOfNow(of, known)) ? known : null;
      return compareWith(page, report, lexicon, now(), kept);
    },
  };
}
