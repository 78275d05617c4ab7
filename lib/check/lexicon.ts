import { LEXICON_LANGUAGES } from '../lexicon/languages';
import { Lexicon } from '../lexicon/lexicon';
import { Thesaurus } from '../lexicon/thesaurus';

/** The thesaurus of a language; null where there is none. */
export type ThesaurusOf = (language: string) => Promise<Thesaurus | null>;

/**
 * Opens the lexicon of a language on first use and keeps it; null for a language without
 * one. `read` gives the bytes of a path inside the extension. A failed reading is tried
 * again at the next call. Rejects with what `read` rejects with, or with `pack-malformed`
 * when the bytes are no lexicon.
 */
export function lexiconLoader(read: (path: string) => Promise<ArrayBuffer>): ThesaurusOf {
  const opened = new Map<string, Promise<Thesaurus>>();
  return (language) => {
    const entry = LEXICON_LANGUAGES.get(language);
    if (!entry) return Promise.resolve(null);
    let lexicon = opened.get(language);
    if (!lexicon) {
      lexicon = read(entry.path).then(
        (bytes) => new Thesaurus(new Lexicon(bytes, entry.morphology)),
        (error: unknown) => {
          opened.delete(language);
          throw error;
        },
      );
      opened.set(language, lexicon);
    }
    return lexicon;
  };
}
