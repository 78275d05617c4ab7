import { useEffect, useRef } from 'preact/hooks';
import type { Comparison } from '../../lib/check/comparison';
import type { Selection } from '../hooks/use-selection';
import { useTranslator } from '../i18n/context';
import type { CompareItem, Side } from '../model/compare';
import { compareSummary } from '../model/compare-words';
import { CompareEntry } from './CompareEntry';
import { GroupFilters } from './GroupFilters';
import { Icon } from './Icon';

interface CompareListProps {
  comparison: Comparison;
  /** Every change, those that a filter hides too. */
  all: readonly CompareItem[];
  selection: Selection;
  first: Side;
  /** So many are drawn. */
  most: number;
  onChoose: (id: number) => void;
}

/** The changes: filters with counts, the way through them, and each a jump to its place. */
export function CompareList(props: CompareListProps) {
  const { comparison, all, selection, first, most, onChoose } = props;
  const { t, number } = useTranslator();
  const { items, current, position } = selection;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const byArrow = (event: KeyboardEvent) => {
    if (event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    focusNext(list.current, event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    <nav class="compare-list" aria-labelledby="compare-changes">
      <h2 id="compare-changes">{t('changesTitle')}</h2>
      {all.length === 0 ? (
        <p class="muted">{compareSummary(comparison, t)}</p>
      ) : (
        <>
          <GroupFilters all={all} shown={selection.shown} onToggle={selection.toggle} />
          <div class="compare-steps">
            <button
              type="button"
              aria-keyshortcuts="Alt+ArrowUp"
              onClick={() => selection.step(-1)}
            >
              <Icon name="up" />
              <span class="spoken">{t('comparePrevious')}</span>
            </button>
            <button
              type="button"
              aria-keyshortcuts="Alt+ArrowDown"
              onClick={() => selection.step(1)}
            >
              <Icon name="down" />
              <span class="spoken">{t('compareNext')}</span>
            </button>
            <span class="muted" role="status">
              {t('comparePosition', { all: number(items.length), position: number(position) })}
            </span>
            <kbd class="muted">Alt + ↑ ↓</kbd>
          </div>
          <ol ref={list} onKeyDown={byArrow}>
            {items.slice(0, most).map((item, index) => (
              <CompareEntry
                key={item.id}
                item={item}
                comparison={comparison}
                first={first}
                isCurrent={item.id === current}
                isStop={current === null ? index === 0 : item.id === current}
                onChoose={onChoose}
              />
            ))}
          </ol>
        </>
      )}
    </nav>
  );
}

/** One stop of the tab key for the whole list; the arrows go on from there. */
function focusNext(list: HTMLElement | null, by: 1 | -1): void {
  const buttons = [...(list?.querySelectorAll<HTMLElement>('button.entry') ?? [])];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[Math.min(buttons.length - 1, Math.max(0, at + by))]?.focus();
}
