import type { ReportDraft } from '../../lib/check/corpus-manager';
import type { Finding } from '../../lib/check/finding';
import type { TextRefusal } from '../../lib/check/text-checker';
import type { TextQuestion } from '../hooks/use-text-check';
import type { PlainKey } from '../i18n/catalogue';
import type { DraftErrors, DraftFields } from './draft';
import { EMPTY_DRAFT } from './draft';
import { failureKey } from './failures';
import { cut, safeHref } from './text';

/** As much as a capture of a page may hold; more is not one article (UTF-16 units). */
export const TEXT_LIMIT = 1_048_576;

/** What a text is compared with. */
export type Against = 'corpus' | 'text';

/** The form as it is filled in: the text to check, and the one it may be held against. */
export interface CheckFields {
  against: Against;
  here: DraftFields;
  there: DraftFields;
}

export const EMPTY_CHECK: CheckFields = {
  against: 'corpus',
  here: EMPTY_DRAFT,
  there: EMPTY_DRAFT,
};

export interface CheckErrors {
  here: DraftErrors;
  there: DraftErrors;
}

export const NO_ERRORS: CheckErrors = { here: {}, there: {} };

/** The question that the fields ask, or what has to be mended first. */
export function questionOf(fields: CheckFields): TextQuestion | { errors: CheckErrors } {
  const errors = {
    here: errorsOf(fields.here),
    there: fields.against === 'text' ? errorsOf(fields.there) : {},
  };
  if (hasErrors(errors)) return { errors };
  const draft = givenDraft(fields.here);
  return fields.against === 'corpus'
    ? { kind: 'text', draft }
    : { kind: 'pair', suspect: draft, source: givenDraft(fields.there) };
}

/** What the background refused, at the field it speaks of; null where it speaks of none. */
export function refusedField(refused: {
  why: TextRefusal;
  question: TextQuestion;
}): CheckErrors | null {
  const { why, question } = refused;
  if (question.kind === 'report') return null;
  if (why === 'too-short') return { here: { text: 'addTooShort' }, there: {} };
  if (why === 'other-too-short') return { here: {}, there: { text: 'addTooShort' } };
  return null;
}

const REFUSALS: Record<TextRefusal, PlainKey> = {
  'too-short': 'addTooShort',
  'other-too-short': 'addTooShort',
  'different-languages': 'checkDifferentLanguages',
  'empty-corpus': 'checkEmptyCorpus',
  'without-text': 'checkWithoutText',
  'no-such-report': 'checkNoReport',
};

/** One sentence for a text that was not compared. */
export function refusalKey(why: TextRefusal): PlainKey {
  return REFUSALS[why];
}

/** One sentence for a check that failed. */
export function checkFailureKey(code: string): PlainKey {
  if (code === 'file-too-large') return 'checkTooLong';
  return failureKey(code);
}

/** Characters of its first line that stand for the headline of a text that has none. */
const FIRST_WORDS = 80;

/**
 * A report is found again by its headline: the one given, else the one that was read in the
 * text, else its first words.
 */
export function titledDraft(
  draft: ReportDraft,
  { article }: Pick<Finding, 'article'>,
): ReportDraft {
  if (draft.title !== '') return draft;
  const [first = ''] = draft.text.trim().split('\n', 1);
  return { ...draft, title: article.title || cut(first.trim(), FIRST_WORDS) };
}

function errorsOf({ text, url }: DraftFields): DraftErrors {
  const errors: DraftErrors = {};
  if (text.trim() === '') errors.text = 'addTooShort';
  if (text.length > TEXT_LIMIT) errors.text = 'checkTooLong';
  if (url.trim() !== '' && safeHref(url.trim()) === null) errors.url = 'addAddressBad';
  return errors;
}

function hasErrors({ here, there }: CheckErrors): boolean {
  return Object.keys(here).length + Object.keys(there).length > 0;
}

function givenDraft({ title, outlet, url, date, text }: DraftFields): ReportDraft {
  return {
    title: title.trim(),
    outlet: outlet.trim() || null,
    url: safeHref(url.trim()),
    published: date === '' ? null : { at: date, precision: 'day', from: 'entered' },
    text,
  };
}
