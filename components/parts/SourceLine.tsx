import type { FindingSource } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import { formatDate, formatMoment } from '../model/date';
import { outletName } from '../model/sources';

/** Outlet and date of a report, the date no finer than it is known. */
export function SourceLine({
  source,
}: {
  source: Pick<FindingSource, 'outlet' | 'url' | 'published'>;
}) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const { published } = source;
  return (
    <p class="source-line">
      <bdi class="outlet">{outletName(source, translator)}</bdi>
      <span class="dot" aria-hidden="true">
        ·
      </span>
      {published === null ? (
        <span>{t('dateUnknown')}</span>
      ) : (
        <time dateTime={published.at}>{formatDate(published, locale)}</time>
      )}
      {published?.precision === 'day' && <span class="muted">{t('dateDayOnly')}</span>}
      {published?.notAfter !== undefined && (
        <span class="muted">
          {t('dateSeenBy', { date: formatMoment(published.notAfter, locale) })}
        </span>
      )}
    </p>
  );
}
