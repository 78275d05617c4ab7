import { useState } from 'preact/hooks';
import { useTranslator } from '../i18n/context';

interface SelectionBarProps {
  count: number;
  onDelete: () => void;
  onTag: (tag: string, on: boolean) => void;
  onExport: () => void;
  onNone: () => void;
}

/** What can be done with the reports that are selected. */
export function SelectionBar({ count, ...actions }: SelectionBarProps) {
  const { t, plural } = useTranslator();
  const [tag, setTag] = useState('');
  const put = (on: boolean) => {
    actions.onTag(tag, on);
    setTag('');
  };
  return (
    <div class="selection-bar">
      <p role="status">{count > 0 && plural('selected', count)}</p>
      {count > 0 && (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            put(true);
          }}
        >
          <label class="field">
            <span class="spoken">{t('tagLabel')}</span>
            <input
              value={tag}
              dir="auto"
              maxLength={60}
              placeholder={t('tagLabel')}
              onInput={(event) => setTag(event.currentTarget.value)}
            />
          </label>
          <button type="submit" disabled={tag.trim() === ''}>
            {t('tagPut')}
          </button>
          <button type="button" disabled={tag.trim() === ''} onClick={() => put(false)}>
            {t('tagTake')}
          </button>
          <button type="button" onClick={actions.onExport}>
            {t('exportSelected')}
          </button>
          <button type="button" onClick={actions.onDelete}>
            {t('deleteSelected')}
          </button>
          <button type="button" class="quiet" onClick={actions.onNone}>
            {t('selectNone')}
          </button>
        </form>
      )}
    </div>
  );
}
