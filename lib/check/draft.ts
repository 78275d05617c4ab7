import { FirsthandError } from '../core/errors';
import { asRecord, asString, nullable } from '../core/parse';
import { parseDateClaim } from '../core/date-claim';
import { CAPTURE_LIMIT, LINE_LIMIT } from './limits';
import type { ReportDraft } from './corpus-manager';

/**
 * A text given by hand, from the wire: every field is read by name into a new object. Throws
 * FirsthandError `input-malformed`, or `file-too-large` for a text over the limit of a capture.
 */
export function parseDraft(value: unknown): ReportDraft {
  const raw = asRecord(value, 'draft');
  const { text } = raw;
  if (typeof text === 'string' && text.length > CAPTURE_LIMIT) {
    throw new FirsthandError('file-too-large', 'the text is over 1 MB');
  }
  const line = (name: string) => nullable(raw[name], (v) => asString(v, name, LINE_LIMIT));
  return {
    title: asString(raw['title'], 'title', LINE_LIMIT),
    outlet: line('outlet'),
    url: line('url'),
    published: nullable(raw['published'], parseDateClaim),
    text: asString(text, 'text', CAPTURE_LIMIT),
  };
}
