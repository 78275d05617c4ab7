import { FirsthandError } from '../core/errors';
import { ByteReader } from './byte-reader';
import { wholeOf } from './bytes';
import { decodeDocument } from './charset';
import type { Input, Reading } from './format';
import { given, placeIn, refused } from './given';
import { charsetIn, readHeaders, typeOf, type Headers } from './headers';
import { httpBody } from './http-body';
import { PAGE_LIMIT } from './limits';
import { normaliseUrl } from '../core/url';

const PAGES = /^(?:text\/html|application\/xhtml\+xml)$/u;
const VERSION = /^WARC\/[01]\.\d{1,2}$/u;
const VERSION_LIMIT = 100;
/** Empty lines between two records; programs write two. */
const GAP_LIMIT = 100;

/**
 * Reads the pages of a web archive (WARC 1.0 and 1.1): answers of status 200 and resources that
 * are HTML; requests, pictures, redirects and what was only visited again are passed over.
 * `pages`: normalised addresses of those that are wanted, where an archive names them. Throws
 * FirsthandError `input-malformed` where the next record is none, with what stood before it read.
 */
export async function* readWarc(
  input: Input,
  pages: ReadonlySet<string> | null = null,
): AsyncGenerator<Reading> {
  const reader = new ByteReader(input.bytes);
  try {
    for (let number = 1; await atRecord(reader); number++) {
      const headers = await readHeaders(reader);
      const length = Number(headers.get('content-length'));
      if (!Number.isSafeInteger(length) || length < 0) throw malformed('a record without a length');
      const record = new Record(reader, length);
      const reading = await readRecord(record, headers, input, number, pages);
      if (reading) yield reading;
      if (!(await record.finish())) throw malformed('cut off in a record');
    }
  } finally {
    await reader.close();
  }
}

/** The bytes of one record; whatever was not read of them is passed over at its end. */
class Record {
  #left: number;

  constructor(
    private readonly reader: ByteReader,
    length: number,
  ) {
    this.#left = length;
  }

  async *bytes(): AsyncGenerator<Uint8Array> {
    for await (const part of this.reader.take(this.#left)) {
      this.#left -= part.byteLength;
      yield part;
    }
  }

  /** False where the file ended before the record. */
  async finish(): Promise<boolean> {
    return (await this.reader.skip(this.#left)) === this.#left;
  }
}

/** True behind the line that begins a record; false at the end of the file. */
async function atRecord(reader: ByteReader): Promise<boolean> {
  for (let gap = 0; gap < GAP_LIMIT; gap++) {
    const line = await reader.line(VERSION_LIMIT);
    if (line === null) return false;
    if (line.byteLength === 0) continue;
    if (VERSION.test(new TextDecoder('latin1').decode(line))) return true;
    break;
  }
  throw malformed('no record where one should begin');
}

async function readRecord(
  record: Record,
  headers: Headers,
  input: Input,
  number: number,
  pages: ReadonlySet<string> | null,
): Promise<Reading | null> {
  const type = headers.get('warc-type');
  const url = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/gu, '');
  if (!/^https?:/iu.test(url) || (pages !== null && !pages.has(normaliseUrl(url)))) return null;
  const at = placeIn(input, 'record', number);
  const page = type === 'response' ? await httpPage(record) : await resource(record, headers, type);
  if (page === null) return null;
  if (page === 'too-long' || page === 'malformed') return refused(at, page);
  const seen = momentOf(headers.get('warc-date'));
  return { kind: 'given', at, given: given({ kind: 'page', html: page.html }, { url, seen }) };
}

/** WARC-Date is ISO 8601 by its definition; older programs wrote fourteen digits. */
function momentOf(date: string | undefined): string | null {
  const digits = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/u.exec(date ?? '');
  if (digits) return `${digits.slice(1, 4).join('-')}T${digits.slice(4).join(':')}Z`;
  return /^\d{4}-\d\d-\d\dT[\d:.]{5,24}Z$/u.test(date ?? '') ? date! : null;
}

type Page = { html: string } | 'too-long' | 'malformed' | null;

/** The page of an answer of a server; null for what is no page. */
async function httpPage(record: Record): Promise<Page> {
  const inner = new ByteReader(record.bytes());
  const status = await inner.line(VERSION_LIMIT);
  if (status === null || !/^HTTP\/\S+ 200(?: |$)/u.test(new TextDecoder('latin1').decode(status))) {
    return null;
  }
  const headers = await readHeaders(inner);
  if (!PAGES.test(typeOf(headers.get('content-type')))) return null;
  const body = await httpBody(inner, headers);
  if (!(body instanceof Uint8Array)) return body;
  return { html: decodeDocument(body, charsetIn(headers)) };
}

async function resource(record: Record, headers: Headers, type: string | undefined): Promise<Page> {
  if (type !== 'resource' && type !== 'conversion') return null;
  if (!PAGES.test(typeOf(headers.get('content-type')))) return null;
  const bytes = await wholeOf(record.bytes(), PAGE_LIMIT);
  return bytes === null ? 'too-long' : { html: decodeDocument(bytes, charsetIn(headers)) };
}

function malformed(detail: string): FirsthandError {
  return new FirsthandError('input-malformed', detail);
}
