import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestRunner } from '../../tools/mutate/runner';

/** Two files and a test of each, one of which needs both. */
const FILES: Readonly<Record<string, string>> = {
  'vitest.config.ts': `export default { test: { projects: [{ test: {
    name: 'unit', isolate: false, include: ['tests/unit/*.test.ts'] } }] } };`,
  'lib/one.ts': 'export const one = 1;',
  'lib/two.ts': "import { one } from './one';\nexport const two = one + 1;",
  'tests/unit/two.test.ts':
    "import { expect, it } from 'vitest';\nimport { two } from '../../lib/two';\n" +
    "it('is two', () => expect(two).toBe(2));",
};
const TESTS = ['tests/unit/two.test.ts'];

describe('the runner of mutants', () => {
  let root: string;
  let runner: TestRunner;
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'firsthand-mutate-'));
    for (const [file, text] of Object.entries(FILES)) put(file, text);
    put('package.json', '{"type":"module"}');
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    runner = new TestRunner(root);
  });

  afterAll(() => {
    runner.close();
    rmSync(root, { recursive: true, force: true });
  });

  it('notices a mutant, and forgets it before it tries the next', async () => {
    put('lib/one.ts', 'export const one = 2;');
    expect(await runner.run('lib/one.ts', TESTS)).toBe('killed');
    put('lib/one.ts', FILES['lib/one.ts']!);
    // Of another file, and one that changes nothing.
    expect(await runner.run('lib/two.ts', TESTS)).toBe('survived');
    put('lib/two.ts', "import { one } from './one';\nexport const two = one + 2;");
    expect(await runner.run('lib/two.ts', TESTS)).toBe('killed');
    put('lib/two.ts', FILES['lib/two.ts']!);
    expect(await runner.run('lib/one.ts', TESTS)).toBe('survived');
  });
});
