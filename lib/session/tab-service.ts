import type { Capture } from '../check/capture';
import type { Finding } from '../check/finding';
import { FirsthandError } from '../core/errors';
import type { Log } from '../platform/log';
import type { Scripting } from '../platform/scripting';
import type { Tabs } from '../platform/tabs';
import type { Settings } from '../settings/settings';
import { siteRule } from '../settings/site-rule';
import type { NotCheckedReason } from '../verdict/verdict';
import type { TabState } from './tab-state';
import type { TabStore } from './tab-store';

/** The extractor's file, as the build names it. */
const EXTRACTOR = '/content-scripts/article.js';

/** How long the page may take to answer a click before the reader is told (ms). */
const ANSWER_LIMIT = 15_000;

export interface TabServiceParts {
  tabs: Pick<Tabs, 'get'>;
  scripting: Scripting;
  store: TabStore;
  settings: () => Promise<Settings>;
  /** Shows the state on the tab's icon. */
  show: (tabId: number, state: TabState) => Promise<void>;
  check: (capture: Capture) => Promise<Finding>;
  /** Stores the article with its text; returns the report id. */
  save: (capture: Capture) => Promise<string>;
  /** Number of the corpus as it is now; a finding of another number is stale. */
  generation: () => Promise<number>;
  log: Log;
}

/** The tab whose top frame sent a message. */
export interface PageSender {
  tabId: number;
  url: string;
}

export interface TabService {
  gateOpened(from: PageSender): Promise<void>;
  articleFound(from: PageSender, capture: Capture): Promise<void>;
  articleAbsent(from: PageSender, reason: NotCheckedReason): Promise<void>;
  articleUnreadable(from: PageSender): Promise<void>;
  viewOpened(tabId: number): Promise<void>;
  checkTab(tabId: number): Promise<void>;
  saveReport(tabId: number): Promise<string>;
  navigated(tabId: number, url: string): Promise<void>;
  closed(tabId: number): Promise<void>;
}

/**
 * Keeps what is known of each tab: from the page's messages and the reader's clicks to a
 * state that the views and the badge show.
 *
 * State stands in storage.session. In memory there is only which work is the tab's latest,
 * so that an answer overtaken by a navigation or a newer capture is dropped; when the worker
 * dies its work dies with it, and a `checking` without work is checked again when the popup
 * opens.
 */
