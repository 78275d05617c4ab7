import { languageOf, LANGUAGES, type Language } from '../language';
import type { Script } from '../language/sections/words';
import { foldLatin } from './characters';
import { scriptOf } from './scripts';

/** UTF-16 units looked at: enough to be sure, cheap on a book. */
const SAMPLE = 4000;
/** Function words of the language among all words, at least, and at least so many of them. */
const LEAST_SHARE = 0.1;
const LEAST_WORDS = 3;
/** Lead over the next language, in words that few languages share. */
const LEAST_LEAD = 1.15;
/**
 * A declared language is given up for another only where the text has hardly any of its words
 * and plenty of the other's: a template that says "en" around a German article.
 */
const CONTRADICTION = { ownShare: 0.08, otherShare: 0.2, words: 40 } as const;
/** Share of letters of another language that names and quotations do not reach. */
const FOREIGN_SHARE = 0.015;
/** The script alone tells these. */
const BY_SCRIPT: Readonly<Partial<Record<Script, string>>> = {
  Kana: 'ja',
  Hani: 'zh',
  Hang: 'ko',
  Grek: 'el',
  Hebr: 'he',
  Thai: 'th',
};

interface LanguageWords {
  code: string;
  scripts: readonly Script[];
  /** Letters that only other languages of the script write; null for none. */
  foreign: RegExp | null;
  /** As printed in lower case. */
  common: ReadonlySet<string>;
  /** Without accents. */
  coded: ReadonlySet<string>;
}

let all: readonly LanguageWords[] | null = null;

function words(): readonly LanguageWords[] {
  all ??= LANGUAGES.map(({ code, words: { scripts, common, coded, foreign } }: Language) => ({
    code,
    scripts,
    foreign: foreign === '' ? null : new RegExp(`[${foreign}]`, 'giu'),
    common: new Set(split(common)),
    coded: new Set(split(coded)),
  }));
  return all;
}

function split(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/**
 * The language of a text as a BCP 47 primary subtag, "und" when nothing decides; the one
 * guesser of page and command line. What is declared is believed where the script of the text
 * allows it, also of languages that nothing is known of, unless the words of the text plainly
 * are another language's. Reads the first SAMPLE units.
 */
export function guessLanguage(text: string, declared?: string | null): string {
  const sample = text.slice(0, SAMPLE);
  const script = scriptOf(sample);
  if (script === null) return languageTag(declared) ?? 'und';
  const claimed = languageTag(declared);
  const guess = guessByWords(sample, script);
  if (claimed === null || !allows(claimed, script)) return guess.best;
  return contradicts(claimed, guess) ? guess.best : claimed;
}

/** "en-GB" → "en", "iw" → "he"; null where no language is named. */
export function languageTag(tag: string | null | undefined): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/iu.exec(tag ?? '');
  if (!match) return null;
  const { language } = new Intl.Locale(match[1]!);
  return language === 'und' || language === undefined ? null : language;
}

function allows(code: string, script: Script): boolean {
  const known = languageOf(code);
  if (known) return known.words.scripts.includes(script);
  const likely = new Intl.Locale(code).maximize().script;
  // Serbian and others are written in two scripts: of the unknown, Latin is always possible.
  return likely !== undefined && (likely === script || script === 'Latn');
}

interface Guess {
  best: string;
  words: number;
  /** Function words of each language of the script, as a share of all words. */
  shares: ReadonlyMap<string, number>;
}

function guessByWords(sample: string, script: Script): Guess {
  const candidates = words().filter(
    ({ scripts, foreign }) => scripts.includes(script) && !isForeign(sample, foreign),
  );
  const printed =
    sample
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\u200c]+['’]?/gu) ?? [];
  const hits = new Map<string, number>();
  const scores = new Map<string, number>();
  for (const word of printed) {
    const holders = holdersOf(word, candidates);
    for (const code of holders) {
      hits.set(code, (hits.get(code) ?? 0) + 1);
      scores.set(code, (scores.get(code) ?? 0) + 1 / holders.length);
    }
  }
  const shares = new Map([...hits].map(([code, count]) => [code, count / printed.length]));
  const alone = BY_SCRIPT[script];
  if (alone !== undefined) return { best: alone, words: printed.length, shares };
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  const isClear =
    first !== undefined &&
    hits.get(first[0])! >= LEAST_WORDS &&
    shares.get(first[0])! >= LEAST_SHARE &&
    first[1] >= LEAST_LEAD * (second?.[1] ?? 0);
  return { best: isClear ? first[0] : 'und', words: printed.length, shares };
}

function isForeign(sample: string, foreign: RegExp | null): boolean {
  return foreign !== null && (sample.match(foreign)?.length ?? 0) > FOREIGN_SHARE * sample.length;
}

function holdersOf(word: string, candidates: readonly LanguageWords[]): string[] {
  const straight = word.replace('’', "'");
  const bare = straight.replace(/'$/, '');
  const folded = foldLatin(straight);
  const foldedBare = foldLatin(bare);
  return candidates
    .filter(({ common, coded }) => common.has(bare) || coded.has(folded) || coded.has(foldedBare))
    .map(({ code }) => code);
}

function contradicts(claimed: string, { best, words: count, shares }: Guess): boolean {
  if (best === 'und' || best === claimed || languageOf(claimed) === null) return false;
  return (
    count >= CONTRADICTION.words &&
    (shares.get(claimed) ?? 0) < CONTRADICTION.ownShare &&
    (shares.get(best) ?? 0) >= CONTRADICTION.otherShare
  );
}
