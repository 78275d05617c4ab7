import { LANGUAGES } from '../language';
import { hashOfWord } from '../text/tokenise';

let hashes: ReadonlySet<number> | null = null;

/**
 * True for the hash of a form of a verb of saying, in any supported language: a report quotes
 * in its own, and the language that a page claims may be wrong.
 */
export function isSayingVerb(hash: number): boolean {
  hashes ??= new Set(
    LANGUAGES.flatMap(({ speech }) => speech.verbs.split(/\s+/).filter(Boolean)).map(hashOfWord),
  );
  return hashes.has(hash);
}
