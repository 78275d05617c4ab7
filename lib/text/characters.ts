/** What a UTF-16 unit (or a surrogate pair) is to the tokeniser. */
export const CharacterClass = {
  unknown: 0,
  separator: 1,
  letter: 2,
  digit: 3,
  mark: 4,
  /** Zero-width and other default-ignorable characters: dropped inside words. */
  ignorable: 5,
  /** Scripts written without spaces: each grapheme is a token of its own. */
  unspaced: 6,
  apostrophe: 7,
} as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const LETTER = /^[\p{L}\p{Nl}\p{No}\p{Nd}]$/u;
const DIGIT = /^[0-9\uFF10-\uFF19]$/;
const MARK = /^\p{M}$/u;
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;
const APOSTROPHE = /^['\u2018\u2019\u02BC\uFF07\u2032]$/;
const UNSPACED =
  /^[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u;

function classify(character: string): CharacterClass {
  if (APOSTROPHE.test(character)) return CharacterClass.apostrophe;
  if (DIGIT.test(character)) return CharacterClass.digit;
  if (IGNORABLE.test(character)) return CharacterClass.ignorable;
  const letter = LETTER.test(character);
  if ((letter || MARK.test(character)) && UNSPACED.test(character)) return CharacterClass.unspaced;
  if (MARK.test(character)) return CharacterClass.mark;
  return letter ? CharacterClass.letter : CharacterClass.separator;
}

/** Classes of the basic plane, filled as characters are met: most texts meet a few hundred. */
const known = new Uint8Array(0x10000);

const HIGH_SURROGATE = 0xd800;
const LOW_SURROGATE = 0xdc00;
const SURROGATES_END = 0xe000;

/** Units the character at `index` takes: 2 for a well-formed surrogate pair, else 1. */
export function unitsAt(text: string, index: number): 1 | 2 {
  const unit = text.charCodeAt(index);
  if (unit < HIGH_SURROGATE || unit >= LOW_SURROGATE) return 1;
  const next = text.charCodeAt(index + 1);
  return next >= LOW_SURROGATE && next < SURROGATES_END ? 2 : 1;
}

/** Class of the character that starts at `index`. */
export function classAt(text: string, index: number): CharacterClass {
  const unit = text.charCodeAt(index);
  if (unit >= HIGH_SURROGATE && unit < SURROGATES_END) {
    return unitsAt(text, index) === 2
      ? classify(text.slice(index, index + 2))
      : CharacterClass.separator;
  }
  let found = known[unit] as CharacterClass;
  if (found === CharacterClass.unknown) {
    found = classify(String.fromCharCode(unit));
    known[unit] = found;
  }
  return found;
}

/** Letters that Unicode does not decompose, spelt in plain Latin. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};
const PLAIN_ASCII = /^[ -~]*$/;
const DECOMPOSED_MARKS = /[\u0300-\u036f]/g;

/**
 * Lower-cased, without diacritics where the base letter is Latin: copies of a report often
 * lose the accents of its names, and no comparison here should see a change in that.
 */
export function foldLatin(word: string): string {
  if (PLAIN_ASCII.test(word)) return word.toLowerCase();
  let folded = '';
  for (const letter of word.toLowerCase()) {
    folded += PLAIN[letter] ?? letter.normalize('NFD').replace(DECOMPOSED_MARKS, '');
  }
  return folded;
}

/** End of the block of Latin letters that the fast path folds by table. */
export const SIMPLE_END = 0x180;

/**
 * For each unit below SIMPLE_END that is a letter or digit folding to one unit: that unit;
 * 0 for all others. Pure, so that scripts which tokenise nothing are built without it.
 */
export const SIMPLE_FOLD: Uint16Array = /* @__PURE__ */ simpleFolds();

function simpleFolds(): Uint16Array {
  const folds = new Uint16Array(SIMPLE_END);
  for (let unit = 0; unit < SIMPLE_END; unit++) {
    const character = String.fromCharCode(unit);
    const isSimple = unit < 0x80 ? /[0-9A-Za-z]/.test(character) : /\p{L}/u.test(character);
    if (!isSimple || character.normalize('NFKC') !== character) continue;
    const folded = foldLatin(character);
    if (folded.length === 1) folds[unit] = folded.charCodeAt(0);
  }
  return folds;
}
