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
  /** Rights and licences. */
  rights: readonly string[];
  /** Buttons. */
  navigation: readonly string[];
  /** Headings of the readers' comments. */
  comments: readonly string[];
  /** Verbs between the name of a commenter and the colon before the comment: "Anna wrote:". */
  commentBy?: readonly string[];
}
