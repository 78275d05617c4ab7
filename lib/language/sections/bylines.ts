/**
 * What stands around the name of an author. Wordings are printed in lower case and parted by
 * "|"; a star at the end of one stands for any ending of it.
 */
export interface Bylines {
  /** Words of an office, before a name or behind it: "editor", "correspondent". */
  roles: string;
  /** What is printed where a name would be and is nobody's: "staff", "newsroom". */
  nobody: string;
  /** Buttons and links behind a name: "follow", "view profile", "read more". */
  buttons: string;
  /** Between a name and where it was written, or for whom: "in", "for the"; empty where none does. */
  where: string;
  /** What leads the name of an author on a link to the other pages of that author: "all posts by". */
  posts: string;
}
