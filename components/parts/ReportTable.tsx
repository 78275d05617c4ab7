import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SortedBy, TableRow as Row } from '../../lib/manage/table';
import type { Rows } from '../hooks/use-rows';
import type { Table } from '../hooks/use-table';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { sortedBy, windowOf } from '../model/table';
import { TableRow } from './TableRow';

/** Of a row before the first was measured (px). */
const ROW_HEIGHT = 60;

const HEADINGS: readonly (readonly [sort: SortedBy, key: PlainKey])[] = [
  ['title', 'columnReport'],
  ['outlet', 'columnOutlet'],
  ['published', 'columnPublished'],
  ['words', 'columnWords'],
];

export interface RowActions {
  onOpen: (row: Row) => void;
  onCheck: (row: Row) => void;
  onDelete: (rows: readonly number[]) => void;
  /** Takes back what was deleted last. */
  onUndo: () => void;
}

interface ReportTableProps extends RowActions {
  table: Table;
  rows: Rows;
}

/**
 * The reports as a table of any length: only what is seen of it is drawn. One row takes the
 * focus; arrows, page keys, Home and End move it, Space selects, with Shift up to there, Enter opens,
 * Delete deletes and Ctrl + Z takes that back.
 */
export function ReportTable({ table, rows, ...actions }: ReportTableProps) {
  const { t, number } = useTranslator();
  const ordinals = table.answer?.ordinals ?? [];
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ scrolled: 0, seen: 600, height: ROW_HEIGHT });
  const isKeyed = useRef(false);

  useLayoutEffect(() => {
    const element = box.current!;
    const measure = () => {
      const row = element.querySelector<HTMLElement>('.report');
      const height = row?.offsetHeight ?? 0;
      setView((known) => ({
        ...known,
        seen: element.clientHeight,
        height: height > 0 ? height : known.height,
      }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [ordinals.length === 0]);

  const drawn = windowOf(view.scrolled, view.seen, view.height, ordinals.length);
  const places = Array.from({ length: drawn.to - drawn.from }, (_, index) => drawn.from + index);
  // The row with the focus stays, wherever the others went.
  const isAway = rows.active < drawn.from || rows.active >= drawn.to;
  if (isAway && rows.active < ordinals.length) places.push(rows.active);
  useEffect(() => {
    table.need(places.map((place) => ordinals[place]!));
  }, [table.need, ordinals, drawn.from, drawn.to]);

  useLayoutEffect(() => {
    if (!isKeyed.current) return;
    isKeyed.current = false;
    box.current
      ?.querySelector<HTMLElement>('.report[tabindex="0"]')
      ?.focus({ preventScroll: true });
  });

  const moveTo = (at: number) => {
    const place = Math.max(0, Math.min(ordinals.length - 1, at));
    const element = box.current!;
    const top = place * view.height;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + view.height > element.scrollTop + view.seen) {
      element.scrollTop = top + view.height - view.seen;
    }
    isKeyed.current = true;
    rows.activate(place);
    return place;
  };
  useEffect(() => {
    if (rows.called === null) return;
    moveTo(rows.called);
    rows.call(null);
  }, [rows.called]);
  const onKey = (event: KeyboardEvent) => {
    if (!(event.target as HTMLElement).classList.contains('report')) return;
    const page = Math.max(1, Math.floor(view.seen / view.height) - 1);
    const steps: Partial<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -ordinals.length,
      End: ordinals.length,
    };
    const isCommand = event.ctrlKey || event.metaKey;
    const step = steps[event.key];
    const here = ordinals[rows.active];
    const row = here === undefined ? undefined : table.rowOf(here);
    if (step !== undefined) {
      const place = moveTo(rows.active + step);
      if (event.shiftKey) rows.choose(place, 'range');
    } else if (event.key === ' ') rows.choose(rows.active, event.shiftKey ? 'range' : 'also');
    else if (event.key === 'Enter' && row) actions.onOpen(row);
    else if (event.key === 'Delete' && here !== undefined) {
      actions.onDelete(rows.selected.size > 0 ? [...rows.selected] : [here]);
    } else if (isCommand && event.key === 'z') actions.onUndo();
    else if (isCommand && event.key === 'a') rows.all();
    else if (event.key === 'Escape') rows.none();
    else return;
    event.preventDefault();
  };

  const { query } = table;
  const last = Math.min(ordinals.length, Math.ceil((view.scrolled + view.seen) / view.height));
  const first = Math.min(ordinals.length, Math.floor(view.scrolled / view.height) + 1);
  return (
    <>
      <div
        class="report-table"
        role="grid"
        aria-label={t('listLabel')}
        aria-rowcount={ordinals.length + 1}
        aria-multiselectable
        aria-keyshortcuts="Delete Control+A Control+Z"
      >
        <div class="table-head" role="row" aria-rowindex={1}>
          <span role="columnheader">
            <input
              type="checkbox"
              aria-label={t('selectAll')}
              checked={ordinals.length > 0 && rows.selected.size >= ordinals.length}
              onChange={(event) => (event.currentTarget.checked ? rows.all() : rows.none())}
            />
          </span>
          {HEADINGS.map(([sort, key]) => (
            <span
              key={sort}
              role="columnheader"
              class={`column-${sort}`}
              aria-sort={query.sort !== sort ? 'none' : query.down ? 'descending' : 'ascending'}
            >
              <button type="button" class="link" onClick={() => table.ask(sortedBy(query, sort))}>
                {t(key)}
                <span aria-hidden="true">{query.sort === sort && (query.down ? ' ↓' : ' ↑')}</span>
              </button>
            </span>
          ))}
          <span role="columnheader" class="spoken">
            {t('columnActions')}
          </span>
        </div>
        <div
          class="table-rows"
          role="rowgroup"
          ref={box}
          onKeyDown={onKey}
          onScroll={(event) => {
            const { scrollTop } = event.currentTarget;
            setView((known) => ({ ...known, scrolled: scrollTop }));
          }}
        >
          <div role="presentation" style={{ blockSize: `${ordinals.length * view.height}px` }}>
            {places.map((at) => (
              <TableRow
                key={ordinals[at]}
                row={table.rowOf(ordinals[at]!)}
                at={at}
                top={at * view.height}
                isActive={at === rows.active}
                isSelected={rows.selected.has(ordinals[at]!)}
                onChoose={(how) => rows.choose(at, how)}
                onFocus={() => rows.activate(at)}
                onOpen={actions.onOpen}
                onCheck={actions.onCheck}
                onDelete={() => actions.onDelete([ordinals[at]!])}
              />
            ))}
          </div>
        </div>
      </div>
      <p class="muted table-place">
        {/* Before the table was measured it is not known which rows are seen: nothing is said. */}
        {first <= last &&
          t('listRange', { from: number(first), to: number(last), total: number(table.total) })}
      </p>
    </>
  );
}
