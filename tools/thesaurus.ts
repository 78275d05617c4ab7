import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEXICON_PATH, lexiconLoader } from '../lib/check/lexicon';
import type { Thesaurus } from '../lib/lexicon/thesaurus';

const load = lexiconLoader(() => {
  const bytes = readFileSync(join(import.meta.dirname, '..', 'public', LEXICON_PATH));
  return Promise.resolve(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
});

/** The lexicon of a language from the repository's public folder; null where there is none. */
export async function thesaurusFor(language: string): Promise<Thesaurus | null> {
  return language === 'en' ? load() : null;
}
