import type { Lacking } from '../../lib/check/lacking';
import type { Translator } from '../i18n/translator';

/** What could not be checked, one sentence for each thing that lacked. */
export function lackingSentences(
  lacking: readonly Lacking[],
  { t, list, lookUp }: Translator,
): string[] {
  const those = (lacks: Lacking['lacks']): string | null => {
    const names = lacking.filter((one) => one.lacks === lacks);
    if (names.length === 0) return null;
    return list(names.map(({ check }) => lookUp(`lackingCheck_${check}`)));
  };
  const [language, sourceText] = [those('language'), those('source-text')];
  const answer = those('answer');
  return [
    ...(language === null ? [] : [t('lackingLanguage', { checks: language })]),
    ...(sourceText === null ? [] : [t('lackingSourceText', { checks: sourceText })]),
    ...(answer === null ? [] : [t('lackingAnswer', { checks: answer })]),
  ];
}
