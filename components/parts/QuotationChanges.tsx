import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { QuotationFinding } from '../../lib/spin/spin';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { isolate } from '../i18n/translator';
import { Disclosure } from './Disclosure';
import { LongList } from './LongList';
import { MarkedQuotation } from './MarkedQuotation';
import { OneWay } from './one-way';

type Statuses = Record<QuotationFinding['status'], PlainKey>;
const CHANGED: Statuses = {
  intact: 'quotationIntact',
  shortened: 'quotationShortened',
  altered: 'quotationAltered',
  cut: 'quotationAltered',
  spliced: 'quotationAltered',
  marked: 'quotationAltered',
  moved: 'quotationMoved',
  unmarked: 'quotationUnmarked',
  invented: 'quotationInvented',
};
/** Where the page is not known to be the later text. */
const DIFFERENT: Statuses = {
  intact: 'quotationIntact',
  shortened: 'quotationShorterHere',
  altered: 'quotationDiffers',
  cut: 'quotationDiffers',
  spliced: 'quotationDiffers',
  marked: 'quotationDiffers',
  moved: 'quotationOtherSpeaker',
  unmarked: 'quotationUnmarkedHere',
  invented: 'quotationInvented',
};

interface QuotationChangesProps {
  quotations: readonly QuotationFinding[];
  /** The way to the source's own wording, where it is not at hand. */
  children?: ComponentChildren;
}

/** Quotations that are not worded as in the source. */
export function QuotationChanges({ quotations, children }: QuotationChangesProps) {
  const { t, number } = useTranslator();
  if (quotations.length === 0) return null;
  return (
    <Disclosure label={t('changedQuotations')} aside={number(quotations.length)}>
      <LongList
        class="items quotations"
        items={quotations}
        render={(quotation) => <QuotationChange quotation={quotation} />}
      />
      {children}
    </Disclosure>
  );
}

function QuotationChange({ quotation }: { quotation: QuotationFinding }) {
  const { t, plural } = useTranslator();
  const { suspect, source, speaker, agreedBy } = quotation;
  const words = useContext(OneWay) ? CHANGED : DIFFERENT;
  return (
    <div class="quotation">
      <p class="status">{t(words[quotation.status])}</p>
      {suspect && (
        <MarkedQuotation text={suspect.text} at={suspect.at} changes={quotation.changes} />
      )}
      {source?.text && (
        <figure class="there">
          <figcaption>{t('quotationThere')}</figcaption>
          <blockquote>
            <bdi>{source.text}</bdi>
          </blockquote>
        </figure>
      )}
      {speaker.source !== null && speaker.suspect !== speaker.source && (
        <p class="footnote">
          {speaker.suspect === null
            ? t('speakerDropped', { there: isolate(speaker.source) })
            : t('speakerChanged', {
                here: isolate(speaker.suspect),
                there: isolate(speaker.source),
              })}
        </p>
      )}
      {agreedBy.length > 0 && <p class="footnote">{plural('quotationAgreed', agreedBy.length)}</p>}
    </div>
  );
}
