import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import type { Access } from '../parts/AccessNotice';
import { WelcomeView } from './WelcomeView';

interface WelcomeAppProps {
  settings: Settings;
  access: Access;
  onSave: (settings: Settings) => Promise<void>;
  onOpenOptions: () => void;
}

/** The welcome page; its one choice is kept at once. */
export function WelcomeApp({ settings, access, onSave, onOpenOptions }: WelcomeAppProps) {
  const [automatic, setAutomatic] = useState(settings.automatic);
  const choose = (chosen: boolean) => {
    setAutomatic(chosen);
    void onSave({ ...settings, automatic: chosen });
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
