import { useEffect, useRef, useState } from 'preact/hooks';
import type { TableQuery } from '../../lib/manage/table';
import type { SavedFilter } from '../../lib/settings/settings';
import { useTranslator } from '../i18n/context';
import { MOST_FILTERS } from '../model/thresholds';

interface SavedFiltersProps {
  filters: readonly SavedFilter[];
  query: TableQuery;
  onChoose: (filter: Omit<SavedFilter, 'name'>) => void;
  onSave: (filters: SavedFilter[]) => void;
}

/** A longer name does not fit the list that it is chosen from (characters). */
const NAME_LIMIT = 60;

/** Questions to the table that have a name: chosen, saved, and given up. */
export function SavedFilters({ filters, query, onChoose, onSave }: SavedFiltersProps) {
  const { t } = useTranslator();
  const [name, setName] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isNaming = name !== null;
  useEffect(() => field.current?.focus(), [isNaming]);
  const chosen = filters.find((filter) => isSame(filter, query));
  const isPlain = query.text === '' && query.origins.length === 0 && !query.withText && !query.tag;
  const others = filters.filter((filter) => filter !== chosen);
  const save = () => {
    const trimmed = (name ?? '').trim();
    const { text, origins, withText, tag } = query;
    const kept = filters.filter((filter) => filter.name !== trimmed);
    const all = [...kept, { name: trimmed, text, origins: [...origins], withText, tag }];
    onSave(all.sort((a, b) => a.name.localeCompare(b.name)));
    setName(null);
  };
  if (isNaming) {
    return (
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label class="field">
          <span class="spoken">{t('filterName')}</span>
          <input
            value={name}
            dir="auto"
            maxLength={NAME_LIMIT}
            placeholder={t('filterName')}
            ref={field}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={name.trim() === ''}>
          {t('filterSave')}
        </button>
        <button type="button" class="quiet" onClick={() => setName(null)}>
          {t('tableCancel')}
        </button>
      </form>
    );
  }
  return (
    <>
      {filters.length > 0 && (
        <label class="field chip-field">
          <span class="spoken">{t('filterSaved')}</span>
          <select
            value={chosen?.name ?? ''}
            onChange={(event) => {
              const wanted = filters.find((one) => one.name === event.currentTarget.value);
              onChoose(wanted ?? NOTHING);
            }}
          >
            <option value="">{t('filterAny')}</option>
            {filters.map((filter) => (
              <option key={filter.name} value={filter.name}>
                {filter.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {!isPlain && !chosen && filters.length < MOST_FILTERS && (
        <button type="button" class="link" onClick={() => setName('')}>
          {t('filterSave')}
        </button>
      )}
      {chosen && (
        <button type="button" class="link" onClick={() => onSave(others)}>
          {t('filterForget')}
        </button>
      )}
    </>
  );
}

const NOTHING: Omit<SavedFilter, 'name'> = { text: '', origins: [], withText: false, tag: '' };

function isSame(filter: SavedFilter, query: TableQuery): boolean {
  return (
    filter.text === query.text &&
    filter.withText === query.withText &&
    filter.tag === query.tag &&
    filter.origins.length === query.origins.length &&
    filter.origins.every((origin) => query.origins.includes(origin))
  );
}
