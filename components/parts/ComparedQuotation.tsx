import type { Comparison } from '../../lib/check/comparison';
import type { Span } from '../../lib/core/span';
import type { QuotationFinding } from '../../lib/spin/spin';
import { useTranslator } from '../i18n/context';
import { otherSide, type CompareItem, type Side } from '../model/compare';
import { directionOf, languageOf, spokenIn } from '../model/languages';
import { sideName } from '../model/side-names';
import { MarkedText } from './MarkedText';
import { Parts } from './Parts';
import { Quoted } from './Quoted';

interface ComparedQuotationProps {
  item: CompareItem;
  quotation: QuotationFinding;
  comparison: Comparison;
  first: Side;
}

/** A quotation as each text has it, on a clean line of its own, the words that differ marked. */
export function ComparedQuotation(props: ComparedQuotationProps) {
  const { item, quotation, comparison, first } = props;
  const { plural } = useTranslator();
  return (
    <div class="quotation-lines">
      {[first, otherSide(first)].map((side) => {
        const line = lineOf(quotation, comparison, side);
        return (
          line && (
            <Line
              key={side}
              side={side}
              {...line}
              places={item.changes.flatMap(({ at }) => (at[side] ? [at[side]] : []))}
              language={languageOf(comparison, side)}
            />
          )
        );
      })}
      {quotation.agreedBy.length > 0 && comparison.changed === 'here' && (
        <p class="footnote">{plural('quotationAgreed', quotation.agreedBy.length)}</p>
      )}
    </div>
  );
}

interface QuotationLine {
  text: string;
  start: number;
  speaker: string | null;
}

/** The quotation's words on a side; null where it has none there, or they are not known. */
function lineOf(
  { suspect, source, speaker }: QuotationFinding,
  { changed }: Comparison,
  side: Side,
): QuotationLine | null {
  const isSuspect = side === changed;
  const part = isSuspect ? suspect : source;
  if (!part?.text) return null;
  return {
    text: part.text,
    start: part.at?.[0] ?? 0,
    speaker: isSuspect ? speaker.suspect : speaker.source,
  };
}

interface LineProps extends QuotationLine {
  side: Side;
  places: readonly Span[];
  language: string;
}

function Line({ side, text, start, speaker, places, language }: LineProps) {
  const { t } = useTranslator();
  return (
    <figure class={side}>
      <figcaption>
        <Parts as="span">
          {t(sideName(side))}
          {speaker !== null && <Quoted language={language}>{speaker}</Quoted>}
        </Parts>
      </figcaption>
      <blockquote lang={spokenIn(language)} dir={directionOf(language)}>
        <MarkedText text={text} start={start} places={places} />
      </blockquote>
    </figure>
  );
}
