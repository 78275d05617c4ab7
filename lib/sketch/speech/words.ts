import { languageOf, type Language } from '../../language';
import { FUNCTION_WORDS } from '../../text/function-words';
import { hashString } from '../../text/hash';
import { canonicalWord } from '../../text/normalise';
import { hashOfWord, tokenise } from '../../text/tokenise';

/** What a language says of who speaks, as hashes of tokens. */
export interface SpeechWords {
  verbs: ReadonlySet<number>;
  pronouns: ReadonlySet<number>;
  /** Before a verb these make a passive. */
  passive: ReadonlySet<number>;
  /** Function words that a speaker's phrase may begin with or contain. */
  within: ReadonlySet<number>;
  /** Words that end a speaker's phrase: other function words, days. */
  stops: ReadonlySet<number>;
  /** Other verbs behind a speaker, and the endings by which a verb that is not listed is known. */
  deeds: ReadonlySet<number>;
  deedEndings: readonly string[];
  /** Every noun is printed with a capital. */
  capitalNouns: boolean;
  /** Wordings before and behind a speaker, each as the hashes of its tokens. */
  according: readonly Int32Array[];
  accordingAfter: readonly Int32Array[];
  /** Particles behind a speaker: tokens of their own, or the end of one. */
  subject: readonly string[];
  /** A dash at the start of a paragraph opens speech. */
  dash: boolean;
  /** The speech goes on behind the sentence that says who speaks, without another dash. */
  comma: boolean;
}

/** Where nothing is known of the language: the words of those that have coded function words. */
const WITHOUT_LANGUAGE = ['en', 'de', 'fr', 'es'];
/** Languages that part speech from its frame by a comma alone. */
const COMMA_SPEECH = new Set(['sv', 'fr', 'el', 'it', 'pt']);
/** Shorter names of days are words too. */
const LEAST_DAY = 4;

const known = new Map<string, SpeechWords>();

/** The words of speech of a language. Made once a language. */
export function speechWordsOf(language: string): SpeechWords {
  let words = known.get(language);
  if (words === undefined) {
    const own = languageOf(language);
    const languages = own ? [own] : WITHOUT_LANGUAGE.map((code) => languageOf(code)!);
    known.set(language, (words = makeWords(languages)));
  }
  return words;
}

function makeWords(languages: readonly Language[]): SpeechWords {
  const hashesOf = (list: (language: Language) => string): Set<number> =>
    new Set(languages.flatMap((language) => split(list(language)).map(hashOf)));
  const wordings = (list: (language: Language) => readonly string[]): Int32Array[] =>
    languages.flatMap((language) => list(language).map((wording) => tokenise(wording).hashes));
  const within = hashesOf(({ speech }) => speech.within);
  const stops = hashesOf(({ words, dates }) =>
    [words.coded, words.common, ...daysOf(dates.weekdays)].join(' '),
  );
  // Of a language with coded words, those of the others may stand in its texts too.
  if (languages.some(({ words }) => words.coded !== '')) {
    for (const word of FUNCTION_WORDS) stops.add(hashString(word) | 0);
  }
  for (const hash of within) stops.delete(hash);
  return {
    verbs: hashesOf(({ speech }) => speech.verbs),
    pronouns: hashesOf(({ speech }) => speech.pronouns),
    passive: hashesOf(({ speech }) => speech.passive),
    within,
    stops,
    deeds: hashesOf(({ speech }) => speech.deeds ?? ''),
    deedEndings: languages.flatMap(({ speech }) => split(speech.deedEndings ?? '')),
    capitalNouns: languages.every(({ names }) => names.capitals === 'noun'),
    according: wordings(({ speech }) => speech.according),
    accordingAfter: wordings(({ speech }) => speech.accordingAfter),
    subject: languages.flatMap(({ speech }) => split(speech.subject)),
    dash: languages.some(({ speech }) => speech.dash),
    comma: languages.some(({ code }) => COMMA_SPEECH.has(code)),
  };
}

function daysOf(weekdays: readonly string[]): string[] {
  return weekdays
    .flatMap((forms) => forms.split('|'))
    .filter((form) => form.length >= LEAST_DAY && !form.includes(' '));
}

/** The hash of a token; an elision ("l’") is one without the word that follows it. */
function hashOf(word: string): number {
  return /['’]$/.test(word) ? hashString(canonicalWord(word, true)) | 0 : hashOfWord(word);
}

export function split(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
