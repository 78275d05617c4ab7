import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HARBOUR, LIBRARY, ORCHARD } from '../spin/compare';
import { concluded, dated } from './concluded';
import { RESHAPED } from './reshaped';

const CHANGES = join('tests', 'fixtures', 'changes');
const TEXTS = [
  HARBOUR,
  LIBRARY,
  ORCHARD,
  ...readdirSync(CHANGES).map((name) => readFileSync(join(CHANGES, name), 'utf8')),
];

describe('what is found of a text in another shape', () => {
  it.each(Object.keys(RESHAPED))('is what was approved: %s', async (shape) => {
    const printed: string[] = [];
    for (const [at, text] of TEXTS.entries()) {
      const page = RESHAPED[shape]!(text, TEXTS[(at + 1) % TEXTS.length]!);
      printed.push(await concluded(text.slice(0, 30), dated({ text: page }), dated({ text })));
    }
    const name = shape.replaceAll(' ', '-');
    await expect(printed.join('\n')).toMatchFileSnapshot(
      `../../fixtures/approved/reshaped/${name}.out`,
    );
  });
});
