import type { Article, Credit, DateClaim, Excluded } from '../core/article';
import type { Span } from '../core/span';
import type { Relation } from '../align/alignment';
import type { Altered } from '../spin/changes';
import type { Spin } from '../spin/spin';
import type { Reason, Verdict, Warning } from '../verdict/verdict';
import type { Lacking } from './lacking';

/** All that a view is given about one article. JSON only. */
export interface Finding {
  /** Id of the corpus report that the page itself is, or null. */
  identity: string | null;
  /** Id of the report that the page became when it was read before. */
  remembered?: string;
  verdict: Verdict;
  /** True for syndicated, reprint, spun, rewrite, partial, mosaic. */
  reuse: boolean;
  warns: Warning | null;
  /** Share of article words inside passages, 0…1, against the first source (page: all sources). */
  coverage: { suspect: number; source: number };
  passages: FindingPassage[];
  spin: Spin;
  /** How many changes of each kind that the reader is warned of. */
  altered: Altered;
  /** Ranked, the likely source first; versions and twins of one report stand together. */
  sources: FindingSource[];
  credits: Credit[];
  reasons: Reason[];
  /** Checks that the language of the page or a missing text of the source made impossible. */
  lacking: Lacking[];
  excluded: Excluded[];
  language: string;
  article: FindingArticle;
  corpus: { reports: number; newest: string | null; generation: number };
  /** When it was made (ISO 8601). */
  checkedAt: string;
}

export interface FindingPassage {
  /** UTF-16 offsets into the page's article text. */
  suspect: Span;
  /** UTF-16 offsets into the source's text; null where it has none. */
  source: Span | null;
  sourceTokens: Span;
  relation: Relation;
  /** Which of `sources` it stands in. */
  sourceId: string;
}

export interface FindingSource {
  id: string;
  title: string;
  outlet: string | null;
  url: string | null;
  published: DateClaim | null;
  /** BCP 47; absent from findings that were kept before it was written down. */
  language?: string;
  hasText: boolean;
  /** Share of the page found in it, and of it found in the page. */
  coverage: { suspect: number; source: number };
  /** True for the one named as likely original (never when the order is undetermined). */
  likelyOriginal: boolean;
  /** What this report is to the page, taken alone. */
  kind: Verdict['kind'];
  /** Ids of its versions and syndicated twins in the corpus. */
  twins: string[];
}

/** The page side of a finding: enough for every view, with the text that was read. */
export type FindingArticle = Pick<
  Article,
  | 'url'
  | 'canonicalUrl'
  | 'title'
  | 'byline'
  | 'outlet'
  | 'published'
  | 'dates'
  | 'text'
  | 'truncated'
> & { words: number };
