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

/** Bytes as text, in the encoding that the header or the head of the document names. */
export function decode(bytes: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const named = /charset=["']?([\w-]+)/iu.exec(contentType) ?? /charset=["']?([\w-]+)/iu.exec(head);
  try {
    return new TextDecoder(named?.[1] ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // an encoding that nobody knows
  }
}
