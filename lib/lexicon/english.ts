import { numeralValue, otherNumeral } from './numerals';
import type { Form, Morphology, PartOfSpeech } from './morphology';
import { spellingVariants } from './spelling';

/**
 * English inflection by rule, both ways. Irregular forms come from the compiled lexicon
 * (lib/lexicon/lexicon.ts); this file knows the regular ones only.
 */

/** `s` is the third person of a verb, `plural` that of a noun; `part` the past participle. */
type EnglishForm = 'base' | 's' | 'plural' | 'ing' | 'past' | 'part' | 'er' | 'est';

/** The parts of speech a form can belong to. */
const POS_OF_FORM: Readonly<Record<EnglishForm, readonly PartOfSpeech[]>> = {
  base: ['noun', 'verb', 'adjective', 'adverb'],
  s: ['verb'],
  plural: ['noun'],
  ing: ['verb'],
  past: ['verb'],
  part: ['verb'],
  er: ['adjective', 'adverb'],
  est: ['adjective', 'adverb'],
};

const VOWELS = 'aeiou';

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.includes(letter);
}

/** "stop" → true, "visit" → false (two syllables), "play" → false. */
function doublesByRule(lemma: string): boolean {
  const n = lemma.length;
  const last = lemma[n - 1];
  if (n < 3 || isVowel(last) || 'wxyh'.includes(last ?? '')) return false;
  if (!isVowel(lemma[n - 2])) return false;
  let vowels = 0;
  for (let i = 0; i < n; i++) {
    const u = lemma[i] === 'u' && lemma[i - 1] === 'q';
    if ((isVowel(lemma[i]) || (lemma[i] === 'y' && i > 0)) && !u) vowels++;
  }
  return vowels === 1;
}

function withS(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma)) return `${lemma}es`;
  return `${lemma}s`;
}

/** The stem before a suffix that starts with a vowel ("stop" → "stopp", "move" → "mov"). */
function stemBeforeVowel(lemma: string, suffix: string, doubles: boolean): string {
  if (suffix === 'ing') {
    if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}y`;
    if (/[^eoy]e$/.test(lemma)) return lemma.slice(0, -1);
  } else {
    if (lemma.endsWith('e')) return lemma.slice(0, -1);
    if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}i`;
  }
  return doubles ? lemma + lemma[lemma.length - 1]! : lemma;
}

const SUFFIX: Readonly<Record<Form, string | undefined>> = {
  ing: 'ing',
  past: 'ed',
  part: 'ed',
  er: 'er',
  est: 'est',
};

/** The regular form of one lower-case word. `doubles`: its last consonant is doubled. */
export function regularForm(lemma: string, form: Form, doubles = doublesByRule(lemma)): string {
  if (form === 'base') return lemma;
  if (form === 's' || form === 'plural') return withS(lemma);
  const suffix = SUFFIX[form]!;
  return stemBeforeVowel(lemma, suffix, doubles) + suffix;
}

function stemsOf(stem: string): string[] {
  const stems = [stem, `${stem}e`];
  const n = stem.length;
  if (n > 2 && stem[n - 1] === stem[n - 2]) stems.push(stem.slice(0, -1));
  if (stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`);
  return stems;
}

/**
 * Every lemma and form that a regular English word could be, unchecked: the caller keeps
 * the lemmas that a lexicon knows. At most a dozen.
 */
export function regularAnalyses(word: string): { lemma: string; form: Form }[] {
  const found: { lemma: string; form: Form }[] = [{ lemma: word, form: 'base' }];
  const add = (lemma: string, ...forms: Form[]): void => {
    if (lemma.length < 2) return;
    for (const form of forms) found.push({ lemma, form });
  };
  if (word.endsWith('s') && !word.endsWith('ss')) {
    add(word.slice(0, -1), 's', 'plural');
    if (word.endsWith('ies')) add(`${word.slice(0, -3)}y`, 's', 'plural');
    if (word.endsWith('es')) add(word.slice(0, -2), 's', 'plural');
  }
  if (word.endsWith('ing') && word.length > 4) {
    const stem = word.slice(0, -3);
    for (const lemma of stemsOf(stem)) add(lemma, 'ing');
    if (stem.endsWith('y')) add(`${stem.slice(0, -1)}ie`, 'ing');
  }
  if (word.endsWith('ed') && word.length > 3)
    for (const lemma of stemsOf(word.slice(0, -2))) add(lemma, 'past', 'part');
  if (word.endsWith('er') && word.length > 3)
    for (const lemma of stemsOf(word.slice(0, -2))) add(lemma, 'er');
  if (word.endsWith('est') && word.length > 4)
    for (const lemma of stemsOf(word.slice(0, -3))) add(lemma, 'est');
  return found;
}

const PREPOSITIONS = new Set(['of', 'in', 'to', 'for', 'on', 'at', 'with', 'by']);

/**
 * Which word of a phrase carries the inflection: a verb's first ("puts on hold"), a noun's
 * last or the one before its preposition ("points of view").
 */
export function headOfPhrase(words: readonly string[], form: Form): number {
  if (form !== 'plural') return 0;
  const preposition = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  return (preposition > 0 ? preposition : words.length) - 1;
}

/** Letter of an irregular line → form; `d` marks a lemma that doubles its last consonant. */
const CODES: Readonly<Record<string, Form | 'doubles'>> = {
  p: 'plural',
  v: 'past',
  n: 'part',
  e: 'er',
  t: 'est',
  d: 'doubles',
};

export const ENGLISH: Morphology = {
  posOfForm: POS_OF_FORM,
  kinForms: ['base', 's', 'plural', 'ing', 'past', 'part'],
  formOfCode: (code) => CODES[code],
  regular: (lemma, form, doubles) => [
    doubles ? regularForm(lemma, form, true) : regularForm(lemma, form),
  ],
  analyses: regularAnalyses,
  headOfPhrase,
  inflectsLast: (form) => form === 'plural',
  spellingVariants,
  numeralValue,
  otherNumeral,
};
