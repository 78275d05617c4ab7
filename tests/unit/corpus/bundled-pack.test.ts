import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../lib/corpus/pack';
import type { Report } from '../../../lib/sketch/sketch';
import { makePack } from '../../../tools/verbs/pack';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const PACK = join(ROOT, 'public', 'corpus', 'reports.fhpack');
/** The texts that the pack was made from; they are not ours, and not in the repository. */
const REPORTS = join(ROOT, '..', 'shared', 'reports');

const text = readFileSync(PACK, 'utf8');

async function reports(): Promise<Report[]> {
  const found: Report[] = [];
  for await (const report of readPack(text, 'bundled')) found.push(report);
  return found;
}

describe('the bundled pack', () => {
  it('holds five reports on one event, each with words, facts and sentences', async () => {
    const found = await reports();
    expect(found).toHaveLength(5);
    for (const { meta, sketch } of found) {
      expect(meta.words, meta.id).toBeGreaterThan(200);
      expect(sketch.facts.some(({ value }) => value === 'hong kong')).toBe(true);
      expect(sketch.sentences.length).toBeGreaterThan(5);
    }
  });

  it('holds no text: nothing in clear is longer than a name', async () => {
    for (const { sketch, text: carried } of await reports()) {
      expect(carried).toBeNull();
      const clear = [
        ...sketch.facts.map((fact) => fact.text),
        ...sketch.quotations.map(({ speaker }) => speaker ?? ''),
      ];
      for (const words of clear) expect(words.split(' ').length, words).toBeLessThan(12);
    }
  });

  it.skipIf(!existsSync(REPORTS))(
    'is the same bytes when built again (skipped without ../shared)',
    async () => {
      expect((await makePack([REPORTS])).text).toBe(text);
    },
  );
});
