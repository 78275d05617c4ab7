/**
 * "Tue, 10 Jun 2003 04:00:00 GMT", as RFC 822 and 2822 have it: a form of e-mail, not a language.
 * Which month is meant the engine of the browser knows; a time without a zone says too little.
 */
const RFC_822 =
  /^(?:[A-Za-z]{3},\s{0,3})?\d{1,2}\s{1,3}[A-Za-z]{3,9}\s{1,3}\d{2,4}\s{1,3}\d{1,2}:\d\d(?::\d\d)?\s{0,3}(?:[A-Za-z]{1,5}|[+-]\d{2}:?\d\d)$/u;

const ISO =
  /^\d{4}-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?$/u;

/** A date of a feed as ISO 8601; null for what is none. */
export function moment(printed: string | null): string | null {
  const text = printed?.trim() ?? '';
  if (ISO.test(text)) return Number.isNaN(Date.parse(text)) ? null : text.replace(' ', 'T');
  const at = RFC_822.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
