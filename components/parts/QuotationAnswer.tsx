import type { QuotationCheck } from '../../lib/check/quotation-check';
import { useTranslator } from '../i18n/context';
import { spokenIn } from '../model/languages';
import { MarkedText } from './MarkedText';

interface QuotationAnswerProps {
  quotation: string;
  text: string;
  check: QuotationCheck;
  /** Of the quotation and of the text (BCP 47). */
  languages: readonly [string, string];
}

const SAID = {
  intact: 'quotationStands',
  altered: 'quotationStandsAltered',
  absent: 'quotationStandsNot',
} as const;

/** Whether a wording stands in a text: two clean lines, the words that differ marked. */
export function QuotationAnswer({ quotation, text, check, languages }: QuotationAnswerProps) {
  const { t, lookUp, percent } = useTranslator();
  const { stands, at, differing, kept } = check;
  const start = quotation.length - quotation.trimStart().length;
  return (
    <section class="quotation-answer" role="status">
      <h2>{lookUp(SAID[stands], stands === 'intact' ? undefined : { share: percent(kept) })}</h2>
      {at && (
        <div class="quotation-lines">
          <p class="kicker">{t('quotationAsked')}</p>
          <blockquote lang={spokenIn(languages[0])}>
            <MarkedText text={quotation.trim()} start={start} places={differing.quotation} />
          </blockquote>
          <p class="kicker">{t('quotationInText')}</p>
          <blockquote lang={spokenIn(languages[1])}>
            <MarkedText text={text.slice(...at)} start={at[0]} places={differing.text} />
          </blockquote>
        </div>
      )}
    </section>
  );
}
