import { FirsthandError } from '../core/errors';
import { chunksOf, concat, type Tell } from './bytes';
import type { Source } from './format';
import { ENTRIES_LIMIT } from './limits';
import { inflated, type Budget } from './unpack';

/** A file in a zip archive. */
export interface Entry {
  name: string;
  size: number;
  /** Its content, unpacked. Throws FirsthandError `archive-damaged`. */
  bytes(): AsyncIterable<Uint8Array>;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_LENGTH = 20;
const DIRECTORY = 0x02014b50;
const DIRECTORY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
/** The end of an archive may carry a comment of so many bytes. */
const COMMENT_LIMIT = 65_535;
/** A field of 32 bits that says: see the field of 64 bits. */
const SEE_64 = 0xffffffff;
/** A directory beyond this is no list of files to read. */
const DIRECTORY_LIMIT = 256 * 1024 ** 2;
const STORED = 0;
const DEFLATED = 8;

interface Parts {
  blob: Source['blob'];
  tell: Tell;
  budget: Budget;
}

/**
 * The files of a zip archive, by its central directory (APPNOTE 4.3): an archive that was
 * appended to or cut has only there what it says it holds, and nothing is unpacked to find the
 * next. Files under a password and other packings than deflate are refused when read. Throws
 * FirsthandError `archive-damaged`.
 */
export async function entriesOf(parts: Parts): Promise<Entry[]> {
  const { start, size, count } = await findDirectory(parts);
  if (count > ENTRIES_LIMIT || size > DIRECTORY_LIMIT) throw damaged('too many files in it');
  const view = viewOf(await bytesAt(parts, start, size));
  const entries: Entry[] = [];
  let at = 0;
  while (entries.length < count) {
    need(view, at, DIRECTORY_LENGTH, DIRECTORY);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    const end = at + DIRECTORY_LENGTH + nameLength + extraLength + commentLength;
    if (end > view.byteLength) throw damaged('its directory is cut off');
    entries.push(entryAt(view, at, nameLength, extraLength, parts));
    at = end;
  }
  return entries.filter(({ name }) => !name.endsWith('/'));
}

function entryAt(
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
  parts: Parts,
): Entry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameAt = at + DIRECTORY_LENGTH;
  const name = nameOf(view, nameAt, nameLength, (flags & 0x800) !== 0);
  const wide = wideFields(view, nameAt + nameLength, extraLength);
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === SEE_64 ? wide() : value;
  };
  // The order in which the fields of 64 bits stand, of those that are there.
  const size = field(24);
  const packed = field(20);
  const start = field(42);
  return {
    name,
    size,
    bytes: () => contentOf(parts, { start, packed, size, method, isLocked: (flags & 1) !== 0 }),
  };
}

interface Content {
  start: number;
  packed: number;
  size: number;
  method: number;
  isLocked: boolean;
}

async function* contentOf(parts: Parts, content: Content): AsyncGenerator<Uint8Array> {
  const { start, packed, size, method, isLocked } = content;
  if (isLocked) throw damaged('it is under a password');
  if (method !== STORED && method !== DEFLATED) throw damaged(`packing ${method}`);
  const local = viewOf(await bytesAt(parts, start, LOCAL_LENGTH));
  need(local, 0, LOCAL_LENGTH, LOCAL);
  const from = start + LOCAL_LENGTH + local.getUint16(26, true) + local.getUint16(28, true);
  if (from + packed > parts.blob.size) throw damaged('it is cut off');
  const bytes = chunksOf(parts.blob.slice(from, from + packed).stream(), parts.tell);
  if (method === DEFLATED) {
    yield* inflated(bytes, size, parts.budget);
    return;
  }
  for await (const chunk of bytes) {
    parts.budget.take(chunk.byteLength, chunk.byteLength);
    yield chunk;
  }
}

async function findDirectory(
  parts: Parts,
): Promise<{ start: number; size: number; count: number }> {
  const { size: length } = parts.blob;
  const tailAt = Math.max(0, length - END_LENGTH - COMMENT_LIMIT);
  const tail = viewOf(await bytesAt(parts, tailAt, length - tailAt));
  for (let at = tail.byteLength - END_LENGTH; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue;
    const count = tail.getUint16(at + 10, true);
    const size = tail.getUint32(at + 12, true);
    const start = tail.getUint32(at + 16, true);
    if (start !== SEE_64 && size !== SEE_64 && count !== 0xffff) return { start, size, count };
    return findDirectory64(parts, tailAt + at);
  }
  throw damaged('it has no directory: it was cut off');
}

async function findDirectory64(parts: Parts, endAt: number) {
  const locator = viewOf(await bytesAt(parts, endAt - LOCATOR_LENGTH, LOCATOR_LENGTH));
  need(locator, 0, LOCATOR_LENGTH, LOCATOR_64);
  const end = viewOf(await bytesAt(parts, number64(locator, 8), 56));
  need(end, 0, 56, END_64);
  return { count: number64(end, 32), size: number64(end, 40), start: number64(end, 48) };
}

/** The fields of 64 bits of an entry, one after the other. */
function wideFields(view: DataView, at: number, length: number): () => number {
  const end = at + length;
  let next = -1;
  let last = -1;
  for (let here = at; here + 4 <= end; here += 4 + view.getUint16(here + 2, true)) {
    if (view.getUint16(here, true) !== 1) continue;
    next = here + 4;
    last = Math.min(end, next + view.getUint16(here + 2, true));
    break;
  }
  return () => {
    if (next < 0 || next + 8 > last) throw damaged('its directory is damaged');
    next += 8;
    return number64(view, next - 8);
  };
}

/** Older archives name files in an encoding that they do not tell; ASCII is common to all. */
function nameOf(view: DataView, at: number, length: number, isUtf8: boolean): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
  const charset = isUtf8 || length === 0 ? 'utf-8' : charsetOfName(bytes);
  return new TextDecoder(charset).decode(bytes).replaceAll('\\', '/');
}

function charsetOfName(bytes: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

async function bytesAt({ blob }: Parts, start: number, length: number): Promise<Uint8Array> {
  if (start < 0 || !(start + length <= blob.size)) throw damaged('it is cut off');
  const parts: Uint8Array[] = [];
  for await (const chunk of chunksOf(blob.slice(start, start + length).stream())) parts.push(chunk);
  return concat(parts);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function number64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged('its directory is damaged');
  return Number(value);
}

function need(view: DataView, at: number, length: number, signature: number): void {
  if (at + length > view.byteLength || view.getUint32(at, true) !== signature) {
    throw damaged('its directory is damaged');
  }
}

function damaged(detail: string): FirsthandError {
  return new FirsthandError('archive-damaged', `the archive cannot be unpacked: ${detail}`);
}
