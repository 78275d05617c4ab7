import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslator } from '../i18n/context';
import { ITEMS_AT_ONCE } from '../model/thresholds';

interface LongListProps<T> {
  items: readonly T[];
  render: (item: T) => ComponentChildren;
  class?: string;
}

/** A list that shows its head first and the rest on a click. */
export function LongList<T>({ items, render, class: name = 'items' }: LongListProps<T>) {
  const { plural } = useTranslator();
  const [whole, setWhole] = useState(false);
  const shown = whole ? items : items.slice(0, ITEMS_AT_ONCE);
  const hidden = items.length - shown.length;
  return (
    <>
      <ul class={name}>
        {shown.map((item, index) => (
          <li key={index}>{render(item)}</li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="link" onClick={() => setWhole(true)}>
          {plural('showMore', hidden)}
        </button>
      )}
    </>
  );
}
