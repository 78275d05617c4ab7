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

const LEXICONS: readonly (readonly [name: string, limit: number])[] = [
  ['english', 1.5 * MB],
  ['german', 0.6 * MB],
  ['french', 0.6 * MB],
  ['spanish', 0.6 * MB],
];

/** Every budget with its measured size, from the builds in `.output`. */
export function measureBudgets(output = '.output'): Budget[] {
  const zips = ['chrome', 'edge', 'firefox'].map((browser) => ({
    what: `extension zip, ${browser}`,
    limit: 4.5 * MB,
    bytes: zipSize(output, browser),
  }));
  return [
    ...zips,
    ...LEXICONS.map(([name, limit]) => ({
      what: `${name} lexicon inside the zip`,
      limit,
      bytes: packedSize(join(output, 'chrome-mv3', 'lexicon', `${name}.bin`)),
    })),
    {
      what: 'gate script',
      limit: 15 * KB,
      bytes: fileSize(join(output, 'chrome-mv3', 'gate.js')),
    },
    {
      what: 'painter script',
      limit: 20 * KB,
      bytes: fileSize(join(output, 'chrome-mv3', 'highlight.js')),
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

/** The size of a file, compressed as a zip would. */
function packedSize(path: string): number | null {
  return existsSync(path) ? gzipSync(readFileSync(path)).length : null;
}
