import type { DateClaim } from '../core/article';
import { FirsthandError } from '../core/errors';
import { parseDateClaim } from '../core/date-claim';
import { asArray, asInteger, asRecord, asString, nullable, type RawRecord } from '../core/parse';
import { sketchFromJson, sketchToJson } from '../sketch/codec';
import { digestOf } from '../sketch/digest';
import { CODING } from '../sketch/scheme';
import type { Report } from '../sketch/sketch';

/**
 * A pack is a file of reports without readable text: UTF-8, a JSON value a line.
 *
 *   {"format":"firsthand-pack","version":1,"coding":1,"count":2,"madeBy":…,"note":…}
 *   {"id":…,"title":…,"outlet":…,"hosts":[…],"url":…,"byline":…,"published":…,"sketch":{…}}
 *
 * Reports stand in the order of their ids and fields in the order above, so that the same
 * reports always make the same bytes. `sketch` is described in lib/sketch/codec.ts; word
 * count, language and digest are told from it.
 */
const FORMAT = 'firsthand-pack';
export const PACK_VERSION = 1;

export interface PackHeader {
  version: number;
  /** The newest coding among its sketches. */
  coding: number;
  count: number;
  /** Program and version that wrote it. */
  madeBy: string;
  /** What the file is, and on what terms; shown before an import. */
  note: string;
}

/** Reads a date; null where it is to be left out and throws where it is to stop the report. */
export type DateReader = (value: unknown) => DateClaim | null;

/** UTF-16 units of one line: a sketch of the longest article, with room. */
export const PACK_LINE_LIMIT = 8_000_000;
/** UTF-16 units of a whole pack. */
export const PACK_LIMIT = 4_000_000_000;
const MAX_REPORTS = 10_000_000;
const MAX_STRING = 2_000;
const MAX_HOSTS = 100;

/** The lines of a pack, each with its line break, header first. Deterministic. */
export function* packLines(
  reports: readonly Report[],
  terms: Pick<PackHeader, 'madeBy' | 'note'>,
): Generator<string> {
  const coding = reports.reduce((newest, { sketch }) => Math.max(newest, sketch.coding), CODING);
  const { madeBy, note } = terms;
  const head = { format: FORMAT, version: PACK_VERSION, coding, count: reports.length };
  yield `${JSON.stringify({ ...head, madeBy, note })}\n`;
  const sorted = [...reports].sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1));
  for (const { meta, sketch } of sorted) {
    const { id, title, outlet, hosts, url, byline, published } = meta;
    const line = { id, title, outlet, hosts, url, byline, published: dateJson(published) };
    yield `${JSON.stringify({ ...line, sketch: sketchToJson(sketch) })}\n`;
  }
}

/** True when a file that begins so is meant to be a pack. */
export function looksLikePack(beginning: string): boolean {
  return beginning.includes(`"${FORMAT}"`) && beginning.trimStart().startsWith('{');
}

/**
 * Reads the first line of a pack. Throws FirsthandError: pack-malformed when it is none,
 * pack-too-new when it was written by a later release.
 */
export function parsePackHeader(line: string): PackHeader {
  const raw = readJson(line);
  if (raw?.['format'] !== FORMAT) throw new FirsthandError('pack-malformed', 'not a pack');
  return strictly('the first line', () => {
    const version = asInteger(raw['version'], 'version', 1);
    const coding = asInteger(raw['coding'], 'coding', 1);
    if (version > PACK_VERSION) {
      throw new FirsthandError(
        'pack-too-new',
        `version ${version}; this release reads ${PACK_VERSION}`,
      );
    }
    if (coding > CODING) {
      throw new FirsthandError('pack-too-new', `coding ${coding}; this release knows ${CODING}`);
    }
    const count = asInteger(raw['count'], 'count');
    if (count > MAX_REPORTS) throw new FirsthandError('file-too-large', `${count} reports`);
    const madeBy = asString(raw['madeBy'], 'madeBy', MAX_STRING);
    return { version, coding, count, madeBy, note: asString(raw['note'], 'note', MAX_STRING) };
  });
}

