import type { Comparison } from '../../lib/check/comparison';
import type { Translator } from '../i18n/translator';

/** What is said where no change is listed: none was found, or none was looked for. */
export function compareSummary({ finding }: Comparison, t: Translator['t']): string {
  if (!finding.reuse && finding.verdict.kind !== 'update') return t('compareNotCopied');
  if (finding.verdict.kind === 'rewrite') return t('spinRetold');
  return t(finding.lacking.length > 0 ? 'differNothingLacking' : 'differNothing');
}
