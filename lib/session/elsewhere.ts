/** Where a reader can look on, each opened by her own click and asked for nothing by us. */
import type { Finding } from '../check/finding';
import { isPrivateAddress } from '../check/private-address';
import type { SearchEngine } from '../settings/settings';

const ENGINES: Record<SearchEngine, string> = {
  duckduckgo: 'https://duckduckgo.com/?q=',
  google: 'https://www.google.com/search?q=',
  bing: 'https://www.bing.com/search?q=',
  qwant: 'https://www.qwant.com/?q=',
  startpage: 'https://www.startpage.com/do/search?query=',
};

/** The year 0 leads to the oldest capture there is. */
const ARCHIVE = 'https://web.archive.org/web/0/';

/** Words of a sentence that is looked for: fewer are not telling, more are cut by the engines. */
const WORDS = { least: 7, most: 14 };

/** The address of a search for a wording, to the letter. */
export function searchAddress(engine: SearchEngine, words: string): string {
  return ENGINES[engine] + encodeURIComponent(`"${words.replace(/["\s]+/gu, ' ')}"`);
}

/** The first capture of a page in the archive; null for an address that is not for the public. */
export function archiveAddress(url: string | null): string | null {
  if (url === null || !/^https?:/iu.test(url) || isPrivateAddress(url)) return null;
  return ARCHIVE + url;
}

/**
 * The words that say most of where a text is from: of the sentences with no quotation in them the
 * one with the longest words, for long words are rare ones; what stands elsewhere as well goes
 * before the rest. Null for a text without a sentence of that length. O(text).
 */
export function tellingWords({
  article: { text },
  passages,
}: Pick<Finding, 'article' | 'passages'>): string | null {
  let best: { words: string; score: number } | null = null;
  for (const { index, 0: sentence } of text.matchAll(/[^.!?\n。！？]{1,2000}/gu)) {
    if (/["“”„«»]/u.test(sentence)) continue;
    const words = sentence.trim().split(/\s+/u);
    if (words.length < WORDS.least) continue;
    const those = words.slice(0, WORDS.most);
    const isShared = passages.some(({ suspect: [from, to] }) => from <= index && index < to);
    const score = those.join('').length / those.length + (isShared ? SHARED : 0);
    if (best === null || score > best.score) best = { words: those.join(' '), score };
  }
  return best?.words ?? null;
}

/** More than any word is long. */
const SHARED = 1_000;
