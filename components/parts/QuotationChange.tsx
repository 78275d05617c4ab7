import { useContext } from 'preact/hooks';
import type { Span } from '../../lib/core/span';
import type { Change } from '../../lib/spin/changes';
import type { QuotationFinding } from '../../lib/spin/spin';
import { useTranslator } from '../i18n/context';
import { spokenIn } from '../model/languages';
import { isolate } from '../i18n/translator';
import { quotationStatusKey } from '../model/quotation-status';
import { BeforeAfter } from './BeforeAfter';
import { MarkedText } from './MarkedText';
import { OneWay } from './one-way';
import { SideLanguages } from './Quoted';

interface QuotationChangeProps {
  quotation: QuotationFinding;
  changes: readonly Change[];
}

/** One quotation: the page's line, the other report's line, the words that differ marked in both. */
export function QuotationChange({ quotation, changes }: QuotationChangeProps) {
  const { t, plural } = useTranslator();
  const { suspect, source, speaker, agreedBy } = quotation;
  const oneWay = useContext(OneWay);
  const sourceAt = source?.at ?? null;
  return (
    <div class="change quotation">
      <p class="status">{t(quotationStatusKey(quotation.status, oneWay))}</p>
      {suspect && (
        <Line
          class="here"
          caption={t('quotationHere')}
          text={suspect.text}
          start={suspect.at[0]}
          places={placesOf(changes, 'suspect')}
        />
      )}
      {source?.text ? (
        <Line
          class="there"
          caption={t('quotationThere')}
          text={source.text}
          start={sourceAt?.[0] ?? 0}
          places={sourceAt ? placesOf(changes, 'source') : []}
        />
      ) : (
        <WordsOfCode changes={changes} />
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

function placesOf(changes: readonly Change[], side: 'suspect' | 'source'): Span[] {
  return changes.flatMap((change) => {
    const place = change[side];
    return place ? [place] : [];
  });
}

interface LineProps {
  class: 'here' | 'there';
  caption: string;
  text: string;
  start: number;
  places: readonly Span[];
}

function Line({ class: name, caption, ...marked }: LineProps) {
  const language = useContext(SideLanguages)[name];
  return (
    <figure class={name}>
      <figcaption>{caption}</figcaption>
      <blockquote lang={spokenIn(language)}>
        <MarkedText {...marked} />
      </blockquote>
    </figure>
  );
}

/** What is known of the other wording where its report has no text. */
function WordsOfCode({ changes }: { changes: readonly Change[] }) {
  const known = changes.filter(({ from }) => from !== null);
  if (known.length === 0) return null;
  return (
    <ul class="items swaps">
      {known.map(({ from, to }, index) => (
        <li key={index}>
          <BeforeAfter before={from} after={to} />
        </li>
      ))}
    </ul>
  );
}
