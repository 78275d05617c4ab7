import type { MessageKey, Params, PluralKey, PluralParams } from './catalogue';

/** `browser.i18n.getMessage`: "" for a key that no catalogue has. */
export type GetMessage = (key: string, substitutions?: readonly string[]) => string;

/** All that a view needs to speak the reader's language. */
export interface Translator {
  /** BCP 47 tag of the catalogue in use, which is not always that of the browser. */
  locale: string;
  dir: 'ltr' | 'rtl';
  t<K extends MessageKey>(key: K, ...params: Params<K>): string;
  /** The form of `base` for `count`, which is also filled in as `$COUNT$`. */
  plural<K extends PluralKey>(base: K, count: number, ...params: PluralParams<K>): string;
  /** For keys that are computed; the caller names exactly the placeholders of the message. */
  lookUp(key: MessageKey, params?: Record<string, string>): string;
  number(value: number): string;
  /** A share of 0…1 as a whole percentage. */
  percent(share: number): string;
  list(items: readonly string[]): string;
}

/** Marks of direction that end an isolate, or open what ends only with the paragraph (UAX 9). */
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/gu;
/** What ends a paragraph, and every isolate with it. */
const PARAGRAPH_ENDS = /[\n\r\u001C-\u001E\u0085\u2029]/gu;

/**
 * Keeps a foreign text from turning the order of the sentence around it (UAX 9), also where it
 * was written to break out of its isolate.
 */
export function isolate(text: string): string {
  return `\u2068${foreign(text)}\u2069`;
}

/** A foreign text as an isolate holds it. */
export function foreign(text: string): string {
  return text.replace(DIRECTIONS, '').replace(PARAGRAPH_ENDS, ' ');
}

/** A point after a name that was cut: the ellipsis ends the sentence already. */
const POINT_AFTER_CUT = /(…\u2069?)\.(?!\.)/gu;

/**
 * Placeholders are filled by name. In the catalogue `$1` is the first name in the order of
 * the alphabet, `$2` the second; a unit test holds every locale to it.
 */
function substitutions(params: Record<string, string> | undefined): string[] {
  if (!params) return [];
  return Object.keys(params)
    .sort()
    .map((name) => params[name] ?? '');
}

/** A translator over the browser's catalogue; numbers and dates follow the same locale. */
export function createTranslator(getMessage: GetMessage): Translator {
  const locale = getMessage('localeTag') || 'en';
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plurals = new Intl.PluralRules(locale);
  const lookUp = (key: string, params?: Record<string, string>): string =>
    getMessage(key, substitutions(params)).replace(POINT_AFTER_CUT, '$1');

  return {
    locale,
    dir: getMessage('localeDirection') === 'rtl' ? 'rtl' : 'ltr',
    lookUp,
    t: (key, ...params) => lookUp(key, params[0]),
    plural(base, count, ...params) {
      const values = { ...params[0], count: numbers.format(count) };
      const form = lookUp(`${base}_${plurals.select(count)}`, values);
      return form === '' ? lookUp(`${base}_other`, values) : form;
    },
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    list: (items) => lists.format(items),
  };
}
