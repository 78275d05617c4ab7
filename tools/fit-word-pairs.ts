/**
 * Writes lib/verdict/common-pairs-table.ts: which pairs of neighbouring token codes are
 * common in news, as a Bloom filter, counted over one or more .jsonl or .jsonl.gz files with
 * a `text` a row. No word can be read back from it.
 *
 *   npx tsx tools/fit-word-pairs.ts FILE…
 */
import { writeFileSync } from 'node:fs';
import { makeSketch } from '../lib/sketch/make-sketch';
import { CODES } from '../lib/sketch/codes';
import { commonPairs, pairKey } from '../lib/verdict/common-pairs';
import { readRows } from './eval/rows';

const TARGET = 'lib/verdict/common-pairs-table.ts';
/** Pairs kept: the commonest, down to those that one text in a thousand has. */
const KEPT = 40_000;
const LINE = 200;

async function main(): Promise<void> {
  const counts = new Uint32Array(CODES * CODES);
  let texts = 0;
  for (const file of process.argv.slice(2)) {
    for await (const row of readRows(file)) {
      const text = (row as { text?: unknown }).text;
      if (typeof text !== 'string') continue;
      texts++;
      const { tokens } = makeSketch({ text, language: 'en', excluded: [] }).sketch;
      const seen = new Set<number>();
      for (let i = 1; i < tokens.length; i++) seen.add(tokens[i - 1]! * CODES + tokens[i]!);
      for (const pair of seen) counts[pair] = counts[pair]! + 1;
    }
  }
  const filter = commonPairs();
  for (const pair of commonest(counts)) filter.add(pairKey(Math.floor(pair / CODES), pair % CODES));
  writeFileSync(TARGET, source(Buffer.from(filter.toBytes()).toString('base64'), texts));
}

function commonest(counts: Uint32Array): number[] {
  const pairs: number[] = [];
  counts.forEach((count, pair) => {
    if (count > 1) pairs.push(pair);
  });
  return pairs.sort((a, b) => counts[b]! - counts[a]!).slice(0, KEPT);
}

function source(table: string, texts: number): string {
  const lines = table.match(new RegExp(`.{1,${LINE}}`, 'gu'))!;
  return `/**
 * Bloom filter of the ${KEPT} commonest pairs of neighbouring codes, base64. Written by
 * tools/fit-word-pairs.ts over ${texts} English reports; do not edit.
 */
export const COMMON_PAIRS_TABLE = \`
${lines.join('\n')}
\`;
`;
}

await main();
