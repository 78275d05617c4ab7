import { exampleIn } from '../../components/example/examples';
import { mount } from '../../components/mount';
import { WelcomeApp } from '../../components/views/WelcomeApp';
import { createViewClient } from '../../lib/messaging/client';
import { everySite } from '../../lib/platform/access';
import { runtime } from '../../lib/platform/runtime';
import { localArea } from '../../lib/platform/storage';
import { tabs } from '../../lib/platform/tabs';
import { createSettingsStore } from '../../lib/settings/store';
import { openComparison } from '../options/open-comparison';
import { fillPort } from './fill';
import { translator } from '../popup/translator';
import '../../components/styles/welcome.css';

const client = createViewClient(runtime);
const example = exampleIn(translator.locale);
const pair = { kind: 'pair', suspect: example.copy, source: example.original } as const;

async function start(): Promise<void> {
  const store = createSettingsStore(localArea);
  const { settings } = await store.load();
  mount(
    <WelcomeApp
      settings={settings}
      access={everySite}
      onChange={(part) => store.change(part)}
      fill={fillPort(() => new Date().toISOString())}
      onOpenOptions={() => void runtime.openOptions()}
      example={example}
      compare={(copy, original) => client.compareTexts(copy, original)}
      onCompare={(finding) => void openComparison(pair, finding)}
      onTry={() => void tabs.open(runtime.url('sample.html'))}
    />,
    translator,
    translator.t('welcomeTitle'),
  );
}

void start();
