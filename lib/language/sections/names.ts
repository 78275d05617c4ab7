/** How the language writes names of people and houses. */
export interface Names {
  /** What a capital says: of a name, of any noun, or nothing (the script has none). */
  capitals: 'name' | 'noun' | 'none';
  /** Words inside names, parted by white space: "von", "bin", "of". */
  joiners: string;
  /** Endings that cases give to a name, parted by white space, as folded for comparison. */
  caseEndings: string;
  /** Letters written at the front of a word that are words of their own ("ב", "و"). */
  clitics: string;
}
