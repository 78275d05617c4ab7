import type { ByteReader } from './byte-reader';
import { HEADER_LIMIT, HEADERS_LIMIT } from './limits';

/** Names in lower case; of a name that stands twice the first value counts. */
export type Headers = ReadonlyMap<string, string>;

/**
 * The header lines up to the empty one, folded lines joined (RFC 5322, RFC 9112). Lines that
 * are no header are passed over.
 */
export async function readHeaders(reader: ByteReader): Promise<Headers> {
  const headers = new Map<string, string>();
  let last: string | null = null;
  for (let count = 0; count < HEADERS_LIMIT; count++) {
    const bytes = await reader.line(HEADER_LIMIT);
    if (bytes === null || bytes.byteLength === 0) break;
    const line = new TextDecoder().decode(bytes);
    const colon = line.indexOf(':');
    if (/^[ \t]/u.test(line) && last !== null) {
      const value = headers.get(last)!;
      if (value.length < HEADER_LIMIT) headers.set(last, `${value} ${line.trim()}`);
    } else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (headers.has(last)) last = `${last} again`;
      headers.set(last, line.slice(colon + 1).trim());
    }
  }
  return headers;
}

/** The first part of a header with parameters, in lower case: "text/html". */
export function typeOf(value: string | undefined): string {
  return (value ?? '').split(';', 1)[0]!.trim().toLowerCase();
}

/** A parameter of a header, its quotes taken off; null where it is none. */
export function parameterOf(value: string | undefined, name: string): string | null {
  const found = new RegExp(
    `;\\s{0,20}${name}\\s{0,9}=\\s{0,9}(?:"([^"]{0,500})"|([^;\\s]{1,500}))`,
    'iu',
  ).exec(value ?? '');
  return found?.[1] ?? found?.[2] ?? null;
}

/** The encoding that the headers name, as the platform calls it; null for none, or one that it lacks. */
export function charsetIn(headers: Headers): string | null {
  const name = parameterOf(headers.get('content-type'), 'charset');
  try {
    return name === null ? null : new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
