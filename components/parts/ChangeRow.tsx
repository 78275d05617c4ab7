import { useContext } from 'preact/hooks';
import type { Change } from '../../lib/spin/changes';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { sentenceAround } from '../model/sentence';
import { BeforeAfter } from './BeforeAfter';
import { MarkedText } from './MarkedText';
import { PageTextContext } from './page-text';

const NOTES: Record<NonNullable<Change['note']>, PlainKey> = {
  denial: 'noteDenial',
  response: 'noteResponse',
  update: 'noteUpdate',
  headline: 'noteHeadline',
  retold: 'noteRetold',
  'added-precision': 'noteAddedPrecision',
  conversion: 'noteConversion',
};

/** What a change is called. */
export function useChangeName({ kind }: Pick<Change, 'kind'>): string {
  return useTranslator().lookUp(`change_${kind.replaceAll('-', '_')}` as PlainKey);
}

/** One change: what it is, both wordings, and the page's sentence with the words marked. */
export function ChangeRow({ change }: { change: Change }) {
  const { t } = useTranslator();
  const { from, to, suspect, note } = change;
  const isPutIn = from === '' && suspect !== null;
  return (
    <div class="change">
      <p class="change-head">
        <span class="kind">{useChangeName(change)}</span>{' '}
        {!isPutIn && <BeforeAfter before={from} after={to} />}{' '}
        {note && <span class="note">{t(NOTES[note])}</span>}
      </p>
      {suspect && <InSentence place={suspect} />}
    </div>
  );
}

function InSentence({ place }: { place: readonly [number, number] }) {
  const { text, language } = useContext(PageTextContext);
  if (place[1] > text.length) return null;
  const sentence = sentenceAround(text, place, language);
  return (
    <blockquote class="here" lang={language || undefined}>
      {sentence.cutBefore && '… '}
      <MarkedText text={sentence.text} start={sentence.start} places={[place]} />
      {sentence.cutAfter && ' …'}
    </blockquote>
  );
}
