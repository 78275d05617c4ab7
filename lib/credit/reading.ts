import type { LinePlace } from '../core/article';
import type { Span } from '../core/span';
import type { Role } from './role';

/**
 * What a page says of a house: `printed` and `declared` say that the text is its own,
 * `mention` that it was heard there, `left-over` that the page's head came from it.
 */
export type CreditGrade = 'printed' | 'declared' | 'mention' | 'left-over' | 'none';

/** Where on the page it stands. */
export type CreditPlace = LinePlace | 'dateline' | 'text' | 'link' | 'code';

/** What the page says of one source. */
export interface CreditReading {
  grade: CreditGrade;
  /** Where its name stands; with grade `none`, where it is named without being credited. */
  where: CreditPlace | null;
  role: Role | 'author' | 'link' | 'canonical' | 'based-on' | 'original-source' | 'code' | null;
  /** Whom the page names, as the source is called. */
  name: string | null;
  /** The words of the page, cut at 200 characters. */
  quoted: string | null;
  /** Where the words stand in the article's text, when they are of it. */
  span: Span | null;
  /** What was looked for, and whether on the whole visible page or in the text alone. */
  looked: { name: string | null; address: string | null; on: 'page' | 'part' | 'text' };
}

/** What was found so far, without what was looked for. */
export type Found = Omit<CreditReading, 'looked'>;
