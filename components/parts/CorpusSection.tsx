import type { ComponentChildren } from 'preact';
import type { CorpusStats } from '../../lib/check/corpus-manager';
import type { Rows } from '../hooks/use-rows';
import type { Table } from '../hooks/use-table';
import { useTranslator } from '../i18n/context';
import { isolate } from '../i18n/translator';
import { NO_QUERY } from '../model/table';
import { CorpusFigures } from './CorpusFigures';
import type { RowActions } from './ReportTable';
import { ReportTable } from './ReportTable';
import { SelectionBar } from './SelectionBar';
import { TableFilters, type Saved } from './TableFilters';

interface CorpusSectionProps extends RowActions {
  /** Null until the corpus has answered. */
  stats: CorpusStats | null;
  table: Table;
  rows: Rows;
  saved: Saved;
  onTag: (ordinals: readonly number[], tag: string, on: boolean) => void;
  onExport: (ordinals: readonly number[]) => void;
  /** What was deleted and can be brought back. */
  deleted: ComponentChildren;
}

/** What the corpus holds: its figures, and the table with search, filters and selection. */
export function CorpusSection({
  stats,
  table,
  rows,
  saved,
  deleted,
  ...actions
}: CorpusSectionProps) {
  const { t } = useTranslator();
  const { answer, query } = table;
  const selected = () => [...rows.selected];
  return (
    <div class="corpus-list">
      {stats && <CorpusFigures stats={stats} />}
      <TableFilters table={table} saved={saved} />
      <SelectionBar
        count={rows.selected.size}
        onDelete={() => actions.onDelete(selected())}
        onTag={(tag, on) => actions.onTag(selected(), tag, on)}
        onExport={() => actions.onExport(selected())}
        onNone={rows.none}
      />
      {answer?.ordinals.length === 0 ? (
        <p class="muted" role="status">
          {query === NO_QUERY || stats?.reports === 0
            ? t('corpusEmpty')
            : query.text === ''
              ? t('filterNone')
              : t('searchNone', { query: isolate(query.text) })}
        </p>
      ) : (
        answer && <ReportTable table={table} rows={rows} {...actions} />
      )}
      {deleted}
    </div>
  );
}