/**
 * Reads a report's line; `number` counts from 1, the header's line included. `origin` is
 * told by the caller, whatever a file says. Throws FirsthandError pack-malformed, naming the line.
 */
export function parsePackLine(
  line: string,
  number: number,
  origin: string,
  readDate: DateReader = parseDateClaim,
): Report {
  const where = `line ${number}`;
  if (line.length > PACK_LINE_LIMIT) throw new FirsthandError('file-too-large', where);
  const raw = readJson(line);
  if (!raw) throw new FirsthandError('pack-malformed', `${where} is damaged`);
  return strictly(where, () => readReport(raw, origin, readDate));
}

/**
 * Reads a pack from its text, or from chunks of it. Reports come one by one, so that memory
 * stays flat; the header is given to `onHeader` before the first. Throws FirsthandError:
 * pack-malformed (not a pack, a damaged line, fewer or more reports than promised),
 * pack-too-new, file-too-large.
 */
export async function* readPack(
  source: string | AsyncIterable<string>,
  origin: string,
  onHeader: (header: PackHeader) => void = () => undefined,
): AsyncGenerator<Report> {
  let header: PackHeader | null = null;
  let number = 0;
  let count = 0;
  for await (const line of linesOf(source)) {
    number++;
    if (line.trim() === '') continue;
    if (!header) {
      header = parsePackHeader(line);
      onHeader(header);
      continue;
    }
    count++;
    if (count > header.count) break;
    yield parsePackLine(line, number, origin);
  }
  if (!header) throw new FirsthandError('pack-malformed', 'not a pack');
  if (count !== header.count) {
    throw new FirsthandError('pack-malformed', `${header.count} reports promised, ${count} found`);
  }
}

async function* linesOf(source: string | AsyncIterable<string>): AsyncGenerator<string> {
  if (typeof source === 'string') {
    yield* source.split('\n');
    return;
  }
  let rest = '';
  let read = 0;
  for await (const chunk of source) {
    read += chunk.length;
    if (read > PACK_LIMIT) throw new FirsthandError('file-too-large', 'the pack is too large');
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > PACK_LINE_LIMIT)
      throw new FirsthandError('file-too-large', 'a line without end');
  }
  yield rest;
}

function readJson(line: string): RawRecord | null {
  try {
    return asRecord(JSON.parse(line), 'line');
  } catch {
    // Whatever is wrong with the line, the caller says which line it was.
    return null;
  }
}

function strictly<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof FirsthandError)) throw cause;
    if (cause.code !== 'input-malformed') throw cause;
    const field = cause.field === null ? {} : { field: cause.field };
    throw new FirsthandError('pack-malformed', `${where}: ${cause.detail}`, { cause, ...field });
  }
}

function readReport(raw: RawRecord, origin: string, readDate: DateReader): Report {
  const text = (name: string): string | null =>
    nullable(raw[name], (value) => asString(value, name, MAX_STRING));
  const sketch = sketchFromJson(raw['sketch']);
  return {
    sketch,
    text: null,
    meta: {
      id: asString(raw['id'], 'id', MAX_STRING),
      title: asString(raw['title'], 'title', MAX_STRING),
      outlet: text('outlet'),
      hosts: asArray(raw['hosts'], 'hosts', MAX_HOSTS, (host) =>
        asString(host, 'host', MAX_STRING),
      ),
      url: text('url'),
      byline: text('byline'),
      published: nullable(raw['published'], readDate),
      seen: null,
      language: sketch.language,
      words: sketch.tokens.length,
      origin,
      digest: digestOf(sketch.tokens),
    },
  };
}

function dateJson(date: DateClaim | null): DateClaim | null {
  if (!date) return null;
  const { at, precision, from, notAfter } = date;
  return notAfter === undefined ? { at, precision, from } : { at, precision, from, notAfter };
}
