/** What two scales of wordings measure: wordings of two groups of one scale say different things. */
export type ScaleName =
  | 'certainty'
  | 'ability'
  | 'allegation'
  | 'quantity'
  | 'comparison'
  | 'time'
  | 'cause'
  | 'side'
  | 'share';

/**
 * Words whose change between source and copy changes what is said.
 *
 * Wordings stand in lower case, parted by `|` or line breaks, words by single spaces. Endings
 * in brackets make several forms: `agree[s,d,ing,]` has four. `@be` stands for any word of
 * the class `be`; a wording that ends in `#` counts only before a figure.
 */
export interface Changes {
  /** Class → its words. */
  classes: Readonly<Record<string, string>>;
  /** Wordings that deny: an odd number of them turns a claim round. */
  negation: string;
  /** Wordings that all but deny: one of them for one that does, or for none, says another thing; absent where nobody has listed them. */
  hardly?: string;
  /** Denying words of one clause deny it once ("ne … pas"), and do not undo each other. */
  concord: boolean;
  /** Words that deny behind one of these only, parted by spaces: "plus" behind "ne"; absent where none do. */
  halves?: string;
  /** Words that deny by themselves and only agree with another that does, parted by spaces: "nunca" behind "no". */
  agreeing?: string;
  /** Syllables before a word that deny it, the longest first. */
  prefixes: string;
  /** Scale → group → wordings of one meaning. */
  scales: Partial<Readonly<Record<ScaleName, Readonly<Record<string, string>>>>>;
  /** A line each: words, ` / `, words that say the opposite of these. Single words, parted by spaces. */
  opposites: string;
  /** Units of time, those of one unit parted by spaces: one unit is no other word for another. */
  units: string;
  /** Words that judge or alarm. */
  loaded: string;
  /** Verbs of saying by what they make of what is said. */
  saying: Partial<
    Readonly<Record<'plain' | 'doubting' | 'asserting' | 'admitting' | 'heated', string>>
  >;
  /** Wordings of denials, and of responses. */
  denials: string;
  responses: string;
  /** Forms of address before a name, without their stops. */
  honorifics: string;
  /** Words before a place: a name behind them says where, and not who. */
  where: string;
  /** Words that open a clause about what was named before: "who", "which". */
  relatives: string;
  /** Wordings beside a name that say who knows of it: "seen by", "has obtained"; absent where nobody has listed them. */
  seen?: string;
  /** Words before whoever did it: "by" the regulator. */
  agent: string;
}
