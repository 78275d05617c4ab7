import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { UsageError } from '../usage';

/** The rows of a .jsonl or .jsonl.gz file, one JSON value a line. */
export async function* readRows(file: string): AsyncGenerator<unknown> {
  if (!existsSync(file)) throw new UsageError(`no such file: ${file}`);
  const raw = createReadStream(file);
  const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line++;
    if (text.trim() === '') continue;
    try {
      yield JSON.parse(text) as unknown;
    } catch {
      throw new UsageError(`${file}: line ${line} is not JSON`);
    }
  }
}
