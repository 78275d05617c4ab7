import { useContext } from 'preact/hooks';
import { useTranslator } from '../i18n/context';
import { OneWay } from './one-way';

interface BeforeAfterProps {
  /** The source's wording; null when it is not known, empty where it has none. */
  before: string | null;
  /** The page's wording; null or empty when it is gone. */
  after: string | null;
}

/** "smart → clever", spoken as "was smart, here clever". */
export function BeforeAfter({ before, after }: BeforeAfterProps) {
  const { t } = useTranslator();
  const oneWay = useContext(OneWay);
  const Before = oneWay ? 'del' : 'span';
  return (
    <span class="before-after">
      {!before ? (
        <em class="unknown">{t(before === null ? 'changeUnknown' : 'changeAdded')}</em>
      ) : (
        <Before>
          <span class="spoken">{t(oneWay ? 'changeWas' : 'changeThere')} </span>
          <bdi>{before}</bdi>
        </Before>
      )}
      <span class="arrow" aria-hidden="true">
        {oneWay ? '→' : '↔'}
      </span>
      {!after ? (
        <em class="unknown">{t('changeGone')}</em>
      ) : (
        <ins>
          <span class="spoken">{t('changeHere')} </span>
          <bdi>{after}</bdi>
        </ins>
      )}
    </span>
  );
}
