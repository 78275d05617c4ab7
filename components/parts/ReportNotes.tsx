import { useState } from 'preact/hooks';
import type { DateClaim } from '../../lib/core/article';
import type { ReportNote } from '../../lib/manage/notes';
import { useTranslator } from '../i18n/context';
import { formatDate } from '../model/date';
import { Field } from './Field';
import { ItemButton, Named } from './ItemButton';

interface ReportNotesProps {
  note: ReportNote;
  published: DateClaim | null;
  onWrite: (note: string) => void;
  onTag: (tag: string, on: boolean) => void;
  onDate: (day: string | null) => void;
}

/** What the user wrote on a report: tags, a note, and the date where he knows it better. */
export function ReportNotes({ note, published, onWrite, onTag, onDate }: ReportNotesProps) {
  const { t, locale } = useTranslator();
  const [words, setWords] = useState(note.note);
  const [tag, setTag] = useState('');
  const [day, setDay] = useState(published?.at.slice(0, 10) ?? '');
  const { was } = note;
  return (
    <section class="report-notes" aria-label={t('notesTitle')}>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          onTag(tag, true);
        }}
      >
        <ul class="tags" aria-label={t('tagsTitle')}>
          {note.tags.map((each) => (
            <li key={each} class="tag">
              <Named>
                {(name) => (
                  <>
                    <bdi id={name}>{each}</bdi>
                    <ItemButton
                      of={name}
                      class="quiet"
                      label={t('tagTake')}
                      onClick={() => onTag(each, false)}
                    >
                      ×
                    </ItemButton>
                  </>
                )}
              </Named>
            </li>
          ))}
        </ul>
        <Field label={t('tagLabel')} value={tag} limit={60} onChange={setTag} />
        <button type="submit" disabled={tag.trim() === ''}>
          {t('tagPut')}
        </button>
      </form>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          onDate(day);
        }}
      >
        <Field
          label={t('dateCorrect')}
          type="date"
          value={day}
          help={t('dateCorrectHelp')}
          onChange={setDay}
        />
        <button type="submit" disabled={day === '' || day === published?.at}>
          {t('dateKeep')}
        </button>
        {was && (
          <button type="button" onClick={() => onDate(null)}>
            {was.published
              ? t('dateBack', { date: formatDate(was.published, locale) })
              : t('dateBackNone')}
          </button>
        )}
      </form>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onWrite(words);
        }}
      >
        <Field label={t('judgeNote')} type="long" value={words} limit={5_000} onChange={setWords} />
        <button type="submit" disabled={words.trim() === note.note}>
          {t('noteKeep')}
        </button>
      </form>
    </section>
  );
}
