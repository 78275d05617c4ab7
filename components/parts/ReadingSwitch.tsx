import type { ReadingSettings } from '../../lib/settings/settings';
import { useTranslator } from '../i18n/context';

interface ReadingSwitchProps {
  reading: ReadingSettings;
  onChange: (reading: ReadingSettings) => void;
}

/** One line of the popup: whether what is read is remembered, and one click to change that. */
export function ReadingSwitch({ reading, onChange }: ReadingSwitchProps) {
  const { t } = useTranslator();
  if (!reading.on) {
    return (
      <div class="reading-switch">
        <button
          type="button"
          class="link"
          aria-describedby="reading-plain"
          onClick={() => onChange({ ...reading, on: true, paused: false })}
        >
          {t('readingOn')}
        </button>
        <p class="muted" id="reading-plain">
          {t('readingPlainShort')}
        </p>
      </div>
    );
  }
  return (
    <div class="reading-switch row">
      <p class="muted" role="status">
        {t(reading.paused ? 'readingIsPaused' : 'readingIsOn')}
      </p>
      <button
        type="button"
        class="link"
        onClick={() => onChange({ ...reading, paused: !reading.paused })}
      >
        {t(reading.paused ? 'readingGoOn' : 'readingPause')}
      </button>
    </div>
  );
}
