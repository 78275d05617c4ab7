import { FirsthandError } from '../core/errors';

/** Hears how many bytes of a file were read. */
export type Tell = (bytes: number) => void;

/** The chunks of a stream; it is let go when the caller stops early. */
export async function* chunksOf(
  stream: ReadableStream<Uint8Array>,
  tell: Tell = () => undefined,
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { value, done } = await next(reader);
      if (done) return;
      tell(value.byteLength);
      yield value;
    }
  } finally {
    // A stream that failed has said so above.
    void reader.cancel().catch(() => undefined);
  }
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (cause) {
    throw new FirsthandError('input-malformed', 'the file cannot be read', { cause });
  }
}

/** Looks at the first bytes; the chunks that come back still begin with them. */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ beginning: Uint8Array; bytes: AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    held.push(value);
    size += value.byteLength;
  }
  const whole = concat(held);
  return { beginning: whole.subarray(0, length), bytes: rejoined(whole, iterator) };
}

async function* rejoined(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (first.byteLength > 0) yield first;
    for (;;) {
      const { value, done } = await rest.next();
      if (done === true) return;
      yield value;
    }
  } finally {
    await rest.return?.();
  }
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** All bytes, or null where they are more than the limit. */
export async function wholeOf(
  bytes: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.byteLength;
    if (size > limit) return null;
    parts.push(chunk);
  }
  return concat(parts);
}
