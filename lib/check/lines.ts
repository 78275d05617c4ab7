import { FirsthandError } from '../core/errors';

/**
 * The text of a UTF-8 stream, chunk by chunk. Throws FirsthandError `file-too-large` beyond
 * `limit` bytes, `input-malformed` for bytes that are not UTF-8 or not what the compression
 * promised.
 */
export async function* textChunks(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = stream.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { value, done } = await readChunk(reader);
      bytes += value?.byteLength ?? 0;
      if (bytes > limit) throw new FirsthandError('file-too-large', 'too much when unpacked');
      yield decode(decoder, value, !done);
      if (done) return;
    }
  } finally {
    // Ends the stream when the caller stops early; a stream that failed has said so above.
    void reader.cancel().catch(() => undefined);
  }
}

export interface NumberedLine {
  /** From 1, empty lines counted. */
  number: number;
  /** Null for a line longer than the limit, of which nothing is kept. */
  text: string | null;
}

/**
 * The lines that are not empty, one at a time: at most a line and a chunk are held, and of a
 * line beyond `limit` UTF-16 units nothing at all.
 */
export async function* linesOf(
  chunks: AsyncIterable<string>,
  limit: number,
): AsyncGenerator<NumberedLine> {
  let rest: string[] = [];
  let length = 0;
  let number = 0;
  const hold = (part: string) => {
    length += part.length;
    // Parts are joined once: to append to one string again and again copies it again and again.
    if (length <= limit) rest.push(part);
    else rest = [];
  };
  const line = (): NumberedLine | null => {
    number += 1;
    const text = length > limit ? null : rest.join('');
    rest = [];
    length = 0;
    return text !== null && text.trim() === '' ? null : { number, text };
  };
  for await (const chunk of chunks) {
    const parts = chunk.split('\n');
    for (let index = 0; index < parts.length; index++) {
      hold(parts[index]!);
      if (index === parts.length - 1) continue;
      const ended = line();
      if (ended) yield ended;
    }
  }
  const last = line();
  if (last) yield last;
}

async function readChunk(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (cause) {
    throw new FirsthandError('input-malformed', 'the file cannot be read or unpacked', { cause });
  }
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined, more: boolean): string {
  try {
    return decoder.decode(chunk, { stream: more });
  } catch (cause) {
    throw new FirsthandError('input-malformed', 'the file is not UTF-8 text', { cause });
  }
}
