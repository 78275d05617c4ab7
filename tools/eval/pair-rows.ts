import { PAIR_KINDS, type PairKind } from '../../lib/verdict/model';
import { UsageError } from '../usage';
import type { LabelledText } from './labelled';
import { readRows } from './rows';

/** A labelled pair of pairs.*.jsonl(.gz). */
export interface PairRow {
  id: string;
  kind: PairKind;
  suspect: LabelledText;
  source: LabelledText;
  dataset: string;
  label_origin?: string;
  native_label?: string | null;
  flags?: string[];
}

/** Reads and checks the rows of labelled pairs. */
export async function* readPairs(files: readonly string[]): AsyncGenerator<PairRow> {
  for (const file of files) {
    for await (const row of readRows(file)) {
      if (!isPairRow(row)) throw new UsageError(`${file}: a row is not a labelled pair`);
      yield row;
    }
  }
}

function isPairRow(row: unknown): row is PairRow {
  if (typeof row !== 'object' || row === null) return false;
  const { id, kind, suspect, source, dataset } = row as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    typeof dataset === 'string' &&
    (PAIR_KINDS as readonly unknown[]).includes(kind) &&
    hasText(suspect) &&
    hasText(source)
  );
}

export function hasText(side: unknown): side is LabelledText {
  return (
    typeof side === 'object' &&
    side !== null &&
    typeof (side as { text?: unknown }).text === 'string'
  );
}
