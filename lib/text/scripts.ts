import type { Script } from '../language/sections/words';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Hani', /\p{Script=Han}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hang', /\p{Script=Hangul}/gu],
];
/** Japanese writes its nouns in ideographs, Korean seldom some: these letters tell them apart. */
const KANA_SHARE = 0.05;
const HANGUL_SHARE = 0.2;

/**
 * The script that most letters are of; Kana and Hangul from a share on that no other language
 * has. Null for a text without letters, or of a script that no supported language has. O(n).
 */
export function scriptOf(text: string): Script | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const counts = new Map(
    SCRIPTS.map(([script, pattern]) => [script, text.match(pattern)?.length ?? 0] as const),
  );
  if (counts.get('Kana')! >= KANA_SHARE * letters && counts.get('Latn')! < letters / 2) {
    return 'Kana';
  }
  if (counts.get('Hang')! >= HANGUL_SHARE * letters) return 'Hang';
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= letters / 3 ? best[0] : null;
}
