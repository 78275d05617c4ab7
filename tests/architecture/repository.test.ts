import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { contentParsers, viewParsers } from '../../lib/messaging/parsers';

/** What may stand at the top, beside what .gitignore names. A newcomer reads this list first. */
const TOP_LEVEL = new Set([
  '.ci',
  '.dependency-cruiser.cjs',
  '.gitignore',
  '.npmrc',
  '.prettierignore',
  '.prettierrc.json',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  '.github',
  'components',
  'docs',
  'entrypoints',
  'eslint.config.js',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'tests',
  'tools',
  'tsconfig.json',
  'tsconfig.pure.json',
  'vitest.config.ts',
  'wxt.config.ts',
]);

const LONGEST_ENTRY = 60;

function ignoredAtTop(): Set<string> {
  const lines = readFileSync('.gitignore', 'utf8').split('\n');
  return new Set(['.git', ...lines.map((line) => line.replace(/^\/|\/$/g, ''))]);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

/** Method names of an interface in lib/messaging/protocol.ts. */
function methodsOf(interfaceName: string): string[] {
  const path = 'lib/messaging/protocol.ts';
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext);
  const declaration = file.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === interfaceName,
  );
  return (declaration?.members ?? []).map((member) =>
    member.name && ts.isIdentifier(member.name) ? member.name.text : '',
  );
}

describe('the repository', () => {
  it('has nothing at the top but what belongs there', () => {
    const ignored = ignoredAtTop();
    const strange = readdirSync('.').filter(
      (name) => !TOP_LEVEL.has(name) && !ignored.has(name) && !name.endsWith('.log'),
    );
    expect(strange).toEqual([]);
  });

  it('keeps download addresses out of package-lock.json', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/https?:\/\/[^"]*\.tgz/);
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved": "http');
  });

  it('has entry points that only wire', () => {
    const long = filesUnder('entrypoints')
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LONGEST_ENTRY);
    expect(long).toEqual([]);
  });

  it('names every script that runs in pages *.page.ts, so that the build makes no content script', () => {
    const unlisted = (path: string) => /defineUnlistedScript\(/u.test(readFileSync(path, 'utf8'));
    const announcing = (path: string) => /defineContentScript/u.test(readFileSync(path, 'utf8'));
    const code = filesUnder('entrypoints').filter((path) => /\.tsx?$/u.test(path));
    const inPages = code.filter(unlisted);
    expect(inPages.length).toBeGreaterThan(0);
    expect(code.filter((path) => /\.page\.tsx?$/u.test(path))).toEqual(inPages);
    expect(code.filter(announcing)).toEqual([]);
    expect(code.filter((path) => /\.content\b|[\\/]content\b/u.test(path))).toEqual([]);
  });

  it('parses no text as HTML', () => {
    const ours = ['components', 'entrypoints', 'lib'].flatMap(filesUnder);
    const code = ours.filter((path) => /\.tsx?$/u.test(path));
    const parses = (path: string) =>
      /dangerouslySetInnerHTML|(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|setHTMLUnsafe|document\.write|createContextualFragment/u.test(
        readFileSync(path, 'utf8'),
      );
    expect(code.filter(parses)).toEqual([]);
  });

  it('has no folder that a build would take for tests inside lib', () => {
    expect(filesUnder('lib').filter((path) => /[\\/]tests?[\\/.]/.test(path))).toEqual([]);
  });
});

describe('the protocol', () => {
  it('has methods to look at', () => {
    expect(methodsOf('ContentToBackground').length).toBeGreaterThan(0);
    expect(methodsOf('ViewToBackground').length).toBeGreaterThan(0);
  });

  it('has a parser for each method, and no parser without one', () => {
    expect(Object.keys(contentParsers).sort()).toEqual(methodsOf('ContentToBackground').sort());
    expect(Object.keys(viewParsers).sort()).toEqual(methodsOf('ViewToBackground').sort());
  });
});
