import type { ComponentChildren } from 'preact';
import type { CorpusManager, ReportRow } from '../../lib/check/corpus-manager';
import type { CorpusList } from '../hooks/use-corpus';
import { useTranslator } from '../i18n/context';
import { isolate } from '../i18n/translator';
import { CorpusFigures } from './CorpusFigures';
import { Pager } from './Pager';
import { ReportItem } from './ReportItem';

interface CorpusSectionProps {
  list: CorpusList;
  details: CorpusManager['details'];
  onCheck: (row: ReportRow) => void;
  onDelete: (row: ReportRow) => void;
  /** What was deleted and can be brought back. */
  deleted: ComponentChildren;
}

/** What the corpus holds: its figures, and the list with search and paging. */
export function CorpusSection({ list, deleted, ...actions }: CorpusSectionProps) {
  const { t } = useTranslator();
  const { stats, page, text } = list;
  return (
    <div class="corpus-list">
      {stats && <CorpusFigures stats={stats} />}
      <label class="field search">
        <span>{t('searchLabel')}</span>
        <input
          type="search"
          value={text}
          onInput={(event) => list.search(event.currentTarget.value)}
        />
      </label>
      {page?.total === 0 && (
        <p class="muted" role="status">
          {text === '' ? t('corpusEmpty') : t('searchNone', { query: isolate(text) })}
        </p>
      )}
      {page && page.rows.length > 0 && (
        <>
          <h2 class="spoken">{t('listLabel')}</h2>
          <ul class="reports" aria-label={t('listLabel')}>
            {page.rows.map((row) => (
              <ReportItem key={row.id} row={row} {...actions} />
            ))}
          </ul>
          <Pager
            offset={list.offset}
            shown={page.rows.length}
            total={page.total}
            onTurn={list.turnTo}
          />
        </>
      )}
      {deleted}
    </div>
  );
}
