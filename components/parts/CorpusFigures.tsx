import type { CorpusStats } from '../../lib/check/corpus-manager';
import { useTranslator } from '../i18n/context';
import { formatMoment } from '../model/date';

/** How large and how fresh the corpus is. */
export function CorpusFigures({ stats }: { stats: CorpusStats }) {
  const { t, plural, number, locale } = useTranslator();
  return (
    <dl class="figures">
      <Figure value={number(stats.reports)} label={plural('statReports', stats.reports)} />
      <Figure value={number(stats.withText)} label={t('statWithText')} />
      <Figure value={number(stats.bundled)} label={t('statBundled')} />
      {stats.newest !== null && (
        <Figure value={formatMoment(stats.newest.slice(0, 10), locale)} label={t('statNewest')} />
      )}
    </dl>
  );
}

function Figure({ value, label }: { value: string; label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
