import type { ReadingSettings } from '../../lib/settings/settings';
import { useTranslator } from '../i18n/context';

interface ReadingChoiceProps {
  reading: ReadingSettings;
  onChange: (reading: ReadingSettings) => void;
}

/** The switch for remembering what is read, and what that means in plain words. */
export function ReadingChoice({ reading, onChange }: ReadingChoiceProps) {
  const { t } = useTranslator();
  return (
    <div class="choices">
      <label>
        <input
          type="checkbox"
          checked={reading.on}
          onChange={(event) =>
            onChange({ ...reading, on: event.currentTarget.checked, paused: false })
          }
        />
        <span>
          {t('readingOn')}
          <span class="muted">{t('readingPlain')}</span>
        </span>
      </label>
    </div>
  );
}
