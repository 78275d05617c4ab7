/** The size budgets of the build; docs/architecture.md says why they are what they are. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1000;
const MB = 1000 * KB;

export interface Budget {
  what: string;
  limit: number;
  /** Measured bytes; null when the file was not built. */
  bytes: number | null;
}

/** Every budget with its measured size, from the builds in `.output`. */
export function measureBudgets(output = '.output'): Budget[] {
  const zips = ['chrome', 'edge', 'firefox'].map((browser) => ({
    what: `extension zip, ${browser}`,
    limit: 2.5 * MB,
    bytes: zipSize(output, browser),
  }));
  return [
    ...zips,
    {
      what: 'lexicon inside the zip',
      limit: 1.5 * MB,
      bytes: packedSize(join(output, 'chrome-mv3', 'lexicon')),
    },
    {
      what: 'gate script',
      limit: 15 * KB,
      bytes: fileSize(join(output, 'chrome-mv3', 'content-scripts', 'gate.js')),
    },
  ];
}

export function withinBudget({ bytes, limit }: Budget): boolean {
  return bytes !== null && bytes <= limit;
}

function zipSize(output: string, browser: string): number | null {
  if (!existsSync(output)) return null;
  const zip = readdirSync(output).find((name) => name.endsWith(`-${browser}.zip`));
  return zip === undefined ? null : fileSize(join(output, zip));
}

function fileSize(path: string): number | null {
  return existsSync(path) ? statSync(path).size : null;
}

/** The size of a folder's files, each compressed as a zip would. */
function packedSize(folder: string): number | null {
  if (!existsSync(folder)) return null;
  return readdirSync(folder)
    .map((name) => gzipSync(readFileSync(join(folder, name))).length)
    .reduce((sum, size) => sum + size, 0);
}
