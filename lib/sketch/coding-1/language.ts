import { FUNCTION_WORDS_OF } from '../../text/function-words';
import { hashString } from '../../text/hash';

const LANGUAGES_OF = languagesOf();

/** Share of tokens that must be function words of the language, and its lead over the next. */
const LEAST_SHARE = 0.15;
const LEAST_LEAD = 1.3;
const LEAST_TOKENS = 12;
const SAMPLE = 2000;

function languagesOf(): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS_OF)) {
    for (const word of words) {
      const hash = hashString(word) | 0;
      found.set(hash, [...(found.get(hash) ?? []), language]);
    }
  }
  return found;
}

/**
 * The language of a text by its function words, from the hashes of its tokens: "en", "de",
 * "fr", "es", or "und" when no language stands out.
 */
export function detectLanguage(hashes: Int32Array): string {
  const sample = hashes.subarray(0, SAMPLE);
  if (sample.length < LEAST_TOKENS) return 'und';
  const counts = new Map<string, number>();
  for (const hash of sample) {
    for (const language of LANGUAGES_OF.get(hash) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] / sample.length < LEAST_SHARE) return 'und';
  return best[1] >= LEAST_LEAD * (next?.[1] ?? 0) ? best[0] : 'und';
}
