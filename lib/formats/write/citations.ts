import type { ReportMeta } from '../../sketch/sketch';
import type { Writer } from './writer';

/** CSL-JSON, which citation programs read: an article of a newspaper each. */
export const CSL_JSON: Writer = {
  ending: 'csl.json',
  type: 'application/vnd.citationstyles.csl+json',
  head: () => '[\n',
  record({ meta }) {
    if (meta === null) return null;
    const { id, title, outlet, url, byline, published, seen, language } = meta;
    return JSON.stringify({
      id,
      type: 'article-newspaper',
      title,
      'container-title': outlet ?? undefined,
      author: byline === null ? undefined : [{ literal: byline }],
      issued: published === null ? undefined : { 'date-parts': [partsOf(published.at)] },
      accessed: seen === null ? undefined : { 'date-parts': [partsOf(seen)] },
      URL: url ?? undefined,
      language: language === 'und' ? undefined : language,
    });
  },
  between: ',\n',
  foot: '\n]\n',
};

/** BibTeX; names and headlines in double braces, so that they stay as they are. */
export const BIBTEX: Writer = {
  ending: 'bib',
  type: 'application/x-bibtex',
  head: () => '',
  record({ meta }) {
    if (meta === null) return null;
    const [year, month, day] = meta.published === null ? [] : partsOf(meta.published.at);
    const fields: [string, string | null | undefined][] = [
      ['title', braced(meta.title)],
      ['author', meta.byline && braced(meta.byline)],
      ['journal', meta.outlet && escaped(meta.outlet)],
      ['year', year?.toString()],
      ['month', month?.toString()],
      ['day', day?.toString()],
      ['url', meta.url && addressOf(meta.url)],
      ['urldate', meta.seen?.slice(0, 10)],
      ['language', meta.language === 'und' ? null : meta.language],
    ];
    const lines = fields
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => `  ${name} = {${value}},\n`);
    return `@article{${keyOf(meta)},\n${lines.join('')}}\n\n`;
  },
  between: '',
  foot: '',
};

/** RIS, as reference managers exchange it. */
export const RIS: Writer = {
  ending: 'ris',
  type: 'application/x-research-info-systems',
  head: () => '',
  record({ meta }) {
    if (meta === null) return null;
    const { id, title, outlet, url, byline, published, seen, language } = meta;
    const parts = published === null ? [] : partsOf(published.at);
    const padded = parts.map((part) => String(part).padStart(2, '0'));
    const lines: [string, string | null | undefined][] = [
      ['TY', 'NEWS'],
      ['ID', id],
      ['TI', title],
      ['AU', byline],
      ['T2', outlet],
      ['PY', parts[0]?.toString()],
      // Year, month, day and more, each with its slash, also where it is not known.
      ['DA', parts.length === 0 ? null : [0, 1, 2].map((at) => padded[at] ?? '').join('/') + '/'],
      ['UR', url],
      ['Y2', seen?.slice(0, 10).replaceAll('-', '/')],
      ['LA', language === 'und' ? null : language],
    ];
    const filled = lines.filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    );
    const text = filled.map(([tag, value]) => `${tag}  - ${oneLine(value!)}\r\n`).join('');
    return `${text}ER  - \r\n\r\n`;
  },
  between: '',
  foot: '',
};

/** Year, month and day, as far as they are told. */
function partsOf(at: string): number[] {
  return (/^\d{4}(?:-\d\d){0,2}/u.exec(at)?.[0] ?? '').split('-').filter(Boolean).map(Number);
}

const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return oneLine(text).replaceAll(/[\\~^{}$&#%_]/gu, (sign) => LATEX[sign] ?? `\\${sign}`);
}

function braced(text: string): string {
  return text === '' ? '' : `{${escaped(text)}}`;
}

/** An address keeps its signs; of braces those that would end the field are written as they
 * travel. */
function addressOf(url: string): string {
  return oneLine(url).replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}

/** Letters and digits of ASCII; the digest tells apart what becomes the same by that. */
function keyOf({ id, digest }: ReportMeta): string {
  const readable = id
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 60);
  return /^[A-Za-z0-9-]+$/u.test(id) && id.length <= 60 ? id : `${readable}-${digest.slice(0, 8)}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
