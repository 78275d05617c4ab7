import { Lexicon } from '../lexicon/lexicon';
import { Thesaurus } from '../lexicon/thesaurus';

/** Where the compiled lexicon lies inside the extension and the repository's public folder. */
export const LEXICON_PATH = 'lexicon/english.bin';

/**
 * Opens the lexicon on first use and keeps it: `read` gives the bytes of `LEXICON_PATH`. A
 * failed reading is tried again at the next call. Rejects with what `read` rejects with,
 * or with `pack-malformed` when the bytes are no lexicon.
 */
export function lexiconLoader(read: () => Promise<ArrayBuffer>): () => Promise<Thesaurus> {
  let opened: Promise<Thesaurus> | undefined;
  return () => {
    opened ??= read().then(
      (bytes) => new Thesaurus(new Lexicon(bytes)),
      (error: unknown) => {
        opened = undefined;
        throw error;
      },
    );
    return opened;
  };
}
