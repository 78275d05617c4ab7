import { concat } from './bytes';

const NEWLINE = 10;

/** Reads lines and lengths of bytes from chunks; at most what is asked for and a chunk is held. */
export class ByteReader {
  #chunk: Uint8Array = new Uint8Array(0);
  #at = 0;
  readonly #chunks: AsyncIterator<Uint8Array>;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /**
   * The next line without its break, as bytes; null at the end. Of a line beyond the limit the
   * rest is passed over.
   */
  async line(limit: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    let size = 0;
    let any = false;
    while (await this.#fill()) {
      any = true;
      const end = this.#chunk.indexOf(NEWLINE, this.#at);
      const part = this.#chunk.subarray(this.#at, end < 0 ? undefined : end);
      if (size < limit) parts.push(part.subarray(0, limit - size));
      size += part.byteLength;
      this.#at = end < 0 ? this.#chunk.byteLength : end + 1;
      if (end >= 0) break;
    }
    if (!any) return null;
    const line = concat(parts);
    return line.at(-1) === 13 ? line.subarray(0, -1) : line;
  }

  /** The next bytes, chunk by chunk; fewer where the input ends before. */
  async *take(length: number): AsyncGenerator<Uint8Array> {
    let left = length;
    while (left > 0 && (await this.#fill())) {
      const part = this.#chunk.subarray(this.#at, this.#at + left);
      this.#at += part.byteLength;
      left -= part.byteLength;
      yield part;
    }
  }

  /** Passes over bytes; answers how many were there. */
  async skip(length: number): Promise<number> {
    let passed = 0;
    for await (const part of this.take(length)) passed += part.byteLength;
    return passed;
  }

  /** Lets go of the input. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  /** True while there is something to read. */
  async #fill(): Promise<boolean> {
    while (this.#at >= this.#chunk.byteLength) {
      const { value, done } = await this.#chunks.next();
      if (done === true) return false;
      [this.#chunk, this.#at] = [value, 0];
    }
    return true;
  }
}
