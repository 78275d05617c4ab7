import { FUNCTION_WORDS } from '../text/function-words';
import { maskInForm, maskOf, posMask, type Analysis } from './inflect';
import type { Grade, Lexicon } from './lexicon';
import type { Form } from './morphology';

/** How a wording is related to the one asked about. */
export type Kinship = Grade | 'inflection' | 'spelling' | 'numeral';

const FUNCTION = new Set(FUNCTION_WORDS);

/** A function word has too many senses for a thesaurus: only the nearest pairs speak of it. */
export function hasOnlyNearKin(text: string): boolean {
  return FUNCTION.has(text);
}

/** `fits`: it has the inflection of the word asked about. A form may come more than once. */
export type FormVisitor = (lemma: number, form: Form, kinship: Kinship, fits: boolean) => void;

/**
 * Visits every form that may stand for a word analysed so: its own other forms, then its
 * thesaurus neighbours in the same form, the closest in other forms too. O(neighbours).
 */
export function visitRelated(
  lexicon: Lexicon,
  analyses: readonly Analysis[],
  onlyNear: boolean,
  visit: FormVisitor,
): void {
  visitForms(lexicon, analyses, (lemma, form) => {
    visit(lemma, form, 'inflection', false);
  });
  for (const analysis of analyses) visitNeighbours(lexicon, analysis, onlyNear, visit);
}

/** Visits the other forms of a word analysed so. */
export function visitForms(
  lexicon: Lexicon,
  analyses: readonly Analysis[],
  visit: (lemma: number, form: Form) => void,
): void {
  for (const { lemma } of analyses)
    for (const form of lexicon.morphology.kinForms)
      if (maskInForm(lexicon, posMask(lexicon, lemma), form) !== 0) visit(lemma, form);
}

function visitNeighbours(
  lexicon: Lexicon,
  { lemma, form }: Analysis,
  onlyNear: boolean,
  visit: FormVisitor,
): void {
  const ownMask = posMask(lexicon, lemma);
  lexicon.neighbours(lemma, (other, grade, pos) => {
    if (onlyNear && grade !== 'near') return;
    const mask = pos === null ? posMask(lexicon, other) : maskOf([pos]);
    if (maskInForm(lexicon, mask, form) !== 0)
      visit(other, form, grade, maskInForm(lexicon, mask & ownMask, form) !== 0);
    if (grade !== 'synonym' && grade !== 'near') return;
    for (const otherForm of lexicon.morphology.kinForms)
      if (otherForm !== form && maskInForm(lexicon, mask, otherForm) !== 0)
        visit(other, otherForm, grade, false);
  });
}

const STRENGTH: Readonly<Record<Grade, number>> = {
  synonym: 0,
  near: 1,
  close: 2,
  broader: 3,
  loose: 4,
};

/** The strongest grade between any two lemmas of the two lists; null when there is none. */
export function gradeBetween(
  lexicon: Lexicon,
  from: readonly Analysis[],
  to: readonly Analysis[],
  onlyNear: boolean,
): Grade | null {
  let best: Grade | null = null;
  for (const { lemma } of from)
    for (const { lemma: other } of to) {
      const grade = onlyNear ? lexicon.pairGradeOf(lemma, other) : lexicon.gradeOf(lemma, other);
      if (grade === null || (onlyNear && grade !== 'near')) continue;
      if (best === null || STRENGTH[grade] < STRENGTH[best]) best = grade;
    }
  return best;
}

export function isLemmaOf(analyses: readonly Analysis[], lemma: number): boolean {
  for (const analysis of analyses) if (analysis.lemma === lemma) return true;
  return false;
}
