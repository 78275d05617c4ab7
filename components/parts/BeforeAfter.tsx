import { useContext } from 'preact/hooks';
import { useTranslator } from '../i18n/context';
import { OneWay } from './one-way';
import { Quoted, SideLanguages } from './Quoted';

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
  const { here, there } = useContext(SideLanguages);
  const Before = oneWay ? 'del' : 'span';
  return (
    <span class="before-after">
      {!before ? (
        <em class="unknown">{t(before === null ? 'changeUnknown' : 'changeAdded')}</em>
      ) : (
        <Before>
          <span class="spoken">{t(oneWay ? 'changeWas' : 'changeThere')} </span>
          <Quoted language={there}>{before}</Quoted>
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
          <Quoted language={here}>{after}</Quoted>
        </ins>
      )}
    </span>
  );
}
