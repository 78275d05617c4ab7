import { useState } from 'preact/hooks';
import type { Finding } from '../../lib/check/finding';
import type { ReadingSettings, Settings } from '../../lib/settings/settings';
import type { SettingsChange } from '../../lib/settings/store';
import type { Example } from '../example/example';
import { useExample, type ComparePair } from '../hooks/use-example';
import type { Access } from '../parts/AccessNotice';
import type { FillPort } from '../parts/WelcomeFill';
import { WelcomeView } from './WelcomeView';

interface WelcomeAppProps {
  settings: Settings;
  access: Access;
  onChange: (change: SettingsChange) => Promise<void>;
  fill: FillPort;
  onOpenOptions: () => void;
  example: Example;
  compare: ComparePair;
  /** Opens the example as a full view. */
  onCompare: (finding: Finding) => void;
  /** Opens the sample page. */
  onTry: () => void;
}

/** The welcome page; each choice is kept at once. */
export function WelcomeApp(props: WelcomeAppProps) {
  const { settings, access, onChange, example } = props;
  const finding = useExample(props.compare, example);
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
      fill={props.fill}
      onOpenOptions={props.onOpenOptions}
      example={example}
      finding={finding}
      onCompare={() => finding && props.onCompare(finding)}
      onTry={props.onTry}
    />
  );
}
