import { articleFromText } from '../article/from-text';
import type { Corpus } from '../corpus/corpus';
import type { CorpusReader, StoredReport } from '../index/candidates';
import type { Thesaurus } from '../lexicon/thesaurus';
import { LEAST_WORDS } from '../verdict/thresholds';
import { check } from './check';
import { compare } from './compare';
import type { ReportDraft } from './corpus-manager';
import type { Finding } from './finding';
import type { OwnerGroup } from './owners';
import type { Page } from './page';
import { pageOf } from './page';
import { pageOfReport } from './page-of-report';
import type { ReportRole } from './roles';

/** Why a given text was not compared, each with one thing that the reader can do about it. */
export type TextRefusal =
  | 'too-short'
  | 'other-too-short' // the text it was to be compared with
  | 'different-languages' // the two texts of a pair
  | 'empty-corpus' // there is no (other) report to compare with
  | 'without-text' // the report has only fingerprints
  | 'no-such-report'; // deleted in the meantime

export type TextAnswer = { finding: Finding } | { refused: TextRefusal };

/**
 * Checks texts that no tab shows: pasted ones, and reports of the corpus. Nothing is saved.
 * Every method rejects with what the corpus or the lexicon rejects with.
 */
export interface TextChecker {
  /** Compares a text with every report of the corpus. */
  checkText(draft: ReportDraft): Promise<TextAnswer>;
  /** Compares a text with one other, without the corpus. */
  compareTexts(suspect: ReportDraft, source: ReportDraft): Promise<TextAnswer>;
  /** Compares a report of the corpus that has its text with every other report. */
  checkReport(id: string): Promise<TextAnswer>;
}

export interface TextCheckerParts {
  corpus: CorpusReader & Pick<Corpus, 'byId'>;
  /** The lexicon of a language; null where there is none. */
  thesaurus: (language: string) => Promise<Thesaurus | null>;
  /** Outlets that the user says are of one house; without it none are. */
  owners?: () => Promise<readonly OwnerGroup[]>;
  /** What reports are to the user; without it all are compared with. */
  roles?: () => Promise<readonly ReportRole[]>;
  /** ISO 8601. */
  now: () => string;
}

export function createTextChecker(parts: TextCheckerParts): TextChecker {
  const { corpus, thesaurus, now } = parts;
  const against = async (page: Page, reader: CorpusReader): Promise<TextAnswer> => {
    if ((await reader.stats()).reports === 0) return { refused: 'empty-corpus' };
    return answerOf(await check(page, { ...parts, corpus: reader }));
  };
  return {
    checkText: (draft) => against(pageOfDraft(draft), corpus),

    async compareTexts(suspect, source) {
      const here = pageOfDraft(suspect);
      const there = pageOfDraft(source);
      const refused = whyNotCompare(here, there);
      if (refused) return { refused };
      return { finding: compare(here, there, await thesaurus(languageOf(here)), now()) };
    },

    async checkReport(id) {
      const report = await corpus.byId(id);
      if (!report) return { refused: 'no-such-report' };
      const page = pageOfReport(report);
      return page ? against(page, withoutReport(corpus, report)) : { refused: 'without-text' };
    },
  };
}

function answerOf(finding: Finding): TextAnswer {
  return finding.verdict.kind === 'not-checked' ? { refused: 'too-short' } : { finding };
}

function whyNotCompare(here: Page, there: Page): TextRefusal | null {
  if (isShort(here)) return 'too-short';
  if (isShort(there)) return 'other-too-short';
  const languages = new Set([languageOf(here), languageOf(there)]);
  languages.delete('und');
  return languages.size > 1 ? 'different-languages' : null;
}

function isShort({ sketched }: Page): boolean {
  return sketched.sketch.tokens.length < LEAST_WORDS;
}

function languageOf({ sketched }: Page): string {
  return sketched.sketch.language;
}

/** A draft as it was given; an empty headline is looked for in the text. */
export function pageOfDraft({ text, title, url, outlet, published }: ReportDraft): Page {
  return pageOf(
    articleFromText(text, {
      outlet,
      published,
      ...(title === '' ? {} : { title }),
      ...(url === null ? {} : { url }),
    }),
  );
}

/** The corpus as it would be without one report. */
function withoutReport(corpus: CorpusReader, { ordinal }: StoredReport): CorpusReader {
  const others = (reports: StoredReport[]) => reports.filter((one) => one.ordinal !== ordinal);
  return {
    async stats() {
      const stats = await corpus.stats();
      return { ...stats, reports: stats.reports - 1 };
    },
    async candidates(query, limit) {
      const found = await corpus.candidates(query, limit + 1);
      return found.filter((one) => one.ordinal !== ordinal).slice(0, limit);
    },
    carriers: (hashes) => corpus.carriers(hashes),
    reports: (ordinals) => corpus.reports(ordinals),
    byUrl: async (url) => others(await corpus.byUrl(url)),
    byDigest: async (digest) => others(await corpus.byDigest(digest)),
  };
}
