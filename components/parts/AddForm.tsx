import { useEffect, useRef, useState } from 'preact/hooks';
import type { CorpusManager } from '../../lib/check/corpus-manager';
import { useTranslator } from '../i18n/context';
import type { DraftErrors, DraftFields } from '../model/draft';
import { addErrors, draftOf, EMPTY_DRAFT } from '../model/draft';
import { titleName } from '../model/sources';
import { HEADLINE_CHARACTERS } from '../model/thresholds';
import { Field } from './Field';

/** As long as the longest capture; more is not one article. */
const TEXT_LIMIT = 1_000_000;
const LINE_LIMIT = 2_000;

/** Adds a report by pasting its text. */
export function AddForm({ addText }: { addText: CorpusManager['addText'] }) {
  const translator = useTranslator();
  const { t } = translator;
  const [fields, setFields] = useState(EMPTY_DRAFT);
  const [errors, setErrors] = useState<DraftErrors>({});
  const [added, setAdded] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [errors]);

  const submit = async () => {
    if (busy) return;
    setAdded(null);
    const read = draftOf(fields);
    if ('errors' in read) return setErrors(read.errors);
    setBusy(true);
    const answer = await addText(read.draft);
    setBusy(false);
    if (!answer.ok) return setErrors(addErrors(answer.error.code));
    setErrors({});
    setFields(EMPTY_DRAFT);
    setAdded(read.draft.title);
  };
  const field = (name: keyof DraftFields) => ({
    value: fields[name],
    error: errors[name] && t(errors[name]),
    limit: name === 'text' ? TEXT_LIMIT : LINE_LIMIT,
    onChange: (value: string) => setFields((before) => ({ ...before, [name]: value })),
  });

  return (
    <form
      ref={form}
      class="add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field label={t('fieldHeadline')} required {...field('title')} />
      <div class="pair">
        <Field label={t('fieldOutlet')} optional {...field('outlet')} />
        <Field label={t('fieldDate')} optional type="date" {...field('date')} />
      </div>
      <Field label={t('fieldAddress')} optional type="url" {...field('url')} />
      <Field
        label={t('fieldText')}
        type="long"
        required
        help={t('fieldTextHelp')}
        {...field('text')}
      />
      <button type="submit" class="primary" aria-disabled={busy}>
        {t('addButton')}
      </button>
      <p role="status" class="said">
        {added !== null &&
          t('addedStatus', { title: titleName(added, HEADLINE_CHARACTERS, translator) })}
      </p>
    </form>
  );
}
