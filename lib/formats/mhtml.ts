import { FirsthandError } from '../core/errors';
import { ByteReader } from './byte-reader';
import { concat } from './bytes';
import { decodeDocument } from './charset';
import type { Input, Reading } from './format';
import { dateOf, given, placeIn, refused, short } from './given';
import { charsetIn, parameterOf, readHeaders, typeOf, type Headers } from './headers';
import { PAGE_LIMIT } from './limits';

/** Lines of a part are some eighty bytes; a base64 part may be one long line. */
const LINE_LIMIT = PAGE_LIMIT;

/**
 * Reads the page of an MHTML archive (RFC 2557), as browsers save it: the part that the header
 * names as its start, else the first that is HTML. Nothing behind that part is read. Throws
 * FirsthandError `input-malformed` for an archive without parts or without a page.
 */
export async function* readMhtml(input: Input): AsyncGenerator<Reading> {
  const reader = new ByteReader(input.bytes);
  try {
    const headers = await readHeaders(reader);
    const page = await findPage(reader, headers);
    const at = placeIn(input, 'record', 1);
    if (page === null) yield refused(at, 'too-long');
    else {
      const url = [
        headers.get('snapshot-content-location'),
        page.headers.get('content-location'),
      ].find((one) => /^https?:/iu.test(one ?? ''));
      const seen = dateOf(headers.get('date')).published?.at ?? null;
      const html = decodeDocument(page.bytes, charsetIn(page.headers));
      const known = { url: short(url), seen };
      yield { kind: 'given', at, given: given({ kind: 'page', html }, known) };
    }
  } finally {
    await reader.close();
  }
}

interface Part {
  headers: Headers;
  bytes: Uint8Array;
}

/** The part that is the page; null for one that is too long. */
async function findPage(reader: ByteReader, head: Headers): Promise<Part | null> {
  const boundary = parameterOf(head.get('content-type'), 'boundary');
  if (boundary === null) throw malformed('no boundary between its parts');
  const start = parameterOf(head.get('content-type'), 'start');
  await partOf(reader, boundary, 'skip');
  for (;;) {
    const headers = await readHeaders(reader);
    if (headers.size === 0) throw malformed('no page in it');
    const id = headers.get('content-id');
    const isStart = start === null || id === undefined || id === start;
    const isPage =
      isStart &&
      /^(?:text\/html|application\/xhtml\+xml)$/u.test(typeOf(headers.get('content-type')));
    const lines = await partOf(reader, boundary, isPage ? 'keep' : 'skip');
    if (isPage) return lines === null ? null : { headers, bytes: decoded(lines, headers) };
  }
}

/** The lines up to the next boundary; null where they are too long to be held. */
async function partOf(
  reader: ByteReader,
  boundary: string,
  what: 'keep' | 'skip',
): Promise<Uint8Array[] | null> {
  const mark = new TextEncoder().encode(`--${boundary}`);
  const lines: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const line = await reader.line(LINE_LIMIT);
    // An archive that was cut off holds what there is of its page.
    if (line === null || isMark(line, mark)) return size > PAGE_LIMIT ? null : lines;
    if (what === 'skip') continue;
    size += line.byteLength + 1;
    if (size <= PAGE_LIMIT) lines.push(line.slice());
    else lines.length = 0;
  }
}

/** The boundary, or with two more hyphens the last one. */
function isMark(line: Uint8Array, mark: Uint8Array): boolean {
  const rest = line.byteLength - mark.byteLength;
  return (
    rest >= 0 &&
    rest < 80 &&
    mark.every((byte, index) => line[index] === byte) &&
    isSpace(line.subarray(mark.byteLength))
  );
}

function isSpace(rest: Uint8Array): boolean {
  return rest.every((byte, index) => byte === 32 || byte === 9 || (byte === 45 && index < 2));
}

function decoded(lines: readonly Uint8Array[], headers: Headers): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  if (encoding === 'base64') return fromBase64(lines);
  return encoding === 'quoted-printable' ? fromQuotedPrintable(lines) : withBreaks(lines);
}

const BREAK = Uint8Array.of(10);

function withBreaks(lines: readonly Uint8Array[]): Uint8Array {
  return concat(lines.flatMap((line) => [line, BREAK]));
}

function fromBase64(lines: readonly Uint8Array[]): Uint8Array {
  const text = new TextDecoder('latin1').decode(concat(lines)).replaceAll(/[^A-Za-z0-9+/]/gu, '');
  const whole = text.slice(0, text.length - (text.length % 4 === 1 ? 1 : 0));
  return Uint8Array.from(atob(whole), (unit) => unit.charCodeAt(0));
}

/** RFC 2045, 6.7: "=C3=A9" is a byte each, and "=" before a break joins the lines. */
function fromQuotedPrintable(lines: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(lines.reduce((sum, { byteLength }) => sum + byteLength + 1, 0));
  let to = 0;
  for (const line of lines) {
    let isJoined = false;
    for (let at = 0; at < line.byteLength; at++) {
      if (line[at] !== 0x3d) {
        out[to++] = line[at]!;
        continue;
      }
      const byte = hex(line[at + 1]) * 16 + hex(line[at + 2]);
      if (Number.isNaN(byte)) isJoined = at >= line.byteLength - 1;
      else {
        out[to++] = byte;
        at += 2;
      }
    }
    if (!isJoined) out[to++] = 10;
  }
  return out.subarray(0, to);
}

function hex(byte: number | undefined): number {
  return byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16);
}

function malformed(detail: string): FirsthandError {
  return new FirsthandError('input-malformed', detail);
}
