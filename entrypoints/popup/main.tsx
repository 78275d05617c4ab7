import { mount } from '../../components/mount';
import { PopupApp, type PopupPort } from '../../components/views/PopupApp';
import { createViewClient } from '../../lib/messaging/client';
import { runtime } from '../../lib/platform/runtime';
import { localArea, sessionArea } from '../../lib/platform/storage';
import { tabs } from '../../lib/platform/tabs';
import { createSettingsStore } from '../../lib/settings/store';
import { createTabStore } from '../../lib/session/tab-store';
import { askOriginal } from './ask-original';
import { comparing } from './comparing';
import { evidence } from './evidence';
import { keptFindings } from './kept-findings';
import { lookOn } from './look-on';
import { more } from './more';
import { siteSwitch } from './site-off';
import { tabOfView } from './tab-of-view';
import { translator } from './translator';
import '../../components/styles/popup.css';

function portOf(tabId: number, settings: PopupPort['settings']): PopupPort {
  const client = createViewClient(runtime);
  const store = createTabStore(sessionArea);
  return {
    state: {
      get: () => store.read(tabId),
      subscribe: (callback, signal) => store.watch(tabId, callback, signal),
    },
    opened: () => client.viewOpened(tabId),
    ask: (report) => client.compare({ tab: tabId }, report),
    evidence,
    picture: () => tabs.picture(tabId),
    ...siteSwitch(async () => (await tabs.get(tabId))?.url ?? null),
    ...lookOn(tabId, client, createSettingsStore(localArea)),
    kept: keptFindings(tabId),
    more: more(tabId),
    showOnPage: () => client.showOnPage(tabId),
    check: () => client.checkTab(tabId),
    save: () => client.saveReport(tabId),
    openOptions: () => void runtime.openOptions().then(() => window.close()),
    ...comparing(tabId),
    settings,
    loadOriginal: askOriginal,
  };
}

async function start(): Promise<void> {
  const tabId = await tabOfView();
  if (tabId === null) return; // the window closed while the popup opened: nobody is looking
  const settings = createSettingsStore(localArea);
  const [chosen, first] = await Promise.all([
    settings.load(),
    createTabStore(sessionArea).read(tabId),
  ]);
  const port = portOf(tabId, { ...settings, first: chosen });
  mount(<PopupApp port={port} first={first} />, translator, translator.t('extActionTitle'));
}

void start();
