import type { RawRecord } from '../core/parse';
import { asRecord } from '../core/parse';
import { FirsthandError } from '../core/errors';
import { charsetOf, textOf } from './charset';
import type { Given, Input, Reading } from './format';
import { textOfFragment } from './fragment';
import { given, placeIn, readingOf, refused, short } from './given';
import { jsonValues } from './json-values';
import { givenOfRow, parseJson } from './jsonl';
import { RECORD_LIMIT } from './limits';

/**
 * Reads ninjs (IPTC News in JSON, versions 1 to 3), an object a file, several one after the
 * other, or a list. Version 1 has `headline`, and bodies and further headlines under any name that
 * begins with `body_` and `headline_`; version 2 and 3 have lists, `headlines` and `bodies`, each
 * with a `value` and what it is for. Names are in small letters in 1 and 2, and in 3 in both.
 */
export async function* readNinjs(input: Input): AsyncGenerator<Reading> {
  const chunks = textOf(input.bytes, charsetOf(input.beginning, true));
  for await (const { number, text } of jsonValues(chunks, RECORD_LIMIT)) {
    const at = placeIn(input, 'line', number);
    if (text === null) yield refused(at, 'too-long');
    else yield readingOf(at, () => givenOfItem(asRecord(parseJson(text), 'the item')));
  }
}

function givenOfItem(raw: RawRecord): Given {
  if (raw['text'] !== undefined || raw['sketch'] !== undefined) return givenOfRow(raw);
  const item = inSmallLetters(raw);
  const body = bodyOf(item);
  if (body === null) {
    throw new FirsthandError('input-malformed', 'an item without a body', { field: 'body_text' });
  }
  const url = web(textAt(item, 'canonicalurl') ?? textAt(item, 'uri'));
  return given(
    { kind: 'text', text: body },
    {
      id: textAt(item, 'uri') ?? textAt(item, 'guid') ?? textAt(item, 'altid'),
      title:
        textAt(item, 'headline') ??
        listed(item['headlines']) ??
        textAt(item, 'headline_main') ??
        textAt(item, namedLike(item, 'headline_')[0] ?? '') ??
        textAt(item, 'name'),
      outlet:
        nameIn(item['infosources']) ?? textAt(item, 'source') ?? textAt(item, 'copyrightholder'),
      url,
      byline: textAt(item, 'byline') ?? textAt(item, 'by') ?? nameIn(item['by']),
      language: textAt(item, 'language'),
    },
    textAt(item, 'firstcreated') ??
      textAt(item, 'contentcreated') ??
      textAt(item, 'versioncreated'),
  );
}

/** The bodies that say whether they are plain come first, then those under names of a house. */
function bodyOf(item: RawRecord): string | null {
  const names = namedLike(item, 'body_');
  const plain = ['body_text', ...names.filter((name) => !isMarkup(item[name]))];
  for (const name of plain) {
    const text = item[name];
    if (typeof text === 'string' && text.trim() !== '' && !isMarkup(text)) return text;
  }
  for (const name of ['body_html', 'body_xhtml', ...names]) {
    const markup = item[name];
    if (typeof markup === 'string' && markup.trim() !== '') return textOfFragment(markup);
  }
  const bodies = recordsOf(item['bodies']);
  const best = bodies.find(isPlain) ?? bodies.find(({ value }) => typeof value === 'string');
  const value = best?.['value'];
  if (typeof value !== 'string') return null;
  return isPlain(best!) ? value : textOfFragment(value);
}

/** Names of an item's own fields that begin so, in their order. */
function namedLike(item: RawRecord, start: string): string[] {
  return Object.keys(item).filter((name) => name.startsWith(start));
}

/** True for a text that begins as markup does: a house's own name does not say what it holds. */
function isMarkup(value: unknown): boolean {
  return typeof value === 'string' && /^\s{0,40}<[a-z!]/iu.test(value);
}

/** An item with its names in small letters; of two that are then the same, the first. */
function inSmallLetters(raw: RawRecord): RawRecord {
  const names = Object.keys(raw).filter((name) => name !== '__proto__');
  return Object.fromEntries(names.reverse().map((name) => [name.toLowerCase(), raw[name]]));
}

function isPlain(body: RawRecord): boolean {
  const type = body['contenttype'] ?? body['contentType'];
  return type === 'text/plain' && typeof body['value'] === 'string';
}

function listed(value: unknown): string | null {
  const headlines = recordsOf(value);
  const main = headlines.find(({ role }) => role === 'main') ?? headlines[0];
  return main === undefined ? null : textAt(main, 'value');
}

function nameIn(value: unknown): string | null {
  const first = recordsOf(value)[0];
  return first === undefined ? null : textAt(first, 'name');
}

function recordsOf(value: unknown): RawRecord[] {
  return Array.isArray(value)
    ? value.filter((one): one is RawRecord => typeof one === 'object' && one !== null)
    : [];
}

function textAt(item: RawRecord, name: string): string | null {
  const value = item[name];
  return typeof value === 'string' ? short(value) : null;
}

function web(url: string | null): string | null {
  return url !== null && /^https?:/iu.test(url) ? url : null;
}
