import type { SavedFilter } from '../../lib/settings/settings';
import type { Table } from '../hooks/use-table';
import { useTranslator } from '../i18n/context';
import { originKey } from '../model/origins';
import { ORIGINS } from '../model/table';
import { SavedFilters } from './SavedFilters';

/** Filters that have a name. */
export interface Saved {
  filters: readonly SavedFilter[];
  onSave: (filters: SavedFilter[]) => void;
}

/** What is looked for in the table: words, and chips that leave out the rest. */
export function TableFilters({ table, saved }: { table: Table; saved: Saved }) {
  const { t } = useTranslator();
  const { query, ask, answer } = table;
  const tags = answer?.tags ?? [];
  const toggle = (origin: string) =>
    ask({
      origins: query.origins.includes(origin)
        ? query.origins.filter((other) => other !== origin)
        : [...query.origins, origin],
    });
  return (
    <div class="table-filters">
      <label class="field search">
        <span>{t('searchLabel')}</span>
        <input
          type="search"
          value={query.text}
          onInput={(event) => ask({ text: event.currentTarget.value })}
        />
      </label>
      <div class="filter-chips" role="group" aria-label={t('filterLabel')}>
        {ORIGINS.map((origin) => (
          <button
            key={origin}
            type="button"
            class="chip"
            aria-pressed={query.origins.includes(origin)}
            onClick={() => toggle(origin)}
          >
            {t(originKey(origin))}
          </button>
        ))}
        <button
          type="button"
          class="chip"
          aria-pressed={query.withText}
          onClick={() => ask({ withText: !query.withText })}
        >
          {t('hasText')}
        </button>
        {tags.length > 0 && (
          <label class="field chip-field">
            <span class="spoken">{t('tagFilter')}</span>
            <select value={query.tag} onChange={(event) => ask({ tag: event.currentTarget.value })}>
              <option value="">{t('tagAny')}</option>
              {tags.map((tag) => (
                <option key={tag} value={tag}>
                  {tag}
                </option>
              ))}
            </select>
          </label>
        )}
        <SavedFilters
          filters={saved.filters}
          query={query}
          onChoose={({ text, origins, withText, tag }) => ask({ text, origins, withText, tag })}
          onSave={saved.onSave}
        />
      </div>
    </div>
  );
}
