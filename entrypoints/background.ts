import { defineBackground } from 'wxt/utils/define-background';
import { bundledPack, PACK_PATH } from '../lib/check/bundled';
import { createChecker } from '../lib/check/checker';
import { CHORES, createChores } from '../lib/check/chores';
import { sketchOfBareText } from '../lib/check/report-of';
import { restoreBundled } from '../lib/check/seed';
import { createCorpus } from '../lib/corpus/corpus';
import { serveBackground } from '../lib/messaging/background';
import * as platform from '../lib/platform/extension';
import { createBadgeView } from '../lib/session/badge';
import { createSession } from '../lib/session/session';
import { createSettingsStore } from '../lib/settings/store';
import { teamAsker } from './offscreen/team';
import { whatComesIn } from './offscreen/what-comes-in';
import { serveContextMenu } from './options/context-menu';

/** Wires the background; what happens on each event stands in the parts. */
export default defineBackground(() => {
  const { action, alarms, i18n, readBundled, runtime, scripting, tabs } = platform;
  const now = () => new Date().toISOString();
  const log = platform.createLog('background', platform.createKeptLog(platform.sessionArea, now));
  void platform.closeLocalArea();
  const settings = createSettingsStore(platform.localArea);
  const corpus = createCorpus({ ...platform.sharedCorpus(now), recode: sketchOfBareText });
  const pack = bundledPack(() => readBundled(PACK_PATH));
  const checker = createChecker({ corpus, readLexicon: readBundled, team: teamAsker(), now });
  const intake = whatComesIn(corpus, checker, settings, { now, log });
  const session = createSession({
    ...checker,
    wasRead: intake.wasRead,
    tabs,
    scripting,
    area: platform.sessionArea,
    i18n,
    settings: settings.current,
    show: createBadgeView(action, settings, i18n),
    log,
    now: Date.now,
  });
  serveBackground(runtime, {
    ...session,
    texts: checker.texts,
    follow: intake.follow,
    restoreBundled: () => restoreBundled({ corpus, pack }),
    origin: runtime.url(''),
    onBug: log.error,
  });
  serveContextMenu(log);
  tabs.onNavigated((tabId, url) => void session.tabs.navigated(tabId, url));
  tabs.onRemoved((tabId) => void session.tabs.closed(tabId));
  const alarm = { set: () => alarms.once(CHORES, 1), clear: () => alarms.clear(CHORES) };
  const chores = createChores({ corpus, pack, alarm, atStart: intake.start }, log);
  alarms.onAlarm((name) => void (name === CHORES ? chores('alarm') : intake.follow()));
  runtime.onStartup(() => void chores('start'));
  runtime.onInstalled((reason) => {
    void chores('start');
    if (reason === 'install') void tabs.open(runtime.url('welcome.html'));
  });
});
