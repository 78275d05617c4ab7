import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CorpusManager, Deletion } from '../../lib/check/corpus-manager';
import type { NotesManager } from '../../lib/manage/notes';
import type { ReportTable, TableAnswer } from '../../lib/manage/table';
import { NO_QUERY } from '../model/table';
import type { Attempt } from './use-attempts';
import { useCorpusStats } from './use-corpus-stats';
import { useDeletions } from './use-deletions';
import { useReportAddress } from './use-report-address';
import { useRows } from './use-rows';
import { useTable } from './use-table';

const NONE: readonly number[] = [];

/** A report that is on its way back into the table, and the answer that did not hold it yet. */
interface Back {
  id: string;
  before: TableAnswer | null;
}

/** The corpus as the desk shows it: figures, table, selection, what was deleted, what is open. */
export function useDeskCorpus(
  corpus: CorpusManager,
  { table: reports, notes }: { table: ReportTable; notes: NotesManager },
  attempt: Attempt,
) {
  const port = useMemo(() => ({ ...reports, onChanged: corpus.onChanged }), [reports, corpus]);
  const table = useTable(port, attempt);
  const rows = useRows(table.answer?.ordinals ?? NONE, table.query === NO_QUERY);
  const deletions = useDeletions(corpus, attempt);
  const [back, setBack] = useState<Back | null>(null);
  useEffect(() => {
    if (!back || !table.answer) return;
    const place = table.answer.ordinals.findIndex(
      (ordinal) => table.idsOf([ordinal])[0] === back.id,
    );
    if (place >= 0) rows.call(place);
    // The next answer holds it, or the table's filter does not let it through.
    if (place >= 0 || table.answer !== back.before) setBack(null);
  }, [back, table.answer]);
  /** Brings them back, and the focus to the first of them. */
  const undo = (deleted: readonly Deletion[]) => {
    const before = table.answer;
    void deletions.undo(deleted).then((came) => {
      if (came) setBack({ id: deleted[0]!.id, before });
    });
  };
  return {
    stats: useCorpusStats(corpus, attempt),
    table,
    rows,
    deletions,
    opened: useReportAddress(),
    remove(ordinals: readonly number[]) {
      // Afterwards: the bar of what is selected goes when that of what was deleted is there.
      void deletions.remove(table.idsOf(ordinals)).then(() => {
        if (ordinals.length > 1) rows.none();
      });
    },
    undo,
    /** All that went with the last deletion of this page. */
    undoLast() {
      const { recent } = deletions;
      const last = recent.filter(({ at }) => at === recent[0]?.at);
      if (last.length > 0) undo(last);
    },
    tag(ordinals: readonly number[], tag: string, on: boolean) {
      const ids = table.idsOf(ordinals);
      // A note is no report: the table is told, and its rows are read again.
      void attempt(() => notes.tag(ids, tag, on)).then(table.refresh);
    },
  };
}
