import type { ReportDraft } from '../../lib/check/corpus-manager';
import type { PlainKey } from '../i18n/catalogue';
import { failureKey } from './failures';
import { safeHref } from './text';

/** The add form as it is typed. */
export interface DraftFields {
  title: string;
  outlet: string;
  url: string;
  date: string;
  text: string;
}

export const EMPTY_DRAFT: DraftFields = { title: '', outlet: '', url: '', date: '', text: '' };

/** What is wrong with a field before the corpus is asked. */
export type DraftErrors = Partial<Record<keyof DraftFields, PlainKey>>;

/** The report that the fields describe, or what has to be mended first. */
export function draftOf(fields: DraftFields): { draft: ReportDraft } | { errors: DraftErrors } {
  const errors: DraftErrors = {};
  const url = fields.url.trim();
  if (fields.title.trim() === '') errors.title = 'addHeadlineMissing';
  if (url !== '' && safeHref(url) === null) errors.url = 'addAddressBad';
  if (fields.text.trim() === '') errors.text = 'addTooShort';
  if (Object.keys(errors).length > 0) return { errors };
  return {
    draft: {
      title: fields.title.trim(),
      outlet: fields.outlet.trim() || null,
      url: url === '' ? null : safeHref(url),
      published: fields.date === '' ? null : { at: fields.date, precision: 'day', from: 'entered' },
      text: fields.text,
    },
  };
}

/** What the corpus answered, at the field it speaks of. */
export function addErrors(failure: string): DraftErrors {
  return { text: addFailureKey(failure) };
}

/** One sentence for a text that the corpus did not take. */
export function addFailureKey(failure: string): PlainKey {
  if (failure === 'too-short') return 'addTooShort';
  return failure === 'already-there' ? 'addAlreadyThere' : failureKey(failure);
}
