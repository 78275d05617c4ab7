import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Comparison } from '../../lib/check/comparison';
import { useTranslator } from '../i18n/context';
import type { CompareItem, CompareMark, RowKind, Side } from '../model/compare';
import { marksOf, otherSide, rowKind } from '../model/compare';
import { languageOf } from '../model/languages';
import { CompareCell } from './CompareCell';
import { CompareSide } from './CompareSide';
import type { LoadControl } from './LoadOriginal';
import { RowFilters } from './RowFilters';

interface CompareTextsProps {
  comparison: Comparison;
  /** What is marked: the changes that the filters leave. */
  items: readonly CompareItem[];
  current: number | null;
  first: Side;
  /** So many rows are drawn. */
  most: number;
  load: LoadControl;
  frame: RefObject<HTMLDivElement | null>;
  onChoose: (id: number) => void;
}

/** Both texts in rows of sentences, so that they scroll as one, with the marks of the changes. */
export function CompareTexts(props: CompareTextsProps) {
  const { comparison, items, current, first, most, load, frame, onChoose } = props;
  const { t } = useTranslator();
  const [hidden, setHidden] = useState<ReadonlySet<RowKind>>(new Set());
  const { rows } = comparison;
  const marks = useMemo(
    () => ({ here: marksOf(items, rows, 'here'), there: marksOf(items, rows, 'there') }),
    [items, rows],
  );
  const kinds = useMemo(() => rows.map(rowKind), [rows]);
  const sides = [first, otherSide(first)] as const;
  const goTo = (row: number) =>
    frame.current?.querySelector<HTMLElement>(`[data-row="${row}"] button`)?.focus();
  const isShown = (index: number) => !hidden.has(kinds[index]!) || holds(items, current, index);
  return (
    <>
      <RowFilters kinds={kinds} hidden={hidden} onHide={setHidden} />
      <div
        class="compare-texts"
        role="region"
        aria-label={t('compareTexts')}
        tabIndex={0}
        ref={frame}
      >
        <table>
          <thead>
            <tr>
              {sides.map((side) => (
                <CompareSide
                  key={side}
                  side={side}
                  comparison={comparison}
                  load={load}
                  headline={headlineOf(items, current)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row, index) =>
              isShown(index) ? (
                <tr
                  key={index}
                  data-row={index}
                  class={`row-${kinds[index]}${sides.some((side) => row.begins[side]) ? ' begins' : ''}`}
                >
                  {sides.map((side) => (
                    <CompareCell
                      key={side}
                      comparison={comparison}
                      side={side}
                      index={index}
                      marks={marks[side].get(index) ?? NONE}
                      items={items}
                      current={current}
                      language={languageOf(comparison, side)}
                      onChoose={onChoose}
                      onGo={goTo}
                    />
                  ))}
                </tr>
              ) : null,
            )}
          </tbody>
        </table>
      </div>
    </>
  );
}

const NONE: readonly CompareMark[] = [];

function holds(items: readonly CompareItem[], current: number | null, row: number): boolean {
  const item = current === null ? undefined : items.find(({ id }) => id === current);
  return item !== undefined && (item.row.here === row || item.row.there === row);
}

/** The change that is looked at, where it stands in the headline. */
function headlineOf(items: readonly CompareItem[], current: number | null): CompareItem | null {
  const item = items.find(({ id }) => id === current);
  return item?.changes.some(({ change }) => change.note === 'headline') ? item : null;
}
