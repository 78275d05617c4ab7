import type { VerdictKind } from '../../lib/verdict/verdict';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import type { FindingsFilter } from '../model/findings-filter';
import { KIND_LABEL } from '../model/kinds';

/** The kinds that warn. */
const KINDS: readonly VerdictKind[] = ['syndicated', 'reprint', 'spun', 'rewrite', 'partial'];

const STATES: readonly (readonly [state: FindingsFilter['state'], key: PlainKey])[] = [
  ['all', 'findingsAll'],
  ['new', 'findingsNew'],
  ['open', 'findingsOpen'],
  ['judged', 'findingsJudged'],
];

interface FindingsFilterBarProps {
  filter: FindingsFilter;
  onChange: (filter: FindingsFilter) => void;
}

/** Which findings are shown: by outlet, kind, day, and what was said of them. */
export function FindingsFilterBar({ filter, onChange }: FindingsFilterBarProps) {
  const { t } = useTranslator();
  const set = (part: Partial<FindingsFilter>) => onChange({ ...filter, ...part });
  return (
    <div class="filter" role="group" aria-label={t('filterLabel')}>
      <label class="field">
        <span>{t('filterText')}</span>
        <input
          type="search"
          value={filter.text}
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{t('filterKind')}</span>
        <select
          value={filter.kind}
          onChange={(event) => set({ kind: event.currentTarget.value as VerdictKind | '' })}
        >
          <option value="">{t('findingsAll')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(KIND_LABEL[kind])}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('filterState')}</span>
        <select
          value={filter.state}
          onChange={(event) => set({ state: event.currentTarget.value as FindingsFilter['state'] })}
        >
          {STATES.map(([state, key]) => (
            <option key={state} value={state}>
              {t(key)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('filterFrom')}</span>
        <input
          type="date"
          value={filter.from}
          onInput={(event) => set({ from: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{t('filterTo')}</span>
        <input
          type="date"
          value={filter.to}
          onInput={(event) => set({ to: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}
