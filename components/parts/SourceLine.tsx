import type { FindingSource } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import { formatDate, formatMoment } from '../model/date';
import { outletLabel } from '../model/sources';
import { Parts } from './Parts';

/** Outlet and date of a report, the date no finer than it is known. */
export function SourceLine({
  source,
}: {
  source: Pick<FindingSource, 'outlet' | 'url' | 'published'>;
}) {
  const { t, locale } = useTranslator();
  const { published } = source;
  return (
    <Parts class="source-line">
      <bdi class="outlet">{outletLabel(source) ?? t('outletUnknown')}</bdi>
      {published === null ? (
        t('dateUnknown')
      ) : (
        <>
          <time dateTime={published.at}>{formatDate(published, locale)}</time>
          {published.precision === 'day' && ` ${t('dateDayOnly')}`}
          {published.notAfter !== undefined &&
            ` ${t('dateSeenBy', { date: formatMoment(published.notAfter, locale) })}`}
        </>
      )}
    </Parts>
  );
}
