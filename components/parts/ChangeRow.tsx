import { useContext } from 'preact/hooks';
import type { Change } from '../../lib/spin/changes';
import { useTranslator } from '../i18n/context';
import { spokenIn } from '../model/languages';
import { changeNameKey, NOTE_KEYS } from '../model/change-names';
import { sentenceAround } from '../model/sentence';
import { BeforeAfter } from './BeforeAfter';
import { MarkedText } from './MarkedText';
import { PageTextContext } from './page-text';

/** One change: what it is, both wordings, and the page's sentence with the words marked. */
export function ChangeRow({ change }: { change: Change }) {
  const { t } = useTranslator();
  const { from, to, suspect, note } = change;
  const isPutIn = from === '' && suspect !== null;
  return (
    <div class="change">
      <p class="change-head">
        <span class="kind">{t(changeNameKey(change.kind))}</span>{' '}
        {!isPutIn && <BeforeAfter before={from} after={to} />}{' '}
        {note && <span class="note">{t(NOTE_KEYS[note])}</span>}
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
    <blockquote class="here" lang={spokenIn(language)}>
      {sentence.cutBefore && '… '}
      <MarkedText text={sentence.text} start={sentence.start} places={[place]} />
      {sentence.cutAfter && ' …'}
    </blockquote>
  );
}
