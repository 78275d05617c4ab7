import { useContext } from 'preact/hooks';
import type { Span } from '../../lib/core/span';
import type { Substitution } from '../../lib/spin/spin';
import { useTranslator } from '../i18n/context';
import { segments } from '../model/segments';
import { OneWay } from './one-way';

interface MarkedQuotationProps {
  text: string;
  /** Where it stands in the page's text; the changes point there too. */
  at: Span;
  changes: readonly Substitution[];
}

/** The page's quotation, each changed place marked with the source's wording beside it. */
export function MarkedQuotation({ text, at, changes }: MarkedQuotationProps) {
  const marks = changes.map((change) => ({ at: change.at, mark: change }));
  return (
    <blockquote class="here">
      <bdi>
        {segments(text, marks, at[0]).map((run, index) =>
          run.mark === null ? (
            run.text
          ) : (
            <ChangedPlace key={index} here={run.text} there={run.mark.from} />
          ),
        )}
      </bdi>
    </blockquote>
  );
}

function ChangedPlace({ here, there }: { here: string; there: string | null }) {
  const { t } = useTranslator();
  const oneWay = useContext(OneWay);
  return (
    <>
      <mark>{here === '' ? t('changeGone') : here}</mark>
      <span class="was">
        <span class="arrow back" aria-hidden="true">
          {oneWay ? '←' : '↔'}
        </span>
        {there && <span class="spoken">{t(oneWay ? 'changeWas' : 'changeThere')} </span>}
        {there ? <bdi>{there}</bdi> : <Unknown there={there} />}
      </span>
    </>
  );
}

/** A wording that is not known, or a place where the source has no word. */
function Unknown({ there }: { there: string | null }) {
  const { t } = useTranslator();
  return <em class="unknown">{t(there === null ? 'changeUnknown' : 'changeAdded')}</em>;
}
