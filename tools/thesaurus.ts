import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lexiconLoader } from '../lib/check/lexicon';

/** The committed lexicon of a language, opened on first use; null where there is none. */
export const thesaurusFor = lexiconLoader(async (path) => {
  const bytes = await readFile(join(import.meta.dirname, '..', 'public', path));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
});
