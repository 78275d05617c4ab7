import { readFile } from 'node:fs/promises';
import { lexiconLoader, LEXICON_PATH } from '../lib/check/lexicon';

/** The committed lexicon, opened on first use. */
export const openThesaurus = lexiconLoader(async () => {
  const bytes = await readFile(new URL(`../public/${LEXICON_PATH}`, import.meta.url));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
});
