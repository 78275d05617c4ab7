import type { Finding } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import { VERDICT_MEANINGS } from '../model/meanings';

/** Help in place: what the verdict means, and what it does not. */
export function WhatItMeans({ finding: { verdict } }: { finding: Finding }) {
  const { t } = useTranslator();
  if (verdict.kind === 'not-checked') return null;
  return (
    <p class="what-it-means">
      <span class="kind">{t('meansTitle')}</span> {t(VERDICT_MEANINGS[verdict.kind])}
    </p>
  );
}
