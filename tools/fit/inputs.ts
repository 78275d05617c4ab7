import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Characters of a hash that are printed: enough to tell two versions of a file apart. */
const SHOWN = 16;

/**
 * What a fit was made from, as lines of a comment: the name of each file with the start of
 * its SHA-256, so that anybody can see whether the weights belong to the rows at hand.
 * @throws Error of the file system for a file that cannot be read.
 */
export function inputLines(files: readonly string[]): string {
  return files
    .map((file) => {
      const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
      return ` * - ${basename(file)}: SHA-256 ${hash.slice(0, SHOWN)}…`;
    })
    .join('\n');
}
