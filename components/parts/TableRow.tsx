import { useId } from 'preact/hooks';
import type { TableRow as Row } from '../../lib/manage/table';
import { useTranslator } from '../i18n/context';
import { formatDate } from '../model/date';
import { addressOfReport } from '../model/desk-sections';
import { originKey } from '../model/origins';
import { outletLabel } from '../model/sources';
import { ItemButton } from './ItemButton';
import { Parts } from './Parts';
import { Quoted } from './Quoted';

interface TableRowProps {
  /** Undefined until it was read. */
  row: Row | undefined;
  /** Place in the table, from 0, and its distance from the top (px). */
  at: number;
  top: number;
  isActive: boolean;
  isSelected: boolean;
  onChoose: (how: 'also' | 'range') => void;
  onFocus: () => void;
  onOpen: (row: Row) => void;
  onCheck: (row: Row) => void;
  onDelete: () => void;
}

/** One report of the table. Its buttons are reached by Tab where the row has the focus. */
export function TableRow({ row, at, top, isActive, isSelected, ...actions }: TableRowProps) {
  const { t, locale, number } = useTranslator();
  const title = useId();
  const tab = isActive ? 0 : -1;
  return (
    <div
      role="row"
      class="report table-row"
      aria-rowindex={at + 2}
      aria-selected={isSelected}
      tabIndex={tab}
      style={{ insetBlockStart: `${top}px` }}
      onFocus={actions.onFocus}
      onClick={(event) => {
        if ((event.target as Element).closest('a, button, input')) return;
        if (event.shiftKey) actions.onChoose('range');
        else if (event.ctrlKey || event.metaKey) actions.onChoose('also');
      }}
    >
      {row && (
        <>
          <span role="gridcell">
            <input
              type="checkbox"
              tabIndex={tab}
              checked={isSelected}
              aria-labelledby={title}
              onClick={(event) => actions.onChoose(event.shiftKey ? 'range' : 'also')}
            />
          </span>
          <span role="gridcell" class="column-title">
            <Quoted class="headline" language={row.language} id={title}>
              <a
                href={addressOfReport(row.id)}
                tabIndex={tab}
                onClick={(event) => {
                  event.preventDefault();
                  actions.onOpen(row);
                }}
              >
                {row.title.trim() === '' ? t('headlineMissing') : row.title}
              </a>
            </Quoted>
            <span class="muted row-notes">
              <Parts as="span">
                {t(originKey(row.origin))}
                {t(row.hasText ? 'hasText' : 'noText')}
              </Parts>
              {row.tags.map((tag) => (
                <span key={tag} class="tag" dir="auto">
                  {tag}
                </span>
              ))}
            </span>
          </span>
          <span role="gridcell" class="column-outlet">
            <bdi>{outletLabel(row) ?? t('outletUnknown')}</bdi>
          </span>
          <span role="gridcell" class="column-published">
            {row.published ? (
              <time dateTime={row.published.at}>{formatDate(row.published, locale)}</time>
            ) : (
              <span class="muted">{t('dateUnknown')}</span>
            )}
          </span>
          <span role="gridcell" class="column-words">
            {number(row.words)}
          </span>
          <span role="gridcell" class="report-actions">
            <ItemButton
              of={title}
              class="quiet"
              tabIndex={tab}
              onClick={() => actions.onCheck(row)}
            >
              {t('rowCheck')}
            </ItemButton>
            <ItemButton of={title} class="quiet" tabIndex={tab} onClick={actions.onDelete}>
              {t('rowDelete')}
            </ItemButton>
          </span>
        </>
      )}
    </div>
  );
}
