import type { AlignedRow, Comparison } from '../../lib/check/comparison';
import type { Span } from '../../lib/core/span';
import { useTranslator } from '../i18n/context';
import type { CompareItem, CompareMark, Side } from '../model/compare';
import { textOf } from '../model/compare';
import { directionOf, spokenIn } from '../model/languages';
import { segments } from '../model/segments';
import { CodedCell } from './CodedCell';

interface CompareCellProps {
  comparison: Comparison;
  side: Side;
  /** Number of the row. */
  index: number;
  marks: readonly CompareMark[];
  items: readonly CompareItem[];
  current: number | null;
  language: string;
  onChoose: (id: number) => void;
  /** Asks for the row where the counterpart stands. */
  onGo: (row: number) => void;
}

/** One side of a row: its sentence with the marks, or that it has none here. */
export function CompareCell(props: CompareCellProps) {
  const { comparison, side, index, marks, items, current, language, onChoose, onGo } = props;
  const row = comparison.rows[index]!;
  const text = textOf(comparison, side);
  const at = row[side];
  const isMissing = isGap(row, side);
  if (isMissing) {
    const before = comparison.rows[index - 1];
    const isFirst = !before || !isGap(before, side) || before.counterpart !== null;
    return <GapCell row={index} counterpart={row.counterpart} isFirst={isFirst} onGo={onGo} />;
  }
  if (text === null || at === null) {
    return <CodedCell comparison={comparison} index={index} items={items} current={current} />;
  }
  return (
    <td class="cell" lang={spokenIn(language)} dir={directionOf(language)}>
      <MarkedRun
        text={text.slice(...at)}
        start={at[0]}
        marks={marks}
        current={current}
        onChoose={onChoose}
      />
      {row.counterpart !== null && (
        <MovedLink index={index} counterpart={row.counterpart} onGo={onGo} />
      )}
    </td>
  );
}

/** Whether a side has nothing in a row. */
function isGap({ here, thereTokens }: AlignedRow, side: Side): boolean {
  return (side === 'here' ? here : thereTokens) === null;
}

interface GapCellProps {
  row: number;
  counterpart: number | null;
  /** Of several gaps in a row one says so. */
  isFirst: boolean;
  onGo: (row: number) => void;
}

/** The other text says something here that this one does not, or says elsewhere. */
function GapCell({ row, counterpart, isFirst, onGo }: GapCellProps) {
  const { t } = useTranslator();
  return (
    <td class="cell gap">
      {counterpart === null ? (
        <span class={isFirst ? undefined : 'spoken'}>{t('compareNothingHere')}</span>
      ) : (
        <MovedLink index={row} counterpart={counterpart} onGo={onGo} />
      )}
    </td>
  );
}

function MovedLink({
  index,
  counterpart,
  onGo,
}: { index: number } & Pick<CompareCellProps, 'onGo'> & {
    counterpart: number;
  }) {
  const { t } = useTranslator();
  return (
    <button type="button" class="link moved" onClick={() => onGo(counterpart)}>
      {t(counterpart < index ? 'compareMovedUp' : 'compareMovedDown')}
    </button>
  );
}

interface MarkedRunProps {
  text: string;
  start: number;
  marks: readonly CompareMark[];
  current: number | null;
  onChoose: (id: number) => void;
}

/** A click on a mark chooses its change; by keyboard the list does. */
function MarkedRun({ text, start, marks, current, onChoose }: MarkedRunProps) {
  const { t } = useTranslator();
  return (
    <>
      {segments(text, marks as readonly { at: Span; mark: CompareMark['mark'] }[], start).map(
        (run, index) =>
          run.mark === null ? (
            run.text
          ) : (
            <mark
              key={index}
              class={`grave-${run.mark.group}${run.text === '' ? ' gap' : ''}${run.mark.item === current ? ' current' : ''}`}
              data-change={run.mark.item}
              data-first={run.mark.first || undefined}
              onClick={() => onChoose(run.mark!.item)}
            >
              {run.text === '' ? <span class="spoken">{t('changeGap')}</span> : run.text}
            </mark>
          ),
      )}
    </>
  );
}
