import { articleFromText } from '../article/from-text';
import { parseGivenDate } from '../core/date-claim';
import { FirsthandError } from '../core/errors';
import type { RawRecord } from '../core/parse';
import { hostOf } from '../core/url';
import { asArray, asRecord, asString, nullable } from '../core/parse';
import type { Salvaged } from '../corpus/corpus';
import type { Report, ReportMeta } from '../sketch/sketch';
import { decodeSketch, encodeSketch } from '../sketch/codec';
import { digestOf } from '../sketch/digest';
import { CODING } from '../sketch/scheme';
import type { Sketch } from '../sketch/sketch';
import type { DateReader } from '../corpus/pack';
import { CAPTURE_LIMIT } from './capture';
import { pageOf } from './page';
import { reportId } from './report';

/**
 * Firsthand JSONL: a header line, then one report a line.
 *
 *   {"firsthand":"reports","version":1}
 *   {"id":…,"title":…,"outlet":…,"hosts":[…],"url":…,"byline":…,"published":{…},"seen":…,
 *    "language":…,"origin":…,"text":…,"sketch":…}
 *
 * `text` and `sketch` are each there when the report has them to give: a line needs one. The
 * header may be missing, and then other tools' lines are read too: `published` or `date` may
 * be an ISO 8601 string, `series` stands for the outlet, and only `text` is required.
 */
const FORMAT = 'reports';
const VERSION = 1;

const LINE_LIMIT = 4_000;
const HOSTS_LIMIT = 100;

/** Stands for the field where not even the line could be read. */
export const NOT_JSON = 'json';

/** A line of the file: 1 MB of text, its sketch, and the rest. */
export const REPORT_LINE_LIMIT = 4 * CAPTURE_LIMIT;

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

/** Fingerprints of a bare text, by what is known of it. */
export function sketchOfBareText(text: string, meta: ReportMeta | null): Sketch {
  const { title = null, language = null } = meta ?? {};
  return sketchOf(text, title, language);
}

/**
 * The report of a line, or null for a header. Throws FirsthandError: `input-malformed`,
 * `pack-too-new` for a file of a later version.
 */
export function reportOfLine(line: string, readDate: DateReader = parseGivenDate): Report | null {
  const raw = asRecord(parseJson(line), 'the line');
  if ('firsthand' in raw) {
    readHeader(raw);
    return null;
  }
  const text = nullable(raw['text'], (value) => asString(value, 'text', CAPTURE_LIMIT));
  const sketch = nullable(raw['sketch'], (value) =>
    readSketch(asString(value, 'sketch', REPORT_LINE_LIMIT)),
  );
  // A sketch of the page knew its paragraphs and furniture better than the bare text does,
  // unless it is of another coding and the text is there to make it anew.
  if (sketch !== null && (sketch.coding === CODING || text === null)) {
    return withGivenMeta(raw, sketch, text, readDate);
  }
  if (text === null)
    throw new FirsthandError('input-malformed', 'a report without text', { field: 'text' });
  return withGivenMeta(
    raw,
    sketchOf(text, field(raw, 'title'), field(raw, 'language')),
    text,
    readDate,
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

function sketchOf(text: string, title: string | null, language: string | null): Sketch {
  const article = articleFromText(text, {
    ...(title === null ? {} : { title }),
    ...(language === null ? {} : { language }),
  });
  return pageOf(article).sketched.sketch;
}

function withGivenMeta(
  raw: RawRecord,
  sketch: Sketch,
  text: string | null,
  readDate: DateReader,
): Report {
  const digest = digestOf(sketch.tokens);
  const url = field(raw, 'url');
  const host = url === null ? null : hostOf(url);
  const known = {
    title: field(raw, 'title') ?? '',
    outlet: field(raw, 'outlet') ?? field(raw, 'series'),
    hosts: nullable(raw['hosts'], readHosts) ?? (host === null ? [] : [host]),
    published: nullable(raw['published'] ?? raw['date'], readDate),
    digest,
  };
  return {
    sketch,
    text,
    meta: {
      id: field(raw, 'id') ?? reportId(known),
      ...known,
      url,
      byline: field(raw, 'byline'),
      seen: field(raw, 'seen'),
      language: sketch.language,
      words: sketch.tokens.length,
      // Only the extension's own pack is bundled, whatever a file says.
      origin: field(raw, 'origin') === 'captured' ? 'captured' : 'imported',
    },
  };
}

function readHeader(raw: RawRecord): void {
  if (raw['firsthand'] !== FORMAT) throw new FirsthandError('input-malformed', 'not reports');
  if (raw['version'] !== VERSION) {
    throw new FirsthandError('pack-too-new', 'the file was written by a later Firsthand');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FirsthandError('input-malformed', 'a line is not JSON', { cause, field: NOT_JSON });
  }
}

function field(raw: RawRecord, name: string): string | null {
  return nullable(raw[name], (value) => asString(value, name, LINE_LIMIT));
}

function readHosts(value: unknown): string[] {
  return asArray(value, 'hosts', HOSTS_LIMIT, (host) => asString(host, 'host', LINE_LIMIT));
}
