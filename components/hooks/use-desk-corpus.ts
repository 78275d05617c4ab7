import { useMemo } from 'preact/hooks';
import type { CorpusManager } from '../../lib/check/corpus-manager';
import type { NotesManager } from '../../lib/manage/notes';
import type { ReportTable } from '../../lib/manage/table';
import { NO_QUERY } from '../model/table';
import type { Attempt } from './use-attempts';
import { useCorpusStats } from './use-corpus-stats';
import { useDeletions } from './use-deletions';
import { useReportAddress } from './use-report-address';
import { useRows } from './use-rows';
import { useTable } from './use-table';

const NONE: readonly number[] = [];

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
  return {
    stats: useCorpusStats(corpus, attempt),
    table,
    rows,
    deletions,
    opened: useReportAddress(),
    remove(ordinals: readonly number[]) {
      deletions.remove(table.idsOf(ordinals));
      if (ordinals.length > 1) rows.none();
    },
    tag(ordinals: readonly number[], tag: string, on: boolean) {
      const ids = table.idsOf(ordinals);
      // A note is no report: the table is told, and its rows are read again.
      void attempt(() => notes.tag(ids, tag, on)).then(table.refresh);
    },
  };
}
