import { FUNCTION_WORDS } from '../text/function-words';
import {
  headOfPhrase,
  POS_OF_FORM,
  regularAnalyses,
  regularForm,
  type Form,
  type PartOfSpeech,
} from './inflection';
import type { Grade, Lexicon } from './lexicon';
import { LEXICON_POS } from './lexicon-format';
import { otherNumeral } from './numerals';
import { spellingVariants } from './spelling';

/** How a neighbour's wording is related to the word asked about. */
export type Kinship = Grade | 'inflection' | 'spelling' | 'numeral';

/** One wording that may stand for another. */
export interface Neighbour {
  /** Lower case, inflected. */
  surface: string;
  kinship: Kinship;
  /** True when it has the inflection of the word asked about. */
  fits: boolean;
}

interface Analysis {
  lemma: number;
  form: Form;
}

const FUNCTION = new Set(FUNCTION_WORDS);

function maskOf(pos: readonly PartOfSpeech[]): number {
  return pos.reduce((mask, part) => mask | (1 << LEXICON_POS.indexOf(part)), 0);
}

const FORM_MASK = Object.fromEntries(
  Object.entries(POS_OF_FORM).map(([form, pos]) => [form, maskOf(pos)]),
) as Record<Form, number>;

const ANY_POS = maskOf(LEXICON_POS);

/** Parts of speech of a lemma; a lemma that WordNet does not list may be any. */
function posMask(lexicon: Lexicon, lemma: number): number {
  return lexicon.partsOfSpeech(lemma) || ANY_POS;
}

/** What a lower-case word or phrase may be a form of. Phrases inflect in their first or last word. */
export function analyse(lexicon: Lexicon, text: string): Analysis[] {
  const found: Analysis[] = [];
  const add = (lemma: number, form: Form): void => {
    if (lemma < 0 || (posMask(lexicon, lemma) & FORM_MASK[form]) === 0) return;
    if (!found.some((other) => other.lemma === lemma && other.form === form))
      found.push({ lemma, form });
  };
  const space = text.indexOf(' ');
  if (space < 0) {
    for (const { lemma, form } of lexicon.lemmasOf(text)) add(lemma, form);
    for (const { lemma, form } of regularAnalyses(text)) add(lexicon.find(lemma), form);
    return found;
  }
  add(lexicon.find(text), 'base');
  const [first, rest] = [text.slice(0, space), text.slice(space)];
  for (const { lemma, form } of singleAnalyses(lexicon, first))
    if (form !== 'base') add(lexicon.find(lemma + rest), form);
  const last = text.lastIndexOf(' ') + 1;
  for (const { lemma, form } of singleAnalyses(lexicon, text.slice(last)))
    if (form === 'plural') add(lexicon.find(text.slice(0, last) + lemma), form);
  return found;
}

function singleAnalyses(lexicon: Lexicon, word: string): { lemma: string; form: Form }[] {
  return [
    ...lexicon.lemmasOf(word).map(({ lemma, form }) => ({ lemma: lexicon.wordAt(lemma), form })),
    ...regularAnalyses(word),
  ];
}

/** The surfaces of a lemma in a form, the usual one first. Never empty. */
export function inflect(lexicon: Lexicon, lemma: number, form: Form): readonly string[] {
  const word = lexicon.wordAt(lemma);
  if (form === 'base') return [word];
  const irregular = lexicon.irregular(lemma, form);
  if (irregular) return irregular;
  if (!word.includes(' ')) {
    return [lexicon.doubles(lemma) ? regularForm(word, form, true) : regularForm(word, form)];
  }
  const words = word.split(' ');
  const head = headOfPhrase(words, form);
  const headLemma = lexicon.find(words[head]!);
  const forms =
    headLemma < 0 ? [regularForm(words[head]!, form)] : inflect(lexicon, headLemma, form);
  return forms.map((surface) => words.with(head, surface).join(' '));
}

/** The forms in which one part of speech stands for another form of the same word. */
const OTHER_FORMS: readonly Form[] = ['base', 's', 'plural', 'ing', 'past', 'part'];

/**
 * Every wording that may stand for a lower-case word or phrase: its spelling variants and
 * other forms, and its thesaurus neighbours in the same form (close ones in other forms
 * too). A surface comes once for each kinship, strongest first. O(neighbours).
 */
export function neighboursOf(lexicon: Lexicon, text: string): Neighbour[] {
  const found = new Map<string, Neighbour>();
  const add = (surface: string, kinship: Kinship, fits: boolean): void => {
    if (surface === text) return;
    const held = found.get(surface);
    if (!held) found.set(surface, { surface, kinship, fits });
    else if (fits && !held.fits) held.fits = true;
  };
  for (const variant of spellingVariants(text)) add(variant, 'spelling', true);
  const numeral = otherNumeral(text);
  if (numeral !== null) add(numeral, 'numeral', true);
  const analyses = analyse(lexicon, text);
  for (const { lemma } of analyses)
    for (const form of OTHER_FORMS)
      if ((posMask(lexicon, lemma) & FORM_MASK[form]) !== 0)
        for (const surface of inflect(lexicon, lemma, form)) add(surface, 'inflection', false);
  // A function word has too many senses for a thesaurus: only our own pairs speak of it.
  const onlyNear = FUNCTION.has(text);
  for (const analysis of analyses) {
    addRelated(lexicon, analysis, onlyNear, add);
  }
  return [...found.values()];
}

function addRelated(
  lexicon: Lexicon,
  { lemma, form }: Analysis,
  onlyNear: boolean,
  add: (surface: string, kinship: Kinship, fits: boolean) => void,
): void {
  const ownMask = posMask(lexicon, lemma);
  lexicon.neighbours(lemma, (other, grade, pos) => {
    if (onlyNear && grade !== 'near') return;
    const otherMask = pos === null ? posMask(lexicon, other) : maskOf([pos]);
    const formFits = (otherMask & FORM_MASK[form]) !== 0;
    const fits = formFits && (otherMask & ownMask & FORM_MASK[form]) !== 0;
    if (formFits) for (const surface of inflect(lexicon, other, form)) add(surface, grade, fits);
    if (grade !== 'synonym' && grade !== 'near') return;
    for (const form of OTHER_FORMS)
      if ((otherMask & FORM_MASK[form]) !== 0)
        for (const surface of inflect(lexicon, other, form)) add(surface, grade, false);
  });
}
