import { useTranslator } from '../i18n/context';
import { ROW_KINDS, type RowKind } from '../model/compare';
import { ROW_NAMES } from '../model/line-names';

interface RowFiltersProps {
  /** The kind of each row. */
  kinds: readonly RowKind[];
  hidden: ReadonlySet<RowKind>;
  onHide: (hidden: ReadonlySet<RowKind>) => void;
}

/** How sentences belong together, with its line and count; each sort can be left out. */
export function RowFilters({ kinds, hidden, onHide }: RowFiltersProps) {
  const { t, number } = useTranslator();
  const toggle = (kind: RowKind) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    onHide(next);
  };
  return (
    <div class="chips-row rows-filter" role="group" aria-label={t('compareRowFilter')}>
      {ROW_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => (
        <button
          key={kind}
          type="button"
          class={`chip row-${kind}`}
          aria-pressed={!hidden.has(kind)}
          onClick={() => toggle(kind)}
        >
          <span class="line" aria-hidden="true" />
          {t(ROW_NAMES[kind])}{' '}
          <span class="count">{number(kinds.filter((each) => each === kind).length)}</span>
        </button>
      ))}
    </div>
  );
}
