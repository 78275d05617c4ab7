import { FirsthandError } from '../core/errors';

/** Names of encodings as TextDecoder takes them. */
type Charset = string;

const DECLARED_WITHIN = 4_096;
const DECLARED =
  /<meta[^>]{1,200}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w:-]{2,40})|^\s{0,99}<\?xml[^>]{1,200}?encoding\s{0,20}=\s{0,20}["']([\w:-]{2,40})/iu;

/** What a text in another encoding than it names, or than UTF-8, most often is. */
const FALLBACK = 'windows-1252';

/** The encoding that the first bytes carry as a mark; null without one. */
function marked(beginning: Uint8Array): Charset | null {
  const [first, second, third] = beginning;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** The encoding that a page or an XML file names in its first bytes. */
function declared(beginning: Uint8Array): Charset | null {
  const head = new TextDecoder('latin1').decode(beginning.subarray(0, DECLARED_WITHIN));
  const found = DECLARED.exec(head);
  const name = found?.[1] ?? found?.[2] ?? null;
  // What can be read so far is no UTF-16, whatever it says: browsers hold it the same way.
  return name !== null && /^utf-?16/iu.test(name) ? 'utf-8' : name;
}

/**
 * The encoding of a file by its first bytes: its mark, what it names, UTF-8 where they are,
 * else windows-1252, which programs for tables still write. `strict`: formats that are UTF-8
 * by their definition have no else.
 */
export function charsetOf(beginning: Uint8Array, strict = false): Charset {
  const mark = marked(beginning);
  if (mark !== null || strict) return mark ?? 'utf-8';
  const name = declared(beginning);
  if (name !== null && isKnown(name)) return name;
  return isUtf8(beginning) ? 'utf-8' : FALLBACK;
}

function isKnown(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== 'replacement';
  } catch {
    return false;
  }
}

/** True for bytes that begin like UTF-8; the last character may be cut. */
function isUtf8(beginning: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(beginning, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The text of a whole document, in whichever encoding it is most likely to be. */
export function decodeDocument(bytes: Uint8Array, known: string | null = null): string {
  const name = marked(bytes) ?? known ?? declared(bytes) ?? 'utf-8';
  for (const charset of [name, 'utf-8']) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return new TextDecoder(FALLBACK).decode(bytes);
}

/** The text of bytes, chunk by chunk. Throws FirsthandError `not-text` for what is no text in
 * that encoding. */
export async function* textOf(
  bytes: AsyncIterable<Uint8Array>,
  charset: Charset,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(charset, { fatal: true });
  for await (const chunk of bytes) {
    const text = decode(decoder, chunk);
    if (text !== '') yield text;
  }
  const last = decode(decoder);
  if (last !== '') yield last;
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw new FirsthandError('not-text', `the file is not ${decoder.encoding} text`, { cause });
  }
}
