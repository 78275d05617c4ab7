import { useId } from 'preact/hooks';
import type { ReadingSettings } from '../../lib/settings/settings';
import { useTranslator } from '../i18n/context';

interface ReadingChoiceProps {
  reading: ReadingSettings;
  onChange: (reading: ReadingSettings) => void;
}

/** The switch for remembering what is read, and what that means in plain words. */
export function ReadingChoice({ reading, onChange }: ReadingChoiceProps) {
  const { t } = useTranslator();
  const id = useId();
  return (
    <div class="choices">
      <label>
        <input
          type="checkbox"
          checked={reading.on}
          aria-describedby={`${id}-plain`}
          onChange={(event) =>
            onChange({ ...reading, on: event.currentTarget.checked, paused: false })
          }
        />
        <span>{t('readingOn')}</span>
      </label>
      <p class="muted" id={`${id}-plain`}>
        {t('readingPlain')}
      </p>
    </div>
  );
}
