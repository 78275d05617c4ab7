import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FindingRow, FindingsManager, JudgedAs, Judgement } from '../../lib/manage/findings';
import type { Attempt } from './use-attempts';

/** The log of findings, and how to hear of its changes. */
export interface FindingsPort extends FindingsManager {
  onChanged: (callback: () => void, signal: AbortSignal) => void;
}

export interface Findings {
  /** Null until they were read. */
  rows: readonly FindingRow[] | null;
  judgements: readonly Judgement[];
  /** What was written on cases, by their ids. */
  notes: ReadonlyMap<string, string>;
  writeOnCase(id: string, note: string): void;
  /** How many nobody has looked at. */
  fresh: number;
  seen(ids: readonly string[]): void;
  judge(row: FindingRow, as: JudgedAs, note: string): void;
  takeBack(judgementId: string): void;
  remove(ids: readonly string[]): void;
}

const NONE: readonly Judgement[] = [];
const NO_NOTES: ReadonlyMap<string, string> = new Map();

/** The log as it is now and after each change of it, also by the background. */
export function useFindings(port: FindingsPort, attempt: Attempt): Findings {
  const [rows, setRows] = useState<readonly FindingRow[] | null>(null);
  const [judgements, setJudgements] = useState(NONE);
  const [notes, setNotes] = useState(NO_NOTES);
  const read = useCallback(async () => {
    const lists = await attempt(() =>
      Promise.all([port.list(), port.judgements(), port.caseNotes()]),
    );
    if (!lists) return;
    setRows(lists[0]);
    setJudgements(lists[1]);
    setNotes(new Map(lists[2].map(({ id, note }) => [id, note])));
  }, [port, attempt]);
  useEffect(() => {
    const abort = new AbortController();
    port.onChanged(() => void read(), abort.signal);
    void read();
    return () => abort.abort();
  }, [port, read]);
  const doing = (work: () => Promise<unknown>) => void attempt(work).then(read);
  return {
    rows,
    judgements,
    notes,
    writeOnCase: (id, note) => doing(() => port.writeOnCase(id, note)),
    fresh: rows?.filter(({ isNew }) => isNew).length ?? 0,
    seen: (ids) => doing(() => port.seen(ids)),
    judge: (row, as, note) => doing(() => port.judge(row, as, note)),
    takeBack: (id) => doing(() => port.takeBack(id)),
    remove: (ids) => doing(() => port.remove(ids)),
  };
}
