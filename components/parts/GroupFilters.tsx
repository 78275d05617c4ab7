import { useTranslator } from '../i18n/context';
import type { GroupKind } from '../model/changes';
import { GROUPS, countsOf, type CompareItem } from '../model/compare';
import { GROUP_TITLES } from '../model/group-titles';

interface GroupFiltersProps {
  all: readonly CompareItem[];
  shown: ReadonlySet<GroupKind>;
  onToggle: (group: GroupKind) => void;
}

/** Which changes are listed and marked, each sort with its sign and its count. */
export function GroupFilters({ all, shown, onToggle }: GroupFiltersProps) {
  const { t, number } = useTranslator();
  const counts = countsOf(all);
  return (
    <div class="chips-row" role="group" aria-label={t('compareFilter')}>
      {GROUPS.filter((group) => counts.has(group)).map((group) => (
        <button
          key={group}
          type="button"
          class={`chip grave-${group}`}
          aria-pressed={shown.has(group)}
          onClick={() => onToggle(group)}
        >
          <span class="sign" aria-hidden="true" />
          {t(GROUP_TITLES[group])} <span class="count">{number(counts.get(group)!)}</span>
        </button>
      ))}
    </div>
  );
}
