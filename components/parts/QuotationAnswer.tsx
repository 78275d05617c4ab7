import type { QuotationCheck } from '../../lib/check/quotation-check';
import { useTranslator } from '../i18n/context';
import { MarkedText } from './MarkedText';

interface QuotationAnswerProps {
  quotation: string;
  text: string;
  check: QuotationCheck;
}

const SAID = {
  intact: 'quotationStands',
  altered: 'quotationStandsAltered',
  absent: 'quotationStandsNot',
} as const;

/** Whether a wording stands in a text: two clean lines, the words that differ marked. */
export function QuotationAnswer({ quotation, text, check }: QuotationAnswerProps) {
  const { t, lookUp, percent } = useTranslator();
  const { stands, at, differing, kept } = check;
  const start = quotation.length - quotation.trimStart().length;
  return (
    <section class="quotation-answer" role="status">
      <h2>{lookUp(SAID[stands], stands === 'intact' ? undefined : { share: percent(kept) })}</h2>
      {at && (
        <div class="quotation-lines">
          <p class="kicker">{t('quotationAsked')}</p>
          <blockquote>
            <MarkedText text={quotation.trim()} start={start} places={differing.quotation} />
          </blockquote>
          <p class="kicker">{t('quotationInText')}</p>
          <blockquote>
            <MarkedText text={text.slice(...at)} start={at[0]} places={differing.text} />
          </blockquote>
        </div>
      )}
    </section>
  );
}
