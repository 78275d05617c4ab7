import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import type { SettingsChange } from '../../lib/settings/store';
import type { Access } from '../parts/AccessNotice';
import { WelcomeView } from './WelcomeView';

interface WelcomeAppProps {
  settings: Settings;
  access: Access;
  onChange: (change: SettingsChange) => Promise<void>;
  onOpenOptions: () => void;
}

/** The welcome page; its one choice is kept at once. */
export function WelcomeApp({ settings, access, onChange, onOpenOptions }: WelcomeAppProps) {
  const [automatic, setAutomatic] = useState(settings.automatic);
  const choose = (chosen: boolean) => {
    setAutomatic(chosen);
    void onChange({ automatic: chosen });
  };
  return (
    <WelcomeView
      automatic={automatic}
      access={access}
      onChoose={choose}
      onOpenOptions={onOpenOptions}
    />
  );
}
