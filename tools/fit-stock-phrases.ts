/**
 * Writes lib/verdict/stock-phrases-table.ts: which runs of token codes several reports share,
 * as a Bloom filter, counted over one or more .jsonl or .jsonl.gz files with a `text` a row.
 * No word can be read back from it.
 *
 *   npx tsx --max-old-space-size=4096 tools/fit-stock-phrases.ts FILE…
 */
import { writeFileSync } from 'node:fs';
import { makeSketch } from '../lib/sketch/make-sketch';
import { PHRASE_TOKENS, phraseKey, stockPhrases } from '../lib/verdict/stock-phrases';
import { readRows } from './eval/rows';

const TARGET = 'lib/verdict/stock-phrases-table.ts';
/** Reports that must share a run: the versions and copies of one text are seldom so many. */
const REPORTS = 5;
const LINE = 400;

async function main(): Promise<void> {
  const counts = new Map<number, number>();
  let texts = 0;
  for (const file of process.argv.slice(2)) {
    for await (const row of readRows(file)) {
      const text = (row as { text?: unknown }).text;
      if (typeof text !== 'string') continue;
      texts++;
      for (const key of phrasesOf(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const filter = stockPhrases();
  const stock = [...counts].filter(([, count]) => count >= REPORTS);
  for (const [key] of stock) filter.add(key);
  const table = Buffer.from(filter.toBytes()).toString('base64');
  writeFileSync(TARGET, source(table, stock.length, texts));
}

function phrasesOf(text: string): Set<number> {
  const { tokens } = makeSketch({ text, language: 'en', excluded: [] }).sketch;
  const keys = new Set<number>();
  for (let start = 0; start + PHRASE_TOKENS <= tokens.length; start++) {
    const key = phraseKey(tokens, start);
    if (key !== null) keys.add(key);
  }
  return keys;
}

function source(table: string, phrases: number, texts: number): string {
  const lines = table.match(new RegExp(`.{1,${LINE}}`, 'gu'))!;
  return `/**
 * Bloom filter of the ${phrases} runs of ${PHRASE_TOKENS} codes that at least ${REPORTS} of ${texts} English reports
 * share, base64. Written by tools/fit-stock-phrases.ts; do not edit.
 */
export const STOCK_PHRASES_TABLE = \`
${lines.join('\n')}
\`;
`;
}

await main();
