import type { StoredReport } from '../index/candidates';
import type { Sketch } from '../sketch/sketch';
import { PHRASE_TOKENS, phraseKey } from '../verdict/stock-phrases';
import { COMMON } from '../verdict/thresholds';

/** What the corpus at hand has taught: whether a run of words is common among its reports. */
export interface CorpusPhrases {
  /** For a comparison with one report: runs that enough others have, this one left out. */
  beside(ordinal: number): (key: number) => boolean;
}

/**
 * Learns from the reports that came nearest to a page which of its runs of four words are
 * nobody's own: those that several of them have, which are no copies of the page or of each
 * other. Forms of a house, turns of a beat, the names of a running story are found so in any
 * corpus and language, and in more detail the more reports of a sort it holds; nothing is stored
 * for it. Two texts that share a long run are one text or copy one; a text that everybody prints
 * is therefore no phrase. O(tokens of all reports + reports²).
 */
export function learnPhrases(page: Sketch, reports: readonly StoredReport[]): CorpusPhrases {
  const here = phrasesOf(page);
  const longHere = longRunsOf(page);
  const carriers: { text: number; ordinal: number; keys: Set<number> }[] = [];
  const texts: Set<number>[] = [];
  for (const { ordinal, sketch } of reports) {
    const long = longRunsOf(sketch);
    if (shareAny(long, longHere)) continue;
    let text = texts.findIndex((one) => shareAny(long, one));
    if (text < 0) text = texts.push(new Set()) - 1;
    for (const key of long) texts[text]!.add(key);
    const keys = new Set([...phrasesOf(sketch)].filter((key) => here.has(key)));
    carriers.push({ text, ordinal, keys });
  }
  return {
    beside: (ordinal) => {
      const own = carriers.find((carrier) => carrier.ordinal === ordinal)?.text;
      const counts = countTexts(carriers.filter(({ text }) => text !== own));
      return (key) => (counts.get(key) ?? 0) >= COMMON.reports - 1;
    },
  };
}

/** In how many texts each run stands. */
function countTexts(carriers: readonly { text: number; keys: Set<number> }[]): Map<number, number> {
  const seen = new Map<number, Set<number>>();
  for (const { text, keys } of carriers) {
    for (const key of keys) {
      const texts = seen.get(key);
      if (texts) texts.add(text);
      else seen.set(key, new Set([text]));
    }
  }
  return new Map([...seen].map(([key, texts]) => [key, texts.size]));
}

function phrasesOf({ tokens }: Sketch): Set<number> {
  const keys = new Set<number>();
  for (let start = 0; start + PHRASE_TOKENS <= tokens.length; start++) {
    const key = phraseKey(tokens, start);
    if (key !== null) keys.add(key);
  }
  return keys;
}

/** Keys of the runs of so many words that two who tell of one thing do not both come upon. */
function longRunsOf({ tokens }: Sketch): Set<number> {
  const keys = new Set<number>();
  for (let start = 0; start + COMMON.longRun <= tokens.length; start++) {
    let key = 0;
    for (let i = start; i < start + COMMON.longRun; i++) {
      key = Math.imul(key ^ (tokens[i]! + 1), 0x9e3779b1);
      key ^= key >>> 15;
    }
    keys.add(key);
  }
  return keys;
}

function shareAny(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  for (const key of fewer) if (more.has(key)) return true;
  return false;
}
