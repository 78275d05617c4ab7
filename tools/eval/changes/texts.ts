import { readdirSync, readFileSync } from 'node:fs';
import { readRows } from '../rows';
import { hashOf } from './edits';

/** A report that changes are made in. */
export interface SampleText {
  id: string;
  text: string;
}

/** Long enough to have something to change, quick enough to read. */
const SAMPLE = { leastWords: 120, mostWords: 700 };
/** Of each data set at most so many, so that the largest does not stand for all. */
const MOST_OF_A_SET = 2500;
const FIXTURES = ['changes', 'spin'].map(
  (name) => new URL(`../../../tests/fixtures/${name}/`, import.meta.url),
);

/**
 * The texts of the files (rows of pairs, of which the source is taken, or rows with a `text`),
 * English prose only, in an order that depends on nothing but themselves; our own without files.
 */
export async function sampleTexts(files: readonly string[]): Promise<SampleText[]> {
  if (files.length === 0) return ownTexts();
  const sets = new Map<string, Map<string, SampleText>>();
  for (const file of files)
    for await (const row of readRows(file)) {
      const { id, dataset, text } = textOfRow(row);
      if (!isProse(text)) continue;
      const set = sets.get(dataset) ?? new Map<string, SampleText>();
      set.set(text, { id, text });
      sets.set(dataset, set);
    }
  return [...sets.values()].flatMap((set) => byHash([...set.values()]).slice(0, MOST_OF_A_SET));
}

/** In the order of their hashes. */
export function byHash<T extends { id: string }>(items: readonly T[], salt = ''): T[] {
  return items
    .map((item) => ({ item, rank: hashOf(`${salt}:${item.id}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

function ownTexts(): SampleText[] {
  return FIXTURES.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ id: name, text: readFileSync(new URL(name, folder), 'utf8').trimEnd() })),
  );
}

function textOfRow(row: unknown): { id: string; dataset: string; text: string } {
  const { id, dataset, text, source } = row as {
    id: string;
    dataset?: string;
    text?: string;
    source?: { text: string };
  };
  return { id, dataset: dataset ?? '', text: (source?.text ?? text ?? '').trim() };
}

/** Whole English sentences: no lists, no capitals throughout, no broken encodings, nothing cut into tokens. */
function isProse(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < SAMPLE.leastWords || words.length > SAMPLE.mostWords) return false;
  if (/[ÂÃâ€�<>|]|``|\$\d\. \d|\w - \w+ -|\p{L} ,|\d: \d/u.test(text)) return false;
  const articles = words.filter((word) => /^(?:the|of|and|to|in|a|said)$/.test(word)).length;
  const capitals = words.filter((word) => /^\p{Lu}{3,}$/u.test(word)).length;
  return articles / words.length > 0.15 && capitals / words.length < 0.08;
}
