import type { Writer } from './writer';

const COLUMNS = [
  'id',
  'title',
  'outlet',
  'hosts',
  'url',
  'byline',
  'published',
  'seen',
  'language',
  'words',
  'origin',
  'text',
];

/** What a program for tables would calculate, in the width of any script, spaces before it too. */
const FORMULA = /^[\s\0]{0,99}[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A table that programs open as text: RFC 4180, with the mark that tells Excel that it is
 * UTF-8. A cell that would be a formula has an apostrophe before it (OWASP, CSV injection).
 */
export const CSV: Writer = {
  ending: 'csv',
  type: 'text/csv',
  head: () => `\uFEFF${COLUMNS.join(',')}\r\n`,
  record({ meta, text }) {
    if (meta === null) return null;
    const { id, title, outlet, hosts, url, byline, published, seen, language, words, origin } =
      meta;
    const row = [id, title, outlet, hosts.join(' '), url, byline, published?.at, seen, language];
    return `${[...row, String(words), origin, text].map(cellOf).join(',')}\r\n`;
  },
  between: '',
  foot: '',
};

function cellOf(value: string | null | undefined): string {
  const text = value ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
