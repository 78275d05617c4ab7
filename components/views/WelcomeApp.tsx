import { useState } from 'preact/hooks';
import type { ReadingSettings, Settings } from '../../lib/settings/settings';
import type { SettingsChange } from '../../lib/settings/store';
import type { Access } from '../parts/AccessNotice';
import { WelcomeView } from './WelcomeView';

interface WelcomeAppProps {
  settings: Settings;
  access: Access;
  onChange: (change: SettingsChange) => Promise<void>;
  onOpenOptions: () => void;
}

/** The welcome page; each choice is kept at once. */
export function WelcomeApp({ settings, access, onChange, onOpenOptions }: WelcomeAppProps) {
  const [automatic, setAutomatic] = useState(settings.automatic);
  const [reading, setReading] = useState(settings.reading);
  const choose = (chosen: boolean) => {
    setAutomatic(chosen);
    void onChange({ automatic: chosen });
  };
  const chooseReading = (chosen: ReadingSettings) => {
    setReading(chosen);
    void onChange({ reading: chosen });
  };
  return (
    <WelcomeView
      automatic={automatic}
      access={access}
      onChoose={choose}
      reading={reading}
      onChooseReading={chooseReading}
      onOpenOptions={onOpenOptions}
    />
  );
}
