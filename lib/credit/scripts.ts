import { lazily } from '../core/lazy';

/** Scripts that write no space between words: a name in them may stand anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const SPACED = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Hangul'] as const;

type Script = (typeof SPACED)[number];

const scriptTests = lazily(() =>
  SPACED.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const),
);

export const isUnspaced = (letter: string): boolean => UNSPACED.test(letter);

function scriptOf(letter: string): Script | null {
  return scriptTests().find(([, pattern]) => pattern.test(letter))?.[0] ?? null;
}

/**
 * An expression for a place where a word beginning with this letter may begin. Letters of
 * another script beside it part the two ("米AFP通信").
 */
export function startsAt(letter: string): string {
  const script = scriptOf(letter);
  if (script === null) return isUnspaced(letter) ? '' : '(?<![\\p{L}\\p{N}])';
  return `(?<![\\p{Script=${script}}\\p{M}\\p{N}@])`;
}

/** The same for its end; in Korean the particles that follow are written onto the word. */
export function endsAt(letter: string): string {
  const script = scriptOf(letter);
  if (script === 'Hangul') return '';
  if (script === null) return isUnspaced(letter) ? '' : '(?![\\p{L}\\p{N}])';
  return `(?![\\p{Script=${script}}\\p{M}\\p{N}])`;
}

/** True where the letter has two cases. */
export const hasCase = (letter: string): boolean => letter.toLowerCase() !== letter.toUpperCase();
