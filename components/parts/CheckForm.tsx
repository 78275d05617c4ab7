import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextQuestion } from '../hooks/use-text-check';
import { useTranslator } from '../i18n/context';
import type { Against, CheckErrors, CheckFields } from '../model/check-form';
import { EMPTY_CHECK, NO_ERRORS, questionOf } from '../model/check-form';
import { GivenText } from './GivenText';

interface CheckFormProps {
  busy: boolean;
  /** What the background found wrong with the texts last asked about. */
  refused: CheckErrors | null;
  onAsk: (question: TextQuestion) => void;
}

/** Takes a text to compare with the corpus, or a pair to compare with each other. */
export function CheckForm({ busy, refused, onAsk }: CheckFormProps) {
  const { t } = useTranslator();
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState<CheckFields>(EMPTY_CHECK);
  const [errors, setErrors] = useState<CheckErrors>(NO_ERRORS);
  useEffect(() => {
    setErrors(refused ?? NO_ERRORS);
  }, [refused]);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [errors]);

  const submit = () => {
    const question = questionOf(fields);
    if ('errors' in question) return setErrors(question.errors);
    setErrors(NO_ERRORS);
    onAsk(question);
  };
  const pair = fields.against === 'text';
  return (
    <form
      class="check"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) submit();
      }}
    >
      <Choice
        value={fields.against}
        onChange={(against) => {
          setErrors(NO_ERRORS);
          setFields({ ...fields, against });
        }}
      />
      <div class={pair ? 'givens two' : 'givens'}>
        <GivenText
          label={t('checkText')}
          fields={fields.here}
          errors={errors.here}
          onChange={(here) => setFields({ ...fields, here })}
        />
        {pair && (
          <GivenText
            label={t('checkOtherText')}
            fields={fields.there}
            errors={errors.there}
            onChange={(there) => setFields({ ...fields, there })}
          />
        )}
      </div>
      <button type="submit" class="primary" aria-disabled={busy}>
        {t(pair ? 'checkCompareButton' : 'checkButton')}
      </button>
    </form>
  );
}

const CHOICES = [
  ['corpus', 'checkAgainstCorpus'],
  ['text', 'checkAgainstText'],
] as const;

function Choice({ value, onChange }: { value: Against; onChange: (value: Against) => void }) {
  const { t } = useTranslator();
  return (
    <fieldset class="choices row">
      <legend>{t('checkAgainst')}</legend>
      {CHOICES.map(([against, label]) => (
        <label key={against}>
          <input
            type="radio"
            name="against"
            checked={value === against}
            onChange={() => onChange(against)}
          />
          {t(label)}
        </label>
      ))}
    </fieldset>
  );
}
