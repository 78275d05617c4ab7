import { useId } from 'preact/hooks';
import { useTranslator } from '../i18n/context';

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The field was left after its value had changed. */
  onLeave?: () => void;
  type?: 'text' | 'url' | 'date' | 'password' | 'long';
  required?: boolean;
  /** Says so beside the label, in a form where other fields are required. */
  optional?: boolean;
  help?: string;
  /** What is wrong with the value; said to assistive technology with the field. */
  error?: string | undefined;
  /** Most characters the field takes. */
  limit?: number;
}

/** A labelled text field with its help and its error. */
export function Field({ label, value, onChange, type = 'text', ...rest }: FieldProps) {
  const { t } = useTranslator();
  const id = useId();
  const { required = false, optional = false, help, error, limit, onLeave } = rest;
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    required,
    dir: 'auto' as const,
    onChange: () => onLeave?.(),
    ...(limit === undefined ? {} : { maxLength: limit }),
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(error === undefined ? {} : { 'aria-invalid': true as const }),
  };
  return (
    <div class="field">
      <label for={id}>
        {label}
        {optional && <span class="muted"> ({t('optional')})</span>}
      </label>
      {help && (
        <p class="muted" id={`${id}-help`}>
          {help}
        </p>
      )}
      {type === 'long' ? (
        <textarea {...shared} rows={8} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        // Preact types each kind of input apart; what is used here all of them have.
        <input
          {...shared}
          type={type as 'text'}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
