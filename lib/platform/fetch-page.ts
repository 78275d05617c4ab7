/** Pages are far smaller; a longer answer is no article (bytes). */
const SIZE_LIMIT = 10_000_000;
/** How long a reader waits for a page (ms). */
const TIME_LIMIT = 20_000;

/** `redirected`: the server sends on to another address, which was not asked. */
export type FetchedPage = { html: string } | 'redirected' | 'unreachable';

/**
 * The HTML of a page, fetched without cookies and without a referrer, only on the
 * reader's click. A redirect is not followed: where it leads is not
 * told before it is asked, and the reader has seen this address and no other.
 */
export async function fetchPage(url: string): Promise<FetchedPage> {
  try {
    const answer = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      signal: AbortSignal.timeout(TIME_LIMIT),
    });
    if (answer.type === 'opaqueredirect') return 'redirected';
    const type = answer.headers.get('content-type') ?? '';
    if (!answer.ok || !/html/iu.test(type) || !answer.body) return 'unreachable';
    const bytes = await readAll(answer.body);
    return bytes ? { html: decode(bytes, type) } : 'unreachable';
  } catch {
    // Offline, refused, timed out: all one to the reader.
    return 'unreachable';
  }
}

/** The bytes of an answer; null for one that is too long. */
export async function readAll(body: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const reader = body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > SIZE_LIMIT) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

/** Where a page names its encoding, by the HTML standard. */
const PRESCAN_BYTES = 1024;

/** Marks of the byte order, which stand above all that is said of an encoding. */
const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** What an XML document says of its encoding, at its very beginning. */
const XML_ENCODING = /^\s{0,20}<\?xml\s[^>]{0,200}?\bencoding=["']([\w.-]{1,40})["']/iu;

/**
 * Bytes as text, in the encoding that their byte order mark, the header, or the head of the
 * document names: a page in a `charset`, a feed in its XML declaration.
 */
export function decode(bytes: Uint8Array, contentType: string): string {
  const mark = MARKS.find(([begin]) => begin.every((byte, at) => bytes[at] === byte));
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const named =
    mark?.[1] ??
    (/charset=["']?([\w-]+)/iu.exec(contentType) ??
      XML_ENCODING.exec(head) ??
      /charset=["']?([\w-]+)/iu.exec(head))?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // an encoding that nobody knows
  }
}
