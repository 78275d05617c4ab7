/**
 * Cyrillic and Greek letters that look like a Latin one, each with it. Only near-perfect
 * lookalikes: these are put into stolen text so that a plain comparison misses it.
 */
const PAIRS =
  'аa еe оo рp сc уy хx іi јj ѕs ԁd һh ԛq ԝw ѵv ӏl ԍg ' +
  'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԌG ԚQ ԜW Ԁd ' +
  'οo νv ρp αa ιi υu κk ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϲc ϳj';

const LATIN_OF = new Map(
  PAIRS.split(' ').map((pair) => {
    const [foreign, latin] = [...pair];
    return [foreign!, latin!] as const;
  }),
);

const LATIN = /\p{Script=Latin}/u;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/**
 * The word with its lookalikes in Latin, when it is a Latin word in disguise: every
 * Cyrillic or Greek letter in it has a Latin twin, and a Latin letter stands beside them or
 * the text around (`inLatinText`) is Latin. Any other word comes back as it is.
 */
export function foldHomoglyphs(word: string, inLatinText: boolean): string {
  const foreign = word.match(FOREIGN);
  if (!foreign || !foreign.every((letter) => LATIN_OF.has(letter))) return word;
  if (!inLatinText && !LATIN.test(word)) return word;
  return word.replace(FOREIGN, (letter) => LATIN_OF.get(letter) ?? letter);
}

/** True when more letters of the text are Latin than Cyrillic and Greek together. O(n). */
export function isLatinText(text: string): boolean {
  let latin = 0;
  let foreign = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin++;
    else if (unit >= 0x370 && unit < 0x530) foreign++;
  }
  return latin > foreign;
}
