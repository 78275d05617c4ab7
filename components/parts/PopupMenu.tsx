import { useRef } from 'preact/hooks';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { Icon } from './Icon';

/** An entry by its message, or by words that were put together already. */
export type MenuEntry = ({ label: PlainKey } | { said: string }) & {
  act: () => void;
  /** A line above it: what follows is about something else. */
  begins?: true;
};

/** What else can be done with the page: the browser's own element, so that keys work. */
export function PopupMenu({ entries }: { entries: readonly MenuEntry[] }) {
  const { t } = useTranslator();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    menu.current!.open = false;
    menu.current!.querySelector('summary')?.focus();
  };
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.preventDefault();
        close();
      }}
    >
      <summary class="button quiet" aria-label={t('menuTitle')} title={t('menuTitle')}>
        <Icon name="menu" />
      </summary>
      <div class="menu-body">
        {entries.map((entry) => (
          <button
            key={'said' in entry ? entry.said : entry.label}
            type="button"
            class={entry.begins ? 'quiet begins' : 'quiet'}
            onClick={() => {
              close();
              entry.act();
            }}
          >
            {'said' in entry ? entry.said : t(entry.label)}
          </button>
        ))}
      </div>
    </details>
  );
}
