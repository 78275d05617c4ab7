/** The licences of what other people wrote and the build takes along. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  name: string;
  version: string;
  license: string;
  dependencies?: Record<string, string>;
}

/** Small helpers of the build tool, which stand in each bundle beside the dependencies. */
const BUNDLED_BESIDE = ['wxt'];

const FILES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'];

const RULE = '='.repeat(80);

/** Names of every package whose code is in the bundles: the dependencies and theirs. */
export function bundledPackages(root = '.'): string[] {
  const names = new Set(BUNDLED_BESIDE);
  const add = (name: string) => {
    if (names.has(name)) return;
    names.add(name);
    Object.keys(packageOf(name, root).dependencies ?? {}).forEach(add);
  };
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package;
  Object.keys(own.dependencies ?? {}).forEach(add);
  return [...names].sort();
}

/**
 * The file LICENSES.txt of the extension: each package with its version and the text of its
 * licence, in the order of names, so that the same packages always make the same bytes.
 */
export function licenceText(root = '.'): string {
  const parts = bundledPackages(root).map((name) => {
    const { version, license } = packageOf(name, root);
    const text = licenceFile(name, root) ?? `Licence: ${license}.`;
    return `${RULE}\n${name} ${version} (${license})\n${RULE}\n\n${text.trim()}\n`;
  });
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return [`Firsthand\n\n${own}\n\nIt is built with:\n`, ...parts].join('\n');
}

function packageOf(name: string, root: string): Package {
  const file = join(root, 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Package;
}

/** Null where a package carries none; its package.json then names it. */
function licenceFile(name: string, root: string): string | null {
  const file = FILES.map((one) => join(root, 'node_modules', name, one)).find(existsSync);
  return file === undefined ? null : readFileSync(file, 'utf8');
}
