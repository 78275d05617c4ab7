/**
 * What a working tree differs in from the last state that passed a check, so that the next
 * check need run only the tests that the difference can reach.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Beside the other caches of the tools, which go when the packages are installed anew. */
const PASSED = join('node_modules', '.cache', 'firsthand', 'passed');

/** What imports lead to. All else that tests read (data, pages, packs, settings of tools) leads nowhere. */
const IMPORTED = /^(?:lib|components|entrypoints|tests|tools)\/.*\.tsx?$/;
/** Read by the tests of the repository alone, which always run. */
const PROSE = /^(?:[^/]+|docs\/adr\/.+)\.md$/;

/**
 * Whether imports tell all that a change of these files can reach; not so where tests or tools
 * read one of them without importing it.
 */
export function isFollowed(changed: readonly string[]): boolean {
  return changed.every((file) => IMPORTED.test(file) || PROSE.test(file));
}

/** The commit whose tree, or one without its uncommitted changes, last passed; null for none. */
export function lastPassed(): string | null {
  try {
    const commit = readFileSync(PASSED, 'utf8').trim();
    git('merge-base', '--is-ancestor', commit, 'HEAD');
    return commit;
  } catch {
    return null; // never passed here, or a history that was written anew
  }
}

/**
 * Remembers that the tree as it stands passed. Uncommitted changes are still changes of the
 * commit that is noted, and are tested again.
 */
export function rememberPassed(): void {
  mkdirSync(dirname(PASSED), { recursive: true });
  writeFileSync(PASSED, git('rev-parse', 'HEAD'));
}

/** Files that differ from the commit deleted ones too and those that git does not know yet included. */
export function changedSince(commit: string): string[] {
  const differing = git('diff', '--name-only', '--no-renames', commit);
  const unknown = git('ls-files', '--others', '--exclude-standard');
  return `${differing}\n${unknown}`.split('\n').filter((file) => file !== '');
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
