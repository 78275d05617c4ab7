import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

export function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** What a file imports, itself among it, however indirectly. */
function reachedFrom(file: string, known: Map<string, readonly string[]>): Set<string> {
  const reached = new Set([file]);
  const queue = [file];
  for (let next = queue.pop(); next !== undefined; next = queue.pop())
    for (const imported of importsOf(next, known))
      if (!reached.has(imported)) {
        reached.add(imported);
        queue.push(imported);
      }
  return reached;
}

function importsOf(file: string, known: Map<string, readonly string[]>): readonly string[] {
  const before = known.get(file);
  if (before) return before;
  const found = [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, path]) => {
    const target = join(dirname(file), path!);
    return [target, `${target}.ts`, `${target}.tsx`, join(target, 'index.ts')].filter(
      (one) => existsSync(one) && statSync(one).isFile(),
    );
  });
  known.set(file, found);
  return found;
}

/** For each test file of the folders, all that it reaches. */
export function reachOfTests(folders: readonly string[]): Map<string, ReadonlySet<string>> {
  const known = new Map<string, readonly string[]>();
  const tests = folders.flatMap(filesUnder).filter((file) => /\.test\.tsx?$/.test(file));
  return new Map(tests.map((test) => [test, reachedFrom(test, known)]));
}

/**
 * The tests that reach a file, those of its own name first, then what was approved, which looks at
 * the most in the least time, then those of its folder, then the others, those that reach the least
 * first.
 */
export function testsOf(file: string, reach: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const name = file.replace(/^.*\/|\.tsx?$/g, '');
  const folder = dirname(relative('lib', file));
  const nearest = [`/${name}.test.`, '/approved/', `/${folder}/`];
  const rank = (test: string): number => {
    const found = nearest.findIndex((part) => test.includes(part));
    return found < 0 ? nearest.length : found;
  };
  return [...reach]
    .filter(([, files]) => files.has(file))
    .sort(([a, fromA], [b, fromB]) => rank(a) - rank(b) || fromA.size - fromB.size)
    .map(([test]) => test);
}
