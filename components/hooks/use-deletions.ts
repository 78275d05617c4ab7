import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CorpusManager, Deletion, UndoOutcome } from '../../lib/check/corpus-manager';
import type { Attempt } from './use-attempts';

/** What an undo did; of a single report, with its headline. */
export type Undone = UndoOutcome & Pick<Deletion, 'language'> & { title: string | null };

export interface Deletions {
  /** All that can be brought back, the latest first. */
  kept: readonly Deletion[];
  /** Of these, what was deleted while this page was open. */
  recent: readonly Deletion[];
  /** How far an undo of many is; null while there is none. */
  undoing: { done: number; all: number } | null;
  /** What the last undo did, until something else is deleted. */
  undone: Undone | null;
  /** Ends when they are gone, or when that failed. */
  remove(ids: readonly string[]): Promise<void>;
  /** True where a report came back. */
  undo(deletions: readonly Deletion[]): Promise<boolean>;
  forget(deletions: readonly Deletion[]): void;
}

const NONE: readonly Deletion[] = [];

/** Reports brought back in one transaction: about a second of work. */
const SLICE = 500;

/**
 * Deletes at once and offers to undo, instead of asking first. What can be undone is what the
 * corpus says, not what this page remembers: a second page, a reload or a failed write change
 * nothing about it. While one report is being dealt with, further clicks on it count for nothing.
 */
export function useDeletions(corpus: CorpusManager, attempt: Attempt): Deletions {
  const [kept, setKept] = useState(NONE);
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set());
  const [undone, setUndone] = useState<Undone | null>(null);
  const [undoing, setUndoing] = useState<Deletions['undoing']>(null);
  const busy = useRef(new Set<string>());

  const read = useCallback(async () => {
    const answer = await attempt(() => corpus.deletions());
    if (answer) setKept(answer);
  }, [corpus, attempt]);
  useEffect(() => {
    const abort = new AbortController();
    corpus.onChanged(() => void read(), abort.signal);
    void read();
    return () => abort.abort();
  }, [corpus, read]);

  /** Runs the work unless one of the reports is being worked on. */
  const once = async <T>(ids: readonly string[], work: () => Promise<T>) => {
    if (ids.some((id) => busy.current.has(id))) return undefined;
    for (const id of ids) busy.current.add(id);
    try {
      return await attempt(work);
    } finally {
      for (const id of ids) busy.current.delete(id);
    }
  };

  const remove = async (ids: readonly string[]) => {
    if (!(await once(ids, () => corpus.remove(ids)))) return;
    // Of a large deletion no part is offered alone: "undo all" is all of it.
    await read();
    setUndone(null);
    setMine((known) => new Set([...known, ...ids]));
  };
  /** Slice by slice: what is back stays so where a later one fails. */
  const undoAll = async (keys: readonly number[]): Promise<UndoOutcome> => {
    const sum = { back: 0, gone: 0, present: 0 };
    for (let done = 0; done < keys.length; done += SLICE) {
      if (keys.length > SLICE) setUndoing({ done, all: keys.length });
      const { back, gone, present } = await corpus.undo(keys.slice(done, done + SLICE));
      sum.back += back;
      sum.gone += gone;
      sum.present += present;
    }
    return sum;
  };
  const undo = async (deletions: readonly Deletion[]) => {
    const outcome = await once(idsOf(deletions), () => undoAll(keysOf(deletions)));
    setUndoing(null);
    const [only] = deletions.length === 1 ? deletions : [];
    if (outcome)
      setUndone({ ...outcome, title: only?.title ?? null, language: only?.language ?? '' });
    return outcome !== undefined && outcome.back > 0;
  };
  const forget = (deletions: readonly Deletion[]) =>
    once(idsOf(deletions), () => corpus.forget(keysOf(deletions)));

  return {
    kept,
    recent: kept.filter(({ id }) => mine.has(id)),
    undone,
    undoing,
    remove,
    undo,
    forget: (deletions) => void forget(deletions),
  };
}

function idsOf(deletions: readonly Deletion[]): string[] {
  return deletions.map(({ id }) => id);
}

function keysOf(deletions: readonly Deletion[]): number[] {
  return deletions.map(({ key }) => key);
}
