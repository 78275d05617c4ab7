import { ESLint } from 'eslint';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'firsthand-pure-'));
const SLOW = 60_000;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Messages of the compiler for a file compiled as the pure folders are. */
function compile(text: string): string[] {
  const file = join(folder, 'sample.ts');
  writeFileSync(file, text);
  const { config } = ts.readConfigFile('tsconfig.pure.json', (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const program = ts.createProgram([file], options);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

async function lint(text: string, filePath: string): Promise<string[]> {
  const eslint = new ESLint({
    overrideConfig: [
      { languageOptions: { parserOptions: { projectService: false } } },
      tseslint.configs.disableTypeChecked,
    ],
  });
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ message }) => message);
}

describe('the pure folders', () => {
  it.each(['document', 'window', 'fetch', 'setTimeout', 'indexedDB', 'process', 'console'])(
    'cannot name %s',
    (name) => {
      expect(compile(`export const taken: unknown = ${name};\n`).join(' ')).toContain(name);
    },
    SLOW,
  );

  it('compile plain code', { timeout: SLOW }, () => {
    expect(compile('export const twice = (n: number): number => n * 2;\n')).toEqual([]);
  });

  it.each([
    ['Date.now()', 'clock'],
    ['new Date()', 'clock'],
    ['Math.random()', 'randomness'],
  ])(
    'have no %s',
    async (expression, word) => {
      const messages = await lint(`export const taken = ${expression};\n`, 'lib/core/sample.ts');
      expect(messages.join(' ')).toContain(word);
    },
    SLOW,
  );

  it('do not wait', { timeout: SLOW }, async () => {
    const text = 'export async function taken(p: Promise<number>) { return (await p) + 1; }\n';
    expect((await lint(text, 'lib/spin/sample.ts')).join(' ')).toContain('do not wait');
    expect(await lint(text, 'lib/check/sample.ts')).toEqual([]);
  });
});
