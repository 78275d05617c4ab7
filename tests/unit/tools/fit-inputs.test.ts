import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inputLines } from '../../../tools/fit/inputs';
import { weightsSource } from '../../../tools/fit/weights-source';
import { FEATURE_NAMES } from '../../../lib/verdict/features';
import { REUSE_KIND_LIST } from '../../../lib/verdict/kind-by-table';

const folder = mkdtempSync(join(tmpdir(), 'fit-inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('what a fit was made from', () => {
  it('is named by file and hash, without its folder', () => {
    const rows = file('rows.jsonl', 'one');
    const hash = createHash('sha256').update('one').digest('hex');
    const lines = inputLines([rows, file('more.jsonl', 'two')]);
    expect(lines).toContain(` * - rows.jsonl: SHA-256 ${hash.slice(0, 16)}`);
    expect(lines.split('\n')).toHaveLength(2);
    expect(lines).not.toContain(folder);
  });

  it('stands in the table of weights', () => {
    const zeros = FEATURE_NAMES.map(() => 0);
    const model = {
      knots: FEATURE_NAMES.map(() => [0]),
      reuse: { bias: [0, 0], slopes: [zeros, zeros] },
      kinds: { bias: REUSE_KIND_LIST.map(() => 0), slopes: REUSE_KIND_LIST.map(() => zeros) },
      unrelated: { bias: [0, 0], slopes: [zeros, zeros] },
    };
    const inputs = inputLines([file('rows.jsonl', 'three')]);
    expect(weightsSource(model, 3, inputs)).toContain(inputs);
  });
});
