import type { Lexicon } from './lexicon';
import { LEXICON_POS } from './lexicon-format';
import type { Form, PartOfSpeech } from './morphology';

/** A lemma of the lexicon in a form. */
export interface Analysis {
  lemma: number;
  form: Form;
}

export function maskOf(pos: readonly PartOfSpeech[]): number {
  return pos.reduce((mask, part) => mask | (1 << LEXICON_POS.indexOf(part)), 0);
}

const ANY_POS = maskOf(LEXICON_POS);

/** Parts of speech of a lemma, as a mask; a lemma that WordNet does not list may be any. */
export function posMask(lexicon: Lexicon, lemma: number): number {
  return lexicon.partsOfSpeech(lemma) || ANY_POS;
}

/** The parts of speech of a mask that have the form. */
export function maskInForm(lexicon: Lexicon, mask: number, form: Form): number {
  return mask & lexicon.formMask(form);
}

/** What a lower-case word or phrase may be a form of. Phrases inflect in their first or last word. */
export function analyse(lexicon: Lexicon, text: string): Analysis[] {
  const found: Analysis[] = [];
  const add = (lemma: number, form: Form): void => {
    if (lemma < 0 || maskInForm(lexicon, posMask(lexicon, lemma), form) === 0) return;
    if (!found.some((other) => other.lemma === lemma && other.form === form))
      found.push({ lemma, form });
  };
  const space = text.indexOf(' ');
  if (space < 0) {
    for (const { lemma, form } of lexicon.lemmasOf(text)) add(lemma, form);
    for (const { lemma, form } of lexicon.morphology.analyses(
      text,
      (word) => lexicon.find(word) >= 0,
    ))
      add(lexicon.find(lemma), form);
    return found;
  }
  add(lexicon.find(text), 'base');
  const [first, rest] = [text.slice(0, space), text.slice(space)];
  for (const { lemma, form } of singleAnalyses(lexicon, first))
    if (form !== 'base') add(lexicon.find(lemma + rest), form);
  const last = text.lastIndexOf(' ') + 1;
  for (const { lemma, form } of singleAnalyses(lexicon, text.slice(last)))
    if (lexicon.morphology.inflectsLast(form)) add(lexicon.find(text.slice(0, last) + lemma), form);
  return found;
}

function singleAnalyses(lexicon: Lexicon, word: string): { lemma: string; form: Form }[] {
  return [
    ...lexicon.lemmasOf(word).map(({ lemma, form }) => ({ lemma: lexicon.wordAt(lemma), form })),
    ...lexicon.morphology.analyses(word, (lemma) => lexicon.find(lemma) >= 0),
  ];
}

/** The surfaces of a lemma in a form, the usual one first; none where it has no such form. */
export function inflect(lexicon: Lexicon, lemma: number, form: Form): readonly string[] {
  const word = lexicon.wordAt(lemma);
  if (form === 'base') return [word];
  const irregular = lexicon.irregular(lemma, form);
  if (irregular) return irregular;
  const { morphology } = lexicon;
  if (!word.includes(' ')) return morphology.regular(word, form, lexicon.doubles(lemma));
  const words = word.split(' ');
  const head = morphology.headOfPhrase(words, form);
  if (head === null) return [];
  const headLemma = lexicon.find(words[head]!);
  const forms =
    headLemma < 0
      ? morphology.regular(words[head]!, form, false)
      : inflect(lexicon, headLemma, form);
  return forms.map((surface) => words.with(head, surface).join(' '));
}
