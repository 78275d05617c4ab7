import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const CONFIG = resolve('.dependency-cruiser.cjs');
const DEPCRUISE = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const SLOW = 60_000;

interface Rule {
  name: string;
  from: { path?: string };
  to: { path?: string };
}

const { forbidden } = createRequire(import.meta.url)(CONFIG) as { forbidden: Rule[] };

/** The folders of a pattern such as `^lib/(core|text)/`. */
function foldersOf(pattern: string | undefined): string[] {
  return (/\(([^)]*)\)/.exec(pattern ?? '')?.[1] ?? '').split('|').filter((name) => name !== '');
}

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'firsthand-boundaries-'));
  put(
    'tsconfig.json',
    '{ "compilerOptions": { "moduleResolution": "bundler", "module": "ESNext" } }',
  );
  put('package.json', '{ "type": "module" }');
  for (const name of ['idb', 'string-similarity', 'webextension-polyfill']) {
    put(`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`);
    put(`node_modules/${name}/index.js`, 'export default 1;');
  }
  for (const folder of ['entrypoints', 'components', 'lib', 'tools'])
    put(`${folder}/thing.ts`, THING);
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const THING = 'export const thing = 1;\nexport type Thing = number;\n';

function put(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The names of the rules that the tree breaks, each with the files at fault. */
async function violations(): Promise<Map<string, string[]>> {
  const folders = ['entrypoints', 'components', 'lib', 'tools'];
  const args = [DEPCRUISE, '--config', CONFIG, '--output-type', 'json', ...folders];
  const failed = (error: { stdout?: string }) => ({ stdout: error.stdout ?? '' });
  const { stdout } = await run(process.execPath, args, { cwd: root, maxBuffer: 1 << 26 }).catch(
    failed,
  );
  const report = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  const byRule = new Map<string, string[]>();
  for (const { from, rule } of report.summary.violations) {
    byRule.set(rule.name, [...(byRule.get(rule.name) ?? []), from]);
  }
  return byRule;
}

const directions = forbidden.filter(({ name }) => name.endsWith('-imports-only-what-lies-below'));

describe('the import boundaries', () => {
  it('pass a tree that keeps them', { timeout: SLOW }, async () => {
    put('lib/core/thing.ts', THING);
    put(
      'lib/text/user.ts',
      "import { thing } from '../core/thing';\nexport const twice = thing * 2;\n",
    );
    put(
      'lib/platform/seam.ts',
      "import browser from 'webextension-polyfill';\nexport { browser };\n",
    );
    put(
      'components/view.ts',
      "import type { Thing } from '../lib/core/thing';\nexport type View = Thing;\n",
    );
    expect([...(await violations()).keys()]).toEqual([]);
  });

  it(
    'refuse every import that goes against the direction, type imports included',
    { timeout: SLOW },
    async () => {
      const bad: [rule: string, file: string][] = [];
      for (const { name, from, to } of directions) {
        const folder = foldersOf(from.path)[0] ?? '';
        put(`lib/${folder}/thing.ts`, THING);
        for (const other of foldersOf(to.path)) {
          const [value, type] = [
            `lib/${folder}/value-${other}.ts`,
            `lib/${folder}/type-${other}.ts`,
          ];
          put(value, `import { thing } from '../${other}/thing';\nexport const copy = thing;\n`);
          put(type, `import type { Thing } from '../${other}/thing';\nexport type Copy = Thing;\n`);
          bad.push([name, value], [name, type]);
        }
      }
      expect(bad.length).toBeGreaterThan(100);
      const found = await violations();
      const missed = bad.filter(([rule, file]) => found.get(rule)?.includes(file) !== true);
      expect(missed).toEqual([]);
    },
  );

  const others: Record<string, [file: string, text: string]> = {
    'nothing-imports-entrypoints': [
      'lib/check/bad.ts',
      "import { thing } from '../../entrypoints/thing';\nexport const copy = thing;\n",
    ],
    'lib-knows-no-components-and-no-tools': [
      'lib/check/bad.ts',
      "import { thing } from '../../tools/thing';\nexport const copy = thing;\n",
    ],
    'components-import-only-types-client-and-session': [
      'components/bad.ts',
      "import { thing } from '../lib/thing';\nexport const copy = thing;\n",
    ],
    'the-browser-has-one-seam': [
      'lib/check/bad.ts',
      "import browser from 'webextension-polyfill';\nexport { browser };\n",
    ],
    'indexeddb-has-one-seam': ['lib/check/bad.ts', "import idb from 'idb';\nexport { idb };\n"],
    'string-similarity-is-dice': [
      'lib/text/bad.ts',
      "import dice from 'string-similarity';\nexport { dice };\n",
    ],
    'no-circles': [
      'lib/core/bad.ts',
      "import { other } from './other';\nexport const thing = 1 + other;\n",
    ],
  };

  it('refuse everything else that the configuration forbids', { timeout: SLOW }, async () => {
    for (const [name, [file, text]] of Object.entries(others)) put(file.replace('bad', name), text);
    put(
      'lib/core/other.ts',
      "import { thing } from './no-circles';\nexport const other = () => thing;\n",
    );
    const found = await violations();
    for (const [name, [file]] of Object.entries(others)) {
      expect(found.get(name) ?? [], name).toContain(file.replace('bad', name));
    }
  });

  it('have a bad example here for each rule', () => {
    const covered = [...directions.map(({ name }) => name), ...Object.keys(others)];
    expect(covered.sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });
});
