import { CORE_SCHEMA, load } from 'js-yaml';
import type { RawRecord } from '../core/parse';
import { documentOf } from './documents';
import { textOfFragment } from './fragment';
import type { Input, Reading } from './format';
import { given, placeIn, refused, short } from './given';
import { TEXT_LIMIT } from './limits';

/** Longest front matter; a few fields are some hundred characters. */
const FRONT_LIMIT = 64 * 1024;

/**
 * Reads Markdown with what stands above it between two lines of `---` (YAML) or `+++` (TOML,
 * of which the lines `name = value`), as Hugo, Jekyll, Obsidian and web clippers write it. The
 * marks of Markdown are taken out of the text, its words stay.
 */
export async function* readMarkdown(input: Input): AsyncGenerator<Reading> {
  const at = placeIn(input, 'record', 1);
  const document = await documentOf(input, 3 * TEXT_LIMIT);
  if ('reading' in document) {
    yield document.reading;
    return;
  }
  const { front, body } = split(document.text.replaceAll('\r\n', '\n'));
  if (body.length > TEXT_LIMIT) {
    yield refused(at, 'too-long');
    return;
  }
  const known = frontMatter(front);
  if (known === null) {
    yield refused(at, 'malformed', '---');
    return;
  }
  const heading = /^#\s{1,9}(\S[^\n]{0,300})$/mu.exec(body.slice(0, 2_000))?.[1] ?? null;
  const text = textOfMarkdown(body);
  if (text === '') return;
  const named = (...names: string[]) => firstText(known, names);
  yield {
    kind: 'given',
    at,
    given: given(
      { kind: 'text', text },
      {
        id: named('id', 'guid'),
        title: named('title', 'headline') ?? short(heading),
        outlet: named('outlet', 'publisher', 'publication', 'site'),
        url: web(named('url', 'canonical', 'canonical_url', 'link', 'source', 'permalink')),
        byline: named('byline', 'author', 'authors'),
        language: named('language', 'lang'),
      },
      named('published', 'date', 'pubdate', 'publishDate'),
    ),
  };
}

function split(text: string): { front: string; body: string } {
  const fence = /^(---|\+\+\+)[ \t]{0,99}\n/u.exec(text);
  if (!fence) return { front: '', body: text };
  const end = text.indexOf(`\n${fence[1]}`, fence[0].length - 1);
  if (end < 0 || end > FRONT_LIMIT) return { front: '', body: text };
  const bodyAt = text.indexOf('\n', end + 4);
  const front = text.slice(fence[0].length, end);
  return {
    front: fence[1] === '+++' ? tomlAsYaml(front) : front,
    body: bodyAt < 0 ? '' : text.slice(bodyAt + 1),
  };
}

/** The lines of TOML that YAML can read once their sign is changed; tables are passed over. */
function tomlAsYaml(front: string): string {
  return front
    .split('\n')
    .filter((line) => /^\w{1,60}\s{0,20}=/u.test(line))
    .map((line) => line.replace(/\s{0,20}=\s{0,20}/u, ': '))
    .join('\n');
}

/**
 * The fields above a text; null where they cannot be read. The schema makes nothing but text,
 * numbers, truth and null of them: no dates, no objects of other kinds, and a field of any name
 * stays a field of that name.
 */
function frontMatter(front: string): RawRecord | null {
  if (front.trim() === '') return {};
  try {
    const value: unknown = load(front, { schema: CORE_SCHEMA });
    if (value === null || value === undefined) return {};
    return typeof value === 'object' && !Array.isArray(value) ? (value as RawRecord) : null;
  } catch {
    // The parser tells where; the reader of the report is told that it is the front matter.
    return null;
  }
}

function firstText(fields: RawRecord, names: readonly string[]): string | null {
  for (const name of names) {
    if (!Object.hasOwn(fields, name)) continue;
    const value = fields[name];
    const list: unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
    const words = list.map((one) => textIn(one)).filter((one) => one !== null);
    if (words.length > 0) return short(words.join(', '));
  }
  return null;
}

function textIn(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return short(value.replace(/^\[\[(.{1,300})\]\]$/u, '$1'));
  const name = typeof value === 'object' && value !== null ? (value as RawRecord)['name'] : null;
  return typeof name === 'string' ? short(name) : null;
}

function web(url: string | null): string | null {
  return url !== null && /^https?:/iu.test(url) ? url : null;
}

/** The words of Markdown: links and pictures by their words, no marks of weight, no code fences. */
export function textOfMarkdown(markdown: string): string {
  let isCode = false;
  const lines = markdown.split('\n').flatMap((line) => {
    if (/^\s{0,3}(?:```|~~~)/u.test(line)) {
      isCode = !isCode;
      return [];
    }
    return isCode ? [] : [textOfLine(line)];
  });
  const text = joined(lines);
  return /<[a-z!/]/iu.test(text) ? textOfFragment(text, { keepsLines: true }) : text;
}

function textOfLine(line: string): string {
  return line
    .replace(/^\s{0,3}(?:#{1,6}\s{1,9}|>\s{0,3}|[-*+]\s{1,9}|\d{1,9}[.)]\s{1,9})/u, '')
    .replace(/\s#{1,6}\s{0,9}$/u, '')
    .replace(/^\s{0,3}(?:[-*_]\s{0,3}){3,99}$/u, '')
    .replaceAll(/!\[[^\]]{0,1000}\]\([^)\s]{0,2000}(?:\s[^)]{0,300})?\)/gu, '')
    .replaceAll(/\[([^\]]{0,1000})\]\([^)\s]{0,2000}(?:\s[^)]{0,300})?\)/gu, '$1')
    .replaceAll(/\[([^\]]{1,1000})\]\[[^\]]{0,200}\]/gu, '$1')
    .replaceAll(/(\*\*|__)(?=\S)/gu, '')
    .replaceAll(/([^\s\\])(?:\*\*|__)/gu, '$1')
    .replaceAll(/(^|[\s("'“‘])[*_](?=\S)/gu, '$1')
    .replaceAll(/([^\s\\])[*_](?=[\s)"'”’.,;:!?…]|$)/gu, '$1')
    .replaceAll('`', '')
    .replaceAll(/\\([\\`*_{}[\]()#+.!>-])/gu, '$1');
}

/** A line break inside a paragraph is a space, as Markdown has it. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .join('\n')
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.replaceAll('\n', ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
