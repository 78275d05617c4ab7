import { useContext } from 'preact/hooks';
import type { Span } from '../../lib/core/span';
import type { Change } from '../../lib/spin/changes';
import type { QuotationFinding } from '../../lib/spin/spin';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { isolate } from '../i18n/translator';
import { BeforeAfter } from './BeforeAfter';
import { MarkedText } from './MarkedText';
import { OneWay } from './one-way';
import { PageTextContext } from './page-text';

type Statuses = Record<QuotationFinding['status'], PlainKey>;
const CHANGED: Statuses = {
  intact: 'quotationIntact',
  shortened: 'quotationShortened',
  altered: 'quotationAltered',
  cut: 'quotationCut',
  spliced: 'quotationSpliced',
  marked: 'quotationMarked',
  moved: 'quotationMoved',
  unmarked: 'quotationUnmarked',
  invented: 'quotationInvented',
};
/** Where the page is not known to be the later text. */
const DIFFERENT: Statuses = {
  ...CHANGED,
  shortened: 'quotationShorterHere',
  altered: 'quotationDiffers',
  cut: 'quotationShorterHere',
  moved: 'quotationOtherSpeaker',
  unmarked: 'quotationUnmarkedHere',
  marked: 'quotationMarkedHere',
};

interface QuotationChangeProps {
  quotation: QuotationFinding;
  changes: readonly Change[];
}

/** One quotation: the page's line, the other report's line, the words that differ marked in both. */
export function QuotationChange({ quotation, changes }: QuotationChangeProps) {
  const { t, plural } = useTranslator();
  const { suspect, source, speaker, agreedBy } = quotation;
  const words = useContext(OneWay) ? CHANGED : DIFFERENT;
  const sourceAt = source?.at ?? null;
  return (
    <div class="change quotation">
      <p class="status">{t(words[quotation.status])}</p>
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
  const { language } = useContext(PageTextContext);
  return (
    <figure class={name}>
      <figcaption>{caption}</figcaption>
      <blockquote lang={language || undefined}>
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
