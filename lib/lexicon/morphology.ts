/** A form of a word: 'base' is its lemma; the rest are the language's own names. */
export type Form = string;

export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb';

/**
 * How a language inflects and spells, in lower case without accents. Only what is regular:
 * irregular forms come from the compiled lexicon.
 */
export interface Morphology {
  /** Every form, in the order in which it is numbered, and the parts of speech that have it. */
  posOfForm: Readonly<Record<Form, readonly PartOfSpeech[]>>;
  /** The forms in which one part of speech stands for another form of the same word. */
  kinForms: readonly Form[];
  /** The form that a code of an irregular line stands for; `doubles` is no form but a mark. */
  formOfCode(code: string): Form | 'doubles' | undefined;
  /** The regular surfaces of a lemma in a form; none where it has no such form. */
  regular(lemma: string, form: Form, doubles: boolean): readonly string[];
  /** What a word may be a form of, by rule; `has` tells which lemmas there are. */
  analyses(word: string, has: (lemma: string) => boolean): readonly { lemma: string; form: Form }[];
  /** Which word of a phrase carries the inflection; null when phrases stand as they are. */
  headOfPhrase(words: readonly string[], form: Form): number | null;
  /** True when phrases are inflected at their last word in this form. */
  inflectsLast(form: Form): boolean;
  /** Other spellings of a word, itself not among them. */
  spellingVariants(word: string): string[];
  /** A normal form of a number word or figure; null when it is none. */
  numeralValue(word: string): string | null;
  /** The other way to write a numeral of one word; null when there is none. */
  otherNumeral(word: string): string | null;
}
