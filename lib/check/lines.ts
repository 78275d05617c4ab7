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
  text: string;
}

/**
 * The lines that are not empty, one at a time: at most a line and a chunk are held. Throws
 * FirsthandError `file-too-large` for a line of more than `limit` UTF-16 units.
 */
export async function* linesOf(
  chunks: AsyncIterable<string>,
  limit: number,
): AsyncGenerator<NumberedLine> {
  let rest = '';
  let number = 0;
  const line = (text: string): NumberedLine => {
    number += 1;
    if (text.length > limit) throw new FirsthandError('file-too-large', `line ${number}`);
    return { number, text };
  };
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const text of lines) {
      const next = line(text);
      if (text.trim() !== '') yield next;
    }
    if (rest.length > limit) line(rest);
  }
  if (rest.trim() !== '') yield line(rest);
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
