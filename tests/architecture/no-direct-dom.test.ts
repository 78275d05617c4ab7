import { ESLint } from 'eslint';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noDirectDom } from '../../tools/lint/no-direct-dom.js';

const SLOW = 60_000;
const TOUCHED = {
  'a method of an element': 'export const f = (e: Element) => e.getAttribute("id");',
  'an attribute by index': 'export const f = (e: HTMLFormElement) => e["textContent"];',
  'one that may be missing': 'export const f = (e: Element | null) => e?.localName;',
  'the document': 'export const f = (d: Document) => d.body === null;',
  'a text node': 'export const f = (t: Text) => t.data;',
  'a shadow root': 'export const f = (r: ShadowRoot) => r.firstChild;',
  'a type that is narrowed': 'export const f = <E extends Element>(e: E) => e.id;',
  'one taken apart': 'export const f = ({ localName }: Element) => localName;',
  'one read from a window': 'export const f = (w: Window) => w.document.title;',
};
const UNTOUCHED = {
  'handed on': 'export const f = (e: Element, g: (e: Element) => string) => g(e);',
  compared: 'export const f = (b: { element: Element }, e: Element) => b.element === e;',
  'in a list': 'export const f = (all: Element[]) => all.slice(0, 3).length;',
  'of that name only': 'export const f = (Node: { name: string }) => Node.name;',
};

const folder = mkdtempSync(resolve('node_modules/.no-direct-dom-'));
const complaints = new Map<string, number>();

beforeAll(async () => {
  const compilerOptions = { lib: ['ES2023', 'DOM'], strict: true, types: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  for (const [name, code] of Object.entries({ ...TOUCHED, ...UNTOUCHED })) {
    writeFileSync(join(folder, `${name}.ts`), code);
  }
  const eslint = new ESLint({
    cwd: folder,
    ignore: false,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.ts'],
        languageOptions: {
          parser: tseslint.parser,
          parserOptions: { project: './tsconfig.json', tsconfigRootDir: folder },
        },
        plugins: { firsthand: { rules: { 'no-direct-dom': noDirectDom } } },
        rules: { 'firsthand/no-direct-dom': 'error' },
      },
    ],
  });
  for (const { filePath, messages } of await eslint.lintFiles(['.'])) {
    complaints.set(basename(filePath, '.ts'), messages.length);
  }
}, SLOW);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a node of a page', () => {
  it.each(Object.keys(TOUCHED))('is not touched: %s', (name) => {
    expect(complaints.get(name)).toBe(1);
  });

  it.each(Object.keys(UNTOUCHED))('may be %s', (name) => {
    expect(complaints.get(name)).toBe(0);
  });
});

describe('the rule', () => {
  it('holds for the folder that reads pages, but for the one file that does it', async () => {
    const eslint = new ESLint();
    const severityIn = async (path: string): Promise<unknown> => {
      const found = (await eslint.calculateConfigForFile(path)) as { rules: object } | undefined;
      return (found?.rules as Record<string, unknown> | undefined)?.['firsthand/no-direct-dom'];
    };
    expect(await severityIn('lib/article/junk.ts')).toEqual([2]);
    expect(await severityIn('lib/article/dom.ts')).toBeUndefined();
  });
});
