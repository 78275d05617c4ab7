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
 * other, or a list. Version 1 has `headline`, `body_text`, `body_html`; version 2 and 3 have
 * lists, `headlines` and `bodies`, each with a `value` and what it is for.
 */
export async function* readNinjs(input: Input): AsyncGenerator<Reading> {
  const chunks = textOf(input.bytes, charsetOf(input.beginning, true));
  for await (const { number, text } of jsonValues(chunks, RECORD_LIMIT)) {
    const at = placeIn(input, 'line', number);
    if (text === null) yield refused(at, 'too-long');
    else yield readingOf(at, () => givenOfItem(asRecord(parseJson(text), 'the item')));
  }
}

function givenOfItem(item: RawRecord): Given {
  if (item['text'] !== undefined || item['sketch'] !== undefined) return givenOfRow(item);
  const body = bodyOf(item);
  if (body === null) {
    throw new FirsthandError('input-malformed', 'an item without a body', { field: 'body_text' });
  }
  const url = web(textAt(item, 'canonicalurl') ?? textAt(item, 'uri'));
  return given(
    { kind: 'text', text: body },
    {
      id: textAt(item, 'uri') ?? textAt(item, 'guid') ?? textAt(item, 'altid'),
      title: textAt(item, 'headline') ?? listed(item['headlines']) ?? textAt(item, 'name'),
      outlet:
        nameIn(item['infosources']) ?? textAt(item, 'source') ?? textAt(item, 'copyrightholder'),
      url,
      byline: textAt(item, 'byline') ?? nameIn(item['by']),
      language: textAt(item, 'language'),
    },
    textAt(item, 'firstcreated') ??
      textAt(item, 'firstCreated') ??
      textAt(item, 'contentcreated') ??
      textAt(item, 'versioncreated') ??
      textAt(item, 'versionCreated'),
  );
}

function bodyOf(item: RawRecord): string | null {
  const plain = item['body_text'];
  if (typeof plain === 'string' && plain.trim() !== '') return plain;
  const markup = item['body_html'] ?? item['body_xhtml'];
  if (typeof markup === 'string') return textOfFragment(markup);
  const bodies = recordsOf(item['bodies']);
  const best = bodies.find(isPlain) ?? bodies.find(({ value }) => typeof value === 'string');
  const value = best?.['value'];
  if (typeof value !== 'string') return null;
  return isPlain(best!) ? value : textOfFragment(value);
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
