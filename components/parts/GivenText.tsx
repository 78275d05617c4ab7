import { useTranslator } from '../i18n/context';
import type { DraftErrors, DraftFields } from '../model/draft';
import { Disclosure } from './Disclosure';
import { Field } from './Field';

interface GivenTextProps {
  label: string;
  fields: DraftFields;
  errors: DraftErrors;
  onChange: (fields: DraftFields) => void;
}

/** A longer line is no headline, name or address. */
const LINE_LIMIT = 2_000;

/** A text to paste, and behind a line what may be known of it. */
export function GivenText({ label, fields, errors, onChange }: GivenTextProps) {
  const { t } = useTranslator();
  const field = (name: keyof DraftFields) => ({
    value: fields[name],
    error: errors[name] && t(errors[name]),
    onChange: (value: string) => onChange({ ...fields, [name]: value }),
  });
  const line = (name: keyof DraftFields) => ({ ...field(name), limit: LINE_LIMIT });
  return (
    <div class="given">
      <Field label={label} type="long" required help={t('fieldTextHelp')} {...field('text')} />
      <Disclosure label={t('checkKnown')} aside={t('optional')} open={errors.url !== undefined}>
        <div class="known">
          <Field label={t('fieldHeadline')} {...line('title')} />
          <div class="pair">
            <Field label={t('fieldOutlet')} {...line('outlet')} />
            <Field label={t('fieldDate')} type="date" {...line('date')} />
          </div>
          <Field label={t('fieldAddress')} type="url" {...line('url')} />
        </div>
      </Disclosure>
    </div>
  );
}
