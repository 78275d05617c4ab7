/** What others do with the same texts and the same corpus, so that our figures have company. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WinnowFilter } from '@dodona/dolos-core';
import { Minhash } from 'minhash';
import MiniSearch from 'minisearch';

const GRAMS = 5;
/** Look-ups of a full-text search: as many words as its users would paste. */
const SEARCHED_WORDS = 40;

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}

export function gramsOf(words: readonly string[]): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at + GRAMS <= words.length; at++) {
    grams.add(words.slice(at, at + GRAMS).join(' '));
  }
  return grams;
}

export function containment(suspect: ReadonlySet<string>, source: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of suspect) if (source.has(gram)) shared++;
  return shared / Math.max(1, suspect.size);
}

/** A signature of 128 values over the 5-grams. */
export function minhashOf(words: readonly string[]): Minhash {
  const signature = new Minhash();
  for (const gram of gramsOf(words)) signature.update(gram);
  return signature;
}

/** Both texts in files, as `sim_text -p` wants them; null where it is not installed. */
export function simText(): {
  percentage: (one: string, two: string) => () => void;
  end: () => void;
} | null {
  if (spawnSync('sim_text', ['-v']).error) return null;
  const folder = mkdtempSync(join(tmpdir(), 'firsthand-bench-'));
  const percentage = (one: string, two: string) => {
    const files = [one, two].map((text, index) => {
      const file = join(folder, `${index}.txt`);
      writeFileSync(file, text);
      return file;
    });
    return () => void spawnSync('sim_text', ['-p', '-r5', ...files]);
  };
  return {
    percentage,
    end: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An index that says which report is most like a list of words. */
export interface PeerIndex {
  what: string;
  add(report: number, words: readonly string[]): void;
  nearest(words: readonly string[]): number | null;
}

/** New ones, empty. */
export function peerIndices(): PeerIndex[] {
  return [gramIndex(), dolosIndex(), searchIndex(), signatureIndex()];
}

function gramIndex(): PeerIndex {
  return { what: 'index of word 5-grams', ...inverted((words) => gramsOf(words)) };
}

/** Shingle and window as its user interface has them for text. */
function dolosIndex(): PeerIndex {
  const filter = new WinnowFilter(GRAMS, GRAMS);
  const hashes = (words: readonly string[]) =>
    new Set(filter.fingerprints([...words]).map(({ hash }) => hash));
  return { what: 'index of dolos fingerprints, words k = 5', ...inverted(hashes) };
}

function inverted<T>(traitsOf: (words: readonly string[]) => Set<T>): Omit<PeerIndex, 'what'> {
  const postings = new Map<T, number[]>();
  return {
    add(report, words) {
      for (const trait of traitsOf(words)) {
        const known = postings.get(trait);
        if (known) known.push(report);
        else postings.set(trait, [report]);
      }
    },
    nearest(words) {
      const hits = new Map<number, number>();
      for (const trait of traitsOf(words)) {
        for (const report of postings.get(trait) ?? []) {
          hits.set(report, (hits.get(report) ?? 0) + 1);
        }
      }
      return mostOf(hits);
    },
  };
}

function searchIndex(): PeerIndex {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  return {
    what: `minisearch, ${SEARCHED_WORDS} words`,
    add(id, words) {
      index.add({ id, text: words.join(' ') });
    },
    nearest(words) {
      const found = index.search(words.slice(0, SEARCHED_WORDS).join(' '));
      return (found[0]?.id as number | undefined) ?? null;
    },
  };
}

function signatureIndex(): PeerIndex {
  const signatures: Minhash[] = [];
  return {
    what: 'minhash of word 5-grams, each compared',
    add(report, words) {
      signatures[report] = minhashOf(words);
    },
    nearest(words) {
      const asked = minhashOf(words);
      return mostOf(new Map(signatures.map((known, report) => [report, asked.jaccard(known)])));
    },
  };
}

function mostOf(scores: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [report, score] of scores) {
    if (score > 0 && (best === null || score > scores.get(best)!)) best = report;
  }
  return best;
}
