import { FirsthandError } from '../core/errors';
import type { RawRecord } from '../core/parse';
import { asArray, asRecord, asString, nullable } from '../core/parse';
import type { Salvaged } from '../corpus/corpus';
import { decodeSketch, encodeSketch } from '../sketch/codec';
import type { ReportMeta, Sketch } from '../sketch/sketch';
import { charsetOf, textOf } from './charset';
import { GIVEN_ORIGINS, type Given, type Input, type Reading } from './format';
import { given, NOT_JSON, placeIn, readingOf, refused } from './given';
import { jsonValues } from './json-values';
import { FIELD_LIMIT, HOSTS_LIMIT, RECORD_LIMIT, TEXT_LIMIT } from './limits';
import { linesOf } from './lines';

/**
 * Firsthand JSONL: a header line, then one report a line.
 *
 *   {"firsthand":"reports","version":1}
 *   {"id":…,"title":…,"outlet":…,"hosts":[…],"url":…,"byline":…,"published":{…},"seen":…,
 *    "language":…,"origin":…,"text":…,"sketch":…}
 *
 * `text` and `sketch` are each there when the report has them to give: a line needs one. The
 * header may be missing, and then other tools' lines are read too: `published` or `date` may
 * be an ISO 8601 string, `series` stands for the outlet (as passim has it), and only `text` is
 * required. A file may also be one list of such objects.
 */
const FORMAT = 'reports';
const VERSION = 1;

export function headerLine(): string {
  return JSON.stringify({ firsthand: FORMAT, version: VERSION });
}

/** A report as a line, or of a damaged one as much as could be read. */
export function lineOfReport({ meta, sketch, text }: Salvaged): string {
  return JSON.stringify({
    ...(meta === null ? {} : knownOf(meta)),
    ...(text === null ? {} : { text }),
    ...(sketch === null ? {} : { sketch: encodeSketch(sketch) }),
  });
}

function knownOf(meta: ReportMeta) {
  const { id, title, outlet, hosts, url, byline, published, seen, language, origin } = meta;
  return { id, title, outlet, hosts, url, byline, published, seen, language, origin };
}

/** Reads lines, or the values of one list; one that is damaged costs itself alone. */
export async function* readJsonl(input: Input): AsyncGenerator<Reading> {
  const chunks = textOf(input.bytes, charsetOf(input.beginning, true));
  const isLines = !/^\uFEFF?\s{0,99}\[/u.test(
    new TextDecoder().decode(input.beginning.subarray(0, 200)),
  );
  const records = isLines ? linesOf(chunks, RECORD_LIMIT) : jsonValues(chunks, RECORD_LIMIT);
  for await (const { number, text } of records) {
    const at = placeIn(input, 'line', number);
    if (text === null) yield refused(at, 'too-long');
    else if (!isHeader(text)) yield readingOf(at, () => givenOfLine(text)!);
  }
}

/** True for the header of our own files, whose fault is found when it is read as a report. */
function isHeader(text: string): boolean {
  if (!text.startsWith('{"firsthand"')) return false;
  try {
    return givenOfLine(text) === null;
  } catch {
    return false;
  }
}

/**
 * What a line gives of a report, or null for a header. Throws FirsthandError: `input-malformed`,
 * `pack-too-new` for a file of a later version.
 */
export function givenOfLine(line: string): Given | null {
  const raw = asRecord(parseJson(line), 'the line');
  if ('firsthand' in raw) {
    readHeader(raw);
    return null;
  }
  return givenOfRow(raw);
}

/** What an object with a text or a sketch gives. Throws FirsthandError `input-malformed`. */
export function givenOfRow(raw: RawRecord): Given {
  const text = nullable(raw['text'], (value) => asString(value, 'text', TEXT_LIMIT));
  const sketch = nullable(raw['sketch'], (value) =>
    readSketch(asString(value, 'sketch', RECORD_LIMIT)),
  );
  if (text === null && sketch === null) {
    throw new FirsthandError('input-malformed', 'a report without text', { field: 'text' });
  }
  return given(
    sketch === null ? { kind: 'text', text: text! } : { kind: 'sketch', sketch, text },
    {
      id: field(raw, 'id'),
      title: field(raw, 'title'),
      outlet: field(raw, 'outlet') ?? field(raw, 'series'),
      hosts: nullable(raw['hosts'], readHosts),
      url: field(raw, 'url'),
      byline: field(raw, 'byline'),
      seen: field(raw, 'seen'),
      language: field(raw, 'language'),
      // Only the extension's own pack is bundled, whatever a file says.
      origin: GIVEN_ORIGINS.find((one) => one === field(raw, 'origin')) ?? 'imported',
    },
    raw['published'] ?? raw['date'],
  );
}

function readSketch(encoded: string): Sketch {
  try {
    return decodeSketch(encoded);
  } catch (cause) {
    if (!(cause instanceof FirsthandError)) throw cause;
    throw new FirsthandError(cause.code, cause.detail, { cause, field: 'sketch' });
  }
}

function readHeader(raw: RawRecord): void {
  if (raw['firsthand'] !== FORMAT) throw new FirsthandError('input-malformed', 'not reports');
  if (raw['version'] !== VERSION) {
    throw new FirsthandError('pack-too-new', 'the file was written by a later Firsthand');
  }
}

/** Throws FirsthandError `input-malformed` naming NOT_JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FirsthandError('input-malformed', 'a line is not JSON', { cause, field: NOT_JSON });
  }
}

/** A short text of an object, or null. Throws FirsthandError `input-malformed`. */
export function field(raw: RawRecord, name: string): string | null {
  return nullable(raw[name], (value) => asString(value, name, FIELD_LIMIT));
}

function readHosts(value: unknown): string[] {
  return asArray(value, 'hosts', HOSTS_LIMIT, (host) => asString(host, 'host', FIELD_LIMIT));
}
