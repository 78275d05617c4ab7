import type { FindingSource } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import { formatDate, formatMoment } from '../model/date';
import { outletLabel } from '../model/sources';

/** Outlet and date of a report, the date no finer than it is known. */
export function SourceLine({
  source,
}: {
  source: Pick<FindingSource, 'outlet' | 'url' | 'published'>;
}) {
  const { t, locale } = useTranslator();
  const { published } = source;
  return (
    <p class="source-line">
      <bdi class="outlet">{outletLabel(source) ?? t('outletUnknown')}</bdi>
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
