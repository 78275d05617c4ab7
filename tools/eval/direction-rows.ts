import { UsageError } from '../usage';
import type { LabelledText } from './labelled';
import { hasText } from './pair-rows';
import { readRows } from './rows';

/** A labelled pair of which one is the original. */
export interface DirectionRow {
  id: string;
  kind: string;
  dataset: string;
  a: LabelledText;
  b: LabelledText;
  original: 'a' | 'b';
}

/** Reads and checks the rows of pairs with a known original. */
export async function* readDirections(files: readonly string[]): AsyncGenerator<DirectionRow> {
  for (const file of files) {
    for await (const row of readRows(file)) {
      if (!isDirectionRow(row)) {
        throw new UsageError(`${file}: a row is not a pair with an original`);
      }
      yield row;
    }
  }
}

function isDirectionRow(row: unknown): row is DirectionRow {
  if (typeof row !== 'object' || row === null) return false;
  const { a, b, original } = row as Record<string, unknown>;
  return hasText(a) && hasText(b) && (original === 'a' || original === 'b');
}
