/**
 * Writes lib/verdict/background-rarity.ts: how rare each token code is in news, counted over
 * one or more .jsonl or .jsonl.gz files with a `text` a row. Counts alone leave the data.
 *
 *   npx tsx tools/fit-rarity.ts FILE…
 */
import { writeFileSync } from 'node:fs';
import { CODES, FUNCTION_CODES } from '../lib/sketch/codes';
import { makeSketch } from '../lib/sketch/make-sketch';
import { readRows } from './eval/rows';

const TARGET = 'lib/verdict/background-rarity.ts';
/** −log of the share of texts with a code, at which its weight is 0 and 1. */
const COMMON = 1;
const RARE = 6;

async function main(): Promise<void> {
  const counts = new Float64Array(CODES);
  let texts = 0;
  for (const file of process.argv.slice(2)) {
    for await (const row of readRows(file)) {
      const text = (row as { text?: unknown }).text;
      if (typeof text !== 'string') continue;
      texts++;
      const { sketch } = makeSketch({ text, language: 'en', excluded: [] });
      for (const code of new Set(sketch.tokens)) counts[code] = counts[code]! + 1;
    }
  }
  const digits = Array.from({ length: CODES - FUNCTION_CODES }, (_, i) => {
    const idf = Math.log((texts + 1) / (counts[FUNCTION_CODES + i]! + 1));
    const weight = (idf - COMMON) / (RARE - COMMON);
    return Math.max(0, Math.min(9, Math.round(9 * weight)));
  });
  writeFileSync(TARGET, source(digits.join(''), texts));
}

function source(digits: string, texts: number): string {
  const lines = digits.match(/.{1,90}/g)!.map((line) => `  '${line}'`);
  return `import type { Rarity } from '../align/alignment';
import { CODES, FUNCTION_CODES } from '../sketch/codes';

/**
 * How rare each content code is in news, 0…9, counted over ${texts} English reports by
 * tools/fit-rarity.ts. Used where no corpus is at hand to learn it from, so that one pair
 * always gets the same verdict.
 */
const DIGITS =
${lines.join(' +\n')};

/** Rarity of the commonest content words: not nothing, or a text of them would say nothing. */
const LEAST = 0.1;

const weights = new Float32Array(CODES);
for (let code = FUNCTION_CODES; code < CODES; code++) {
  const digit = DIGITS.charCodeAt(code - FUNCTION_CODES) - 48;
  weights[code] = LEAST + ((1 - LEAST) * digit) / 9;
}

export const BACKGROUND_RARITY: Rarity = { weight: (code) => weights[code] ?? 0 };
`;
}

await main();
