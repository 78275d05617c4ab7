import { Decompress } from 'fflate';
import type { ByteReader } from './byte-reader';
import { concat, wholeOf } from './bytes';
import type { Headers } from './headers';
import { PAGE_LIMIT } from './limits';

const CHUNK_HEAD_LIMIT = 1_000;
const REST = Number.MAX_SAFE_INTEGER;
/** Bytes given to the unpacker at once: it makes at most 1,032 times as many of them. */
const SLICE = 16 * 1024;

/**
 * The body of an answer, as it was sent: in chunks or whole, packed or not (RFC 9112). Archives
 * differ in whether they keep the packing that the header names; what does not begin like it is
 * taken as it stands. Brotli cannot be unpacked here.
 */
export async function httpBody(
  reader: ByteReader,
  headers: Headers,
): Promise<Uint8Array | 'too-long' | 'malformed'> {
  const isChunked = /\bchunked\b/iu.test(headers.get('transfer-encoding') ?? '');
  const raw = await wholeOf(reader.take(REST), PAGE_LIMIT);
  if (raw === null) return 'too-long';
  const body = isChunked ? unchunked(raw) : raw;
  const encoding = (headers.get('content-encoding') ?? '').trim().toLowerCase();
  if (encoding === '' || encoding === 'identity') return body;
  if (isPacked(body)) return unpacked(body);
  // Unpacked by whoever archived it, or packed in a way that is not known here.
  return isText(body) ? body : 'malformed';
}

/** Joins what was sent in chunks; a body that is none of them was joined before. */
function unchunked(raw: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const end = raw.indexOf(10, at);
    if (end < 0 || end - at > CHUNK_HEAD_LIMIT) break;
    const head = new TextDecoder('latin1').decode(raw.subarray(at, end));
    const size = /^\s{0,9}([\da-f]{1,8})\s{0,99}(?:;|$)/iu.exec(head.trimEnd());
    if (!size) break;
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) return concat(parts);
    parts.push(raw.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + (raw[end + 1 + length] === 13 ? 2 : 1);
    if (at >= raw.byteLength) return concat(parts);
  }
  return parts.length === 0 ? raw : concat(parts);
}

function isPacked([first, second]: Uint8Array): boolean {
  const isGzip = first === 0x1f && second === 0x8b;
  return isGzip || (first === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(second ?? 0));
}

function unpacked(body: Uint8Array): Uint8Array | 'too-long' | 'malformed' {
  const parts: Uint8Array[] = [];
  let size = 0;
  const unpacker = new Decompress((chunk) => {
    size += chunk.byteLength;
    if (size <= PAGE_LIMIT) parts.push(chunk);
  });
  try {
    for (let at = 0; at < body.byteLength; at += SLICE) {
      unpacker.push(body.subarray(at, at + SLICE), at + SLICE >= body.byteLength);
      if (size > PAGE_LIMIT) return 'too-long';
    }
  } catch {
    // What was cut off on its way is a page as far as it goes.
    return parts.length === 0 ? 'malformed' : concat(parts);
  }
  return concat(parts);
}

/** Markup begins with a sign that a reader can read. */
function isText(body: Uint8Array): boolean {
  return !body.subarray(0, 500).some((byte) => byte < 9);
}
