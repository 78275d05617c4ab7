import { mount } from '../../components/mount';
import { WelcomeApp } from '../../components/views/WelcomeApp';
import { everySite } from '../../lib/platform/access';
import { runtime } from '../../lib/platform/runtime';
import { localArea } from '../../lib/platform/storage';
import { createSettingsStore } from '../../lib/settings/store';
import { translator } from '../popup/translator';
import '../../components/styles/welcome.css';

async function start(): Promise<void> {
  const store = createSettingsStore(localArea);
  const { settings } = await store.load();
  mount(
    <WelcomeApp
      settings={settings}
      access={everySite}
      onChange={(part) => store.change(part)}
      onOpenOptions={() => void runtime.openOptions()}
    />,
    translator,
    translator.t('welcomeTitle'),
  );
}

void start();
