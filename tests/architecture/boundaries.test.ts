import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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

const directions = forbidden.filter(({ name }) => name.endsWith('-imports-only-what-lies-below'));

/** The folders of a pattern such as `^lib/(core|text)/`. */
function foldersOf(pattern: string | undefined): string[] {
  return (/\(([^)]*)\)/.exec(pattern ?? '')?.[1] ?? '').split('|').filter((name) => name !== '');
}

/** What is imported in every folder. */
const THING = 'export const thing = 1;\nexport type Thing = number;\n';

const root = mkdtempSync(join(tmpdir(), 'firsthand-boundaries-'));

/** A project with all folders, and the packages that rules speak of. */
function plant(): void {
  put(
    'tsconfig.json',
    '{ "compilerOptions": { "moduleResolution": "bundler", "module": "ESNext" } }',
  );
  put('package.json', '{ "type": "module" }');
  for (const name of ['idb', 'string-similarity', 'webextension-polyfill']) {
    put(`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`);
    put(`node_modules/${name}/index.js`, 'export default 1;');
  }
  const folders = directions.map(({ from }) => `lib/${foldersOf(from.path)[0] ?? ''}`);
  for (const folder of ['entrypoints', 'components', 'lib', 'tools', ...folders])
    put(`${folder}/thing.ts`, THING);
}

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

/** Files that keep to the rules. */
const GOOD: Record<string, string> = {
  'lib/text/user.ts': "import { thing } from '../core/thing';\nexport const twice = thing * 2;\n",
  'lib/platform/seam.ts': "import browser from 'webextension-polyfill';\nexport { browser };\n",
  'components/view.ts':
    "import type { Thing } from '../lib/core/thing';\nexport type View = Thing;\n",
};

/** An import against each direction, and one of its types alone. */
function againstDirections(): { rule: string; file: string; text: string }[] {
  return directions.flatMap(({ name, from, to }) => {
    const folder = foldersOf(from.path)[0] ?? '';
    return foldersOf(to.path).flatMap((other) => [
      {
        rule: name,
        file: `lib/${folder}/value-${other}.ts`,
        text: `import { thing } from '../${other}/thing';\nexport const copy = thing;\n`,
      },
      {
        rule: name,
        file: `lib/${folder}/type-${other}.ts`,
        text: `import type { Thing } from '../${other}/thing';\nexport type Copy = Thing;\n`,
      },
    ]);
  });
}

const OTHERS: Record<string, [file: string, text: string]> = {
  'nothing-imports-entrypoints': [
    'lib/check/entry.ts',
    "import { thing } from '../../entrypoints/thing';\nexport const copy = thing;\n",
  ],
  'lib-knows-no-components-and-no-tools': [
    'lib/check/tool.ts',
    "import { thing } from '../../tools/thing';\nexport const copy = thing;\n",
  ],
  'components-import-only-types-client-and-session': [
    'components/value.ts',
    "import { thing } from '../lib/thing';\nexport const copy = thing;\n",
  ],
  'the-browser-has-one-seam': [
    'lib/check/browser.ts',
    "import browser from 'webextension-polyfill';\nexport { browser };\n",
  ],
  'indexeddb-has-one-seam': ['lib/check/idb.ts', "import idb from 'idb';\nexport { idb };\n"],
  'string-similarity-is-dice': [
    'lib/text/similar.ts',
    "import dice from 'string-similarity';\nexport { dice };\n",
  ],
  'no-circles': [
    'lib/core/one.ts',
    "import { other } from './other';\nexport const thing = 1 + other;\n",
  ],
};

describe('the import boundaries', () => {
  const bad = againstDirections();
  let found: Map<string, string[]>;

  // All at once: starting the checker costs more than all that it looks at.
  beforeAll(async () => {
    plant();
    for (const [file, text] of Object.entries(GOOD)) put(file, text);
    for (const { file, text } of bad) put(file, text);
    for (const [file, text] of Object.values(OTHERS)) put(file, text);
    put('lib/core/other.ts', "import { thing } from './one';\nexport const other = () => thing;\n");
    found = await violations();
  }, SLOW);

  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('pass files that keep them', () => {
    const faulty = [...found.values()].flat();
    expect(faulty.filter((file) => file in GOOD || file.endsWith('/thing.ts'))).toEqual([]);
  });

  it('refuse every import that goes against the direction, type imports included', () => {
    expect(bad.length).toBeGreaterThan(100);
    expect(bad.filter(({ rule, file }) => found.get(rule)?.includes(file) !== true)).toEqual([]);
  });

  it.each(Object.entries(OTHERS))('refuse what %s says', (rule, [file]) => {
    expect(found.get(rule) ?? []).toContain(file);
  });

  it('have a bad example here for each rule', () => {
    const covered = [...directions.map(({ name }) => name), ...Object.keys(OTHERS)];
    expect(covered.sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });
});
