import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReportTable, TableAnswer, TableQuery, TableRow } from '../../lib/manage/table';
import { FIRST_ROWS, NO_QUERY } from '../model/table';
import type { Attempt } from './use-attempts';

/** Wait after a key stroke before the corpus is asked (ms): a pause in typing, no longer. */
const TYPING_PAUSE = 100;

/** The table, how to hear of changes, and what it does to many reports. */
export interface TablePort extends ReportTable {
  onChanged: (callback: () => void, signal: AbortSignal) => void;
}

export interface Table {
  query: TableQuery;
  /** Null until the corpus has answered. */
  answer: TableAnswer | null;
  total: number;
  ask(part: Partial<TableQuery>): void;
  /** Asks again: something changed that the corpus does not tell of. */
  refresh(): void;
  rowOf(ordinal: number): TableRow | undefined;
  /** Has these rows read, where they are not yet. */
  need(ordinals: readonly number[]): void;
  idsOf(ordinals: readonly number[]): string[];
}

/**
 * The reports that fit a question, in its order, as they are now and after each change. The
 * newest are shown at once, before the table has read what it sorts and searches by.
 */
export function useTable(port: TablePort, attempt: Attempt): Table {
  const [query, setQuery] = useState<TableQuery>(NO_QUERY);
  const [answer, setAnswer] = useState<TableAnswer | null>(null);
  const [total, setTotal] = useState(0);
  const [rows, setRows] = useState<ReadonlyMap<number, TableRow>>(new Map());
  const [changes, setChanges] = useState(0);
  const asked = useRef(new Set<number>());

  useEffect(() => {
    const abort = new AbortController();
    port.onChanged(() => setChanges((before) => before + 1), abort.signal);
    return () => abort.abort();
  }, [port]);

  useEffect(() => {
    let wanted = true;
    const first = async () => {
      const begun = await attempt(() => port.first(FIRST_ROWS));
      if (!wanted || !begun) return;
      setTotal(begun.total);
      setRows(new Map(begun.rows.map((row) => [row.ordinal, row])));
      setAnswer((known) => known ?? { ordinals: begun.rows.map((row) => row.ordinal), tags: [] });
    };
    const ask = async () => {
      if (changes === 0 && query === NO_QUERY) await first();
      const found = await attempt(() => port.find(query));
      if (!wanted || !found) return;
      asked.current = new Set();
      setAnswer(found);
      setTotal(found.ordinals.length);
    };
    const timer = setTimeout(() => void ask(), query.text === '' ? 0 : TYPING_PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [port, attempt, query, changes]);

  const need = useCallback(
    (ordinals: readonly number[]) => {
      const missing = ordinals.filter((ordinal) => !asked.current.has(ordinal));
      if (missing.length === 0) return;
      for (const ordinal of missing) asked.current.add(ordinal);
      void attempt(() => port.rows(missing)).then((read) => {
        if (!read) return;
        setRows((known) => new Map([...known, ...read.map((row) => [row.ordinal, row] as const)]));
      });
    },
    [port, attempt],
  );
  return useMemo(
    () => ({
      query,
      answer,
      total,
      ask: (part) => setQuery((now) => ({ ...now, ...part })),
      refresh: () => setChanges((before) => before + 1),
      rowOf: (ordinal) => rows.get(ordinal),
      need,
      idsOf: (ordinals) => port.idsOf(ordinals),
    }),
    [query, answer, total, rows, need, port],
  );
}
