import { mount } from '../../components/mount';
import { PopupApp, type PopupPort } from '../../components/views/PopupApp';
import { createViewClient } from '../../lib/messaging/client';
import { runtime } from '../../lib/platform/runtime';
import { localArea, sessionArea } from '../../lib/platform/storage';
import { sidePanel } from '../../lib/platform/side-panel';
import { tabs } from '../../lib/platform/tabs';
import { createSettingsStore } from '../../lib/settings/store';
import { createTabStore } from '../../lib/session/tab-store';
import { askOriginal } from './ask-original';
import { evidence } from './evidence';
import { keptFindings } from './kept-findings';
import { lookOn } from './look-on';
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
    ...siteSwitch(async () => (await tabs.get(tabId))?.url ?? null),
    ...lookOn(tabId, client, createSettingsStore(localArea)),
    kept: keptFindings(tabId),
    showOnPage: () => client.showOnPage(tabId),
    check: () => client.checkTab(tabId),
    save: () => client.saveReport(tabId),
    openOptions: () => void runtime.openOptions().then(() => window.close()),
    compare: (at) => void leaveFor(`compare.html?tab=${tabId}${at ? `#${at}` : ''}`),
    async compareBeside() {
      const opened = await sidePanel.open(tabId);
      if (opened) window.close();
      return opened;
    },
    compareTwo: () => void leaveFor('compare.html'),
    settings,
    loadOriginal: askOriginal,
  };
}

/** A page of ours in a tab of its own; the popup has done its part. */
async function leaveFor(path: string): Promise<void> {
  await tabs.open(runtime.url(path));
  window.close();
}

async function start(): Promise<void> {
  const tabId = await tabOfView();
  if (tabId === null) return; // the window closed while the popup opened: nobody is looking
  const settings = createSettingsStore(localArea);
  const port = portOf(tabId, { ...settings, first: await settings.load() });
  const first = await port.state.get();
  mount(<PopupApp port={port} first={first} />, translator, translator.t('extActionTitle'));
}

void start();
