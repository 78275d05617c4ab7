import { useTranslator } from '../i18n/context';
import { formatMoment } from '../model/date';

/** How much the page was compared with: an answer is never better than that. */
export function CorpusLine({ reports, newest }: { reports: number; newest: string | null }) {
  const { plural, t, locale } = useTranslator();
  return (
    <p class="corpus-line">
      {newest === null
        ? plural('comparedWith', reports)
        : `${plural('comparedWith', reports)} ${t('comparedNewest', { date: formatMoment(newest, locale) })}`}
    </p>
  );
}
