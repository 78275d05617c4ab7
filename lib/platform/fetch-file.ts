import type { FetchProblem } from './fetch-followed';

/** A pack of a million reports is about 2 GB; what is larger is none (bytes). */
const SIZE_LIMIT = 2_500_000_000;
/** Pieces that are held in memory before the browser may put them on disk (bytes). */
const PIECE = 4_000_000;

/**
 * The file at an address, fetched without cookies and without a referrer, only on the user's
 * click. A redirect is not followed: he has seen this address and no other.
 */
export async function fetchFile(
  url: string,
  onBytes: (read: number) => void = () => undefined,
): Promise<{ file: Blob } | { problem: FetchProblem }> {
  try {
    const answer = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
    });
    if (answer.type === 'opaqueredirect') return { problem: 'redirected' };
    if (answer.status === 404 || answer.status === 410) return { problem: 'not-found' };
    if (!answer.ok || !answer.body) return { problem: 'failed' };
    const file = await collected(answer.body, onBytes);
    return file ? { file } : { problem: 'too-large' };
  } catch {
    // Offline, refused, broken off: all one to the user.
    return { problem: 'unreachable' };
  }
}

async function collected(
  body: ReadableStream<Uint8Array>,
  onBytes: (read: number) => void,
): Promise<Blob | null> {
  const pieces: Blob[] = [];
  let [chunks, held, size]: [Uint8Array[], number, number] = [[], 0, 0];
  for (const reader = body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (value) {
      chunks.push(value);
      held += value.length;
      size += value.length;
      onBytes(size);
    }
    if (size > SIZE_LIMIT) {
      await reader.cancel();
      return null;
    }
    if (done || held > PIECE) {
      pieces.push(new Blob(chunks as BlobPart[]));
      [chunks, held] = [[], 0];
    }
    if (done) return new Blob(pieces);
  }
}
