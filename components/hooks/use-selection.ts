import { useEffect, useMemo, useState } from 'preact/hooks';
import type { GroupKind } from '../model/changes';
import type { CompareItem } from '../model/compare';

/** Which groups of changes are shown, and which change is looked at. */
export interface Selection {
  shown: ReadonlySet<GroupKind>;
  toggle(group: GroupKind): void;
  /** What the filters leave of the list. */
  items: readonly CompareItem[];
  /** Id of the change that is looked at; null before the first. */
  current: number | null;
  /** Place of the current one in `items`, from 1; 0 for none. */
  position: number;
  choose(id: number | null): void;
  /** The next (1) or the previous (-1) of the list, round its ends. */
  step(by: 1 | -1): void;
}

/** `first`: groups shown at the beginning. A change that a filter hides is looked at no more. */
export function useSelection(all: readonly CompareItem[], first: readonly GroupKind[]): Selection {
  const [shown, setShown] = useState<ReadonlySet<GroupKind>>(() => new Set(first));
  const [current, setCurrent] = useState<number | null>(null);
  const items = useMemo(() => all.filter(({ group }) => shown.has(group)), [all, shown]);
  useEffect(() => setCurrent(null), [all]);
  const index = items.findIndex(({ id }) => id === current);
  const toggle = (group: GroupKind) => {
    const next = new Set(shown);
    if (!next.delete(group)) next.add(group);
    setShown(next);
  };
  const step = (by: 1 | -1) => {
    if (items.length === 0) return;
    const from = index < 0 && by < 0 ? 0 : index;
    setCurrent(items[(from + by + items.length) % items.length]!.id);
  };
  return {
    shown,
    toggle,
    items,
    current: index < 0 ? null : current,
    position: index + 1,
    choose: setCurrent,
    step,
  };
}