export function createTabService(parts: TabServiceParts): TabService {
  const { tabs, scripting, store, log } = parts;
  const latest = new Map<number, number>();
  let works = 0;

  const begin = (tabId: number): number => {
    works += 1;
    latest.set(tabId, works);
    return works;
  };
  const put = async (tabId: number, work: number, state: TabState): Promise<void> => {
    if (latest.get(tabId) !== work) return;
    if (state.status !== 'checking') latest.delete(tabId);
    await store.write(tabId, state);
    await parts.show(tabId, state);
  };

  const runCheck = async (tabId: number, url: string, capture: Capture): Promise<void> => {
    const work = begin(tabId);
    await put(tabId, work, { status: 'checking', url });
    await put(tabId, work, await outcome(url, capture));
  };
  const outcome = async (url: string, capture: Capture): Promise<TabState> => {
    try {
      const finding = await parts.check(capture);
      // A finding that says why nothing was checked is told like the extractor's own word.
      return { status: 'done', url, finding };
    } catch (cause) {
      // The reader is told with a code; what has none is a bug and is logged as one.
      if (cause instanceof FirsthandError) {
        return { status: 'failed', url, code: cause.code, detail: cause.detail };
      }
      log.error('a check failed', cause);
      return { status: 'failed', url, code: 'bug', detail: '' };
    }
  };

  const isWanted = async (from: PageSender): Promise<'yes' | 'on-click' | 'off'> => {
    const rule = siteRule(await parts.settings(), from.url);
    if (rule === 'automatic') return 'yes';
    // A click left `checking` behind; a page once checked by click may tell of later text.
    const state = await store.read(from.tabId);
    if (state.status === 'checking') return 'yes';
    return state.status === 'done' && isSamePage(state.url, from.url) ? 'yes' : rule;
  };
  const putUnwanted = async (from: PageSender, rule: 'on-click' | 'off'): Promise<void> => {
    const work = begin(from.tabId);
    await store.dropCapture(from.tabId);
    await put(
      from.tabId,
      work,
      rule === 'off'
        ? { status: 'not-checked', url: from.url, reason: 'off-for-site' }
        : { status: 'idle', url: from.url },
    );
  };

  /** Tells the reader when the page never answers; any answer is newer work. */
  const watchForSilence = (tabId: number, url: string | null, work: number) => {
    setTimeout(() => {
      const state: TabState = { status: 'failed', url, code: 'worker-unreachable', detail: '' };
      void put(tabId, work, state);
    }, ANSWER_LIMIT);
  };

  const service: TabService = {
    async gateOpened(from) {
      const wanted = await isWanted(from);
      if (wanted !== 'yes') return putUnwanted(from, wanted);
      await scripting.inject(from.tabId, EXTRACTOR);
    },

    async articleFound(from, capture) {
      if (!isSameOrigin(capture.article.url, from.url)) {
        throw new FirsthandError('input-malformed', 'the capture names another site');
      }
      const wanted = await isWanted(from);
      if (wanted !== 'yes') return putUnwanted(from, wanted);
      await store.keepCapture(from.tabId, capture);
      await runCheck(from.tabId, from.url, capture);
    },

    async articleAbsent(from, reason) {
      const work = begin(from.tabId);
      await store.dropCapture(from.tabId);
      await put(from.tabId, work, { status: 'not-checked', url: from.url, reason });
    },

    async articleUnreadable({ tabId, url }) {
      const work = begin(tabId);
      await store.dropCapture(tabId);
      await put(tabId, work, { status: 'failed', url, code: 'page-unreadable', detail: '' });
    },

    async viewOpened(tabId) {
      const [tab, state] = await Promise.all([tabs.get(tabId), store.read(tabId)]);
      if (!tab) return;
      if (state.status === 'checking' && latest.has(tabId)) return;
      if (state.status === 'done' && isSamePage(state.url, tab.url)) {
        if (state.finding.corpus.generation === (await parts.generation())) return;
        const capture = await store.capture(tabId);
        if (capture) return runCheck(tabId, tab.url ?? '', capture);
      }
      await service.checkTab(tabId);
    },

    async checkTab(tabId) {
      const work = begin(tabId);
      const tab = await tabs.get(tabId);
      if (!tab) return service.closed(tabId);
      await put(tabId, work, { status: 'checking', url: tab.url });
      if (await scripting.inject(tabId, EXTRACTOR)) {
        watchForSilence(tabId, tab.url, work);
      } else {
        await put(tabId, work, { status: 'not-checked', url: tab.url, reason: 'no-access' });
      }
    },

    async saveReport(tabId) {
      const tab = await tabs.get(tabId);
      if (tab?.incognito) throw new FirsthandError('private-window', 'nothing is saved from here');
      const capture = await store.capture(tabId);
      if (!tab || !capture) throw new FirsthandError('nothing-read', 'the tab holds no article');
      const id = await parts.save(capture);
      await runCheck(tabId, tab.url ?? capture.article.url ?? '', capture);
      return id;
    },

    async navigated(tabId, url) {
      const state = await store.read(tabId);
      if (isSamePage(state.url, url)) return;
      if (state.url === null && !latest.has(tabId)) return;
      latest.delete(tabId);
      await store.remove(tabId);
      await parts.show(tabId, { status: 'idle', url });
    },

    async closed(tabId) {
      latest.delete(tabId);
      await store.remove(tabId);
    },
  };
  return service;
}

/** Addresses that differ in the fragment alone are one page. */
function isSamePage(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && withoutFragment(a) === withoutFragment(b);
}

function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

/** The browser says where a message comes from; the page may only name its own site. */
function isSameOrigin(claimed: string | null, actual: string): boolean {
  if (claimed === null || !URL.canParse(claimed)) return false;
  return new URL(claimed).origin === new URL(actual).origin;
}
