import { useEffect, useRef, useState } from 'preact/hooks';
import { choose } from '../model/table';

/** Which rows of a table are selected, and which one the keys act on. */
export interface Rows {
  selected: ReadonlySet<number>;
  /** Place of the row that has, or would get, the focus. */
  active: number;
  activate(at: number): void;
  /** Place of a row that asks for the focus, until it was given. */
  called: number | null;
  call(at: number | null): void;
  choose(at: number, how: 'alone' | 'also' | 'range'): void;
  all(): void;
  none(): void;
}

/** Selection outlives a change of the question; what is no longer in the corpus drops out of it. */
export function useRows(ordinals: readonly number[], isWhole: boolean): Rows {
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const [active, setActive] = useState(0);
  const [called, call] = useState<number | null>(null);
  const anchor = useRef(0);
  useEffect(() => {
    // Of a filtered list nothing is known about the rest.
    if (!isWhole) return;
    const there = new Set(ordinals);
    setSelected((known) => {
      const left = [...known].filter((ordinal) => there.has(ordinal));
      return left.length === known.size ? known : new Set(left);
    });
  }, [ordinals, isWhole]);
  return {
    selected,
    active: Math.min(active, Math.max(0, ordinals.length - 1)),
    activate: setActive,
    called,
    call,
    choose(at, how) {
      setSelected(choose(selected, ordinals, { at, anchor: anchor.current, how }));
      if (how !== 'range') anchor.current = at;
      setActive(at);
    },
    all: () => setSelected(new Set([...selected, ...ordinals])),
    none: () => setSelected(new Set()),
  };
}
