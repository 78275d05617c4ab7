/** ISO 15924 codes of the scripts that the supported languages are written in. */
export type Script =
  'Latn' | 'Cyrl' | 'Grek' | 'Arab' | 'Hebr' | 'Deva' | 'Thai' | 'Hani' | 'Kana' | 'Hang';

/** What tells the language of a text. */
export interface Words {
  /** Scripts that its texts are written in, the main one first. */
  scripts: readonly Script[];
  /**
   * Function words that have a token code, parted by white space and spelt as `tokenise`
   * folds them. Their order is the order of their codes: frozen (docs/adr/0101). Most
   * languages have none, and need none.
   */
  coded: string;
  /** Further function words that tell the language, parted by white space, as printed in lower case. */
  common: string;
  /** Letters of its script that only other languages write: more than a few, and it is one of them. */
  foreign: string;
}
