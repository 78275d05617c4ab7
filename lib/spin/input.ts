import type { Alignment } from '../align/alignment';
import type { Stretches } from '../align/retold';
import type { Article, DateClaim } from '../core/article';
import type { CreditReading } from '../credit/reading';
import type { Sketch, SketchedText } from '../sketch/sketch';
import type { Thesaurus } from '../lexicon/thesaurus';

/** What the page says of itself beside its text. */
export type SpinArticle = Pick<
  Article,
  'title' | 'byline' | 'outlet' | 'published' | 'credits' | 'excluded'
>;

/** The report held against the page. */
export interface SpinSource {
  sketch: Sketch;
  /** The source's text with the way back from its tokens; null where the corpus has none. */
  sketched: SketchedText | null;
  title: string;
  outlet: string | null;
  byline: string | null;
  published: DateClaim | null;
  /** What the page says of this source; absent or null where it was not looked for. */
  creditTo?: CreditReading | null;
}

/** A report that may carry the same statements: neither the page nor the source nor their twins. */
export interface Witness {
  id: string;
  sketch: Sketch;
}

export interface SpinInput {
  suspect: SketchedText;
  article: SpinArticle;
  source: SpinSource;
  alignment: Alignment;
  /** The verdict tells the page as spun. */
  isSpun: boolean;
  /** Stretches that the page tells in other words, without columns. */
  retold: readonly Stretches[];
  witnesses: readonly Witness[];
  /** Null where the language has none: then swaps are told, but none confirmed or named. */
  thesaurus: Thesaurus | null;
}
