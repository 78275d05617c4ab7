import type { SettingsProblem } from '../../lib/settings/settings';
import type { PlainKey } from '../i18n/catalogue';
import type { Translator } from '../i18n/translator';

/** What is used in place of a field that is missing or of a wrong sort. */
const USED: Record<SettingsProblem['field'], PlainKey> = {
  version: 'settingsUsedVersion',
  automatic: 'settingsUsedAutomatic',
  allow: 'settingsUsedAllowNone',
  deny: 'settingsUsedDenyNone',
  badge: 'settingsUsedBadge',
  reading: 'settingsUsedReading',
  watching: 'settingsUsedWatching',
  engine: 'settingsUsedEngine',
  filters: 'settingsUsedFilters',
};

/** … and in place of a list some lines of which name no site. */
const USED_OF_LISTS: Partial<Record<SettingsProblem['field'], PlainKey>> = {
  allow: 'settingsUsedAllowRest',
  deny: 'settingsUsedDenyRest',
};

/** One sentence about stored settings that could not be read, or null where all could. */
export function settingsSentence(
  problems: readonly SettingsProblem[],
  { t, list }: Translator,
): string | null {
  if (problems.length === 0) return null;
  const used = problems.map(({ field, problem }) =>
    t((problem === 'bad-pattern' && USED_OF_LISTS[field]) || USED[field]),
  );
  return t('settingsProblems', { used: list(used) });
}
