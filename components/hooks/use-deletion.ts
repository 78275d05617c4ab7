import { useState } from 'preact/hooks';
import type { CorpusManager, ReportRow, Undo } from '../../lib/check/corpus-manager';
import type { Attempt } from './use-attempts';

export interface Deletion {
  /** The headline of the last report deleted, as long as it can be brought back. */
  deleted: string | null;
  /** … and of the one that was brought back. */
  undone: string | null;
  remove(row: Pick<ReportRow, 'id' | 'title'>): void;
  undo(): void;
}

/** Deletes at once and offers to undo, instead of asking first. */
export function useDeletion(corpus: Pick<CorpusManager, 'remove'>, attempt: Attempt): Deletion {
  const [last, setLast] = useState<{ title: string; undo: Undo } | null>(null);
  const [undone, setUndone] = useState<string | null>(null);
  const remove = async ({ id, title }: Pick<ReportRow, 'id' | 'title'>) => {
    const undo = await attempt(() => corpus.remove(id));
    if (!undo) return;
    setUndone(null);
    setLast({ title, undo });
  };
  const undo = async () => {
    if (!last) return;
    await attempt(last.undo);
    setLast(null);
    setUndone(last.title);
  };
  return {
    deleted: last?.title ?? null,
    undone,
    remove: (row) => void remove(row),
    undo: () => void undo(),
  };
}
