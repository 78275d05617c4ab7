import { useTranslator } from '../i18n/context';
import type { Access } from './AccessNotice';
import { AccessNotice } from './AccessNotice';

interface WhenToCheckProps {
  automatic: boolean;
  access: Access;
  onChange: (automatic: boolean) => void;
}

/** The one choice that decides what is read without a click. */
export function WhenToCheck({ automatic, access, onChange }: WhenToCheckProps) {
  const { t } = useTranslator();
  return (
    <fieldset class="choices">
      <legend>{t('whenTitle')}</legend>
      <label>
        <input type="radio" name="when" checked={automatic} onChange={() => onChange(true)} />
        <span>
          {t('whenAutomatic')}
          <span class="muted">{t('whenAutomaticHelp')}</span>
        </span>
      </label>
      <label>
        <input type="radio" name="when" checked={!automatic} onChange={() => onChange(false)} />
        <span>
          {t('whenClick')}
          <span class="muted">{t('whenClickHelp')}</span>
        </span>
      </label>
      {automatic && <AccessNotice access={access} />}
    </fieldset>
  );
}
