import type { ExclusionReason } from '../../core/article';

/**
 * Lines around an article that are not of it. A phrase is printed in lower case; "…" in it
 * stands for a few words more. Each list names a class of line, never a page.
 */
export interface Furniture {
  /** The page speaks of itself, of cookies, of the browser. */
  notice: readonly string[];
  /** Calls to sign up, download, follow, pay; labels of advertisements. */
  promotion: readonly string[];
  /** Pointers to other pages. */
  related: readonly string[];
  /** Labels of pictures. */
  caption: readonly string[];
  /** Words in brackets before whoever made a picture: "(Photo: …)"; absent where nobody has listed them. */
  picture?: RegExp;
  /** Rights and licences. */
  rights: readonly string[];
  /** Buttons. */
  navigation: readonly string[];
  /** Headings of the readers' comments. */
  comments: readonly string[];
  /** Verbs between the name of a commenter and the colon before the comment: "Anna wrote:". */
  commentBy?: readonly string[];
  /** The heading of the readers' comments, with their number; absent where phrases say all. */
  commentHeading?: RegExp;
  /** Lines that no list of phrases can tell; absent where nobody has written any. */
  lines?: readonly FurnitureLine[];
}

/**
 * A class of line, by an expression over its words. It is anchored or has bounded gaps, so that
 * it does not backtrack.
 */
export interface FurnitureLine {
  why: ExclusionReason;
  pattern: RegExp;
  /** Lines with more words are never taken; absent: the default. */
  maxWords?: number;
}
