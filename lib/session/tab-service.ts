import type { Capture } from '../check/capture';
import type { Finding } from '../check/finding';
import { FirsthandError } from '../core/errors';
import type { Log } from '../platform/log';
import type { Scripting } from '../platform/scripting';
import type { Tabs } from '../platform/tabs';
import type { Settings } from '../settings/settings';
import { siteRule } from '../settings/site-rule';
import type { NotCheckedReason } from '../verdict/verdict';
import { createMoves } from './moves';
import type { TabState } from './tab-state';
import type { TabStore } from './tab-store';

/** What reads a page and what fingerprints it, as the build names them, in this order. */
const READERS = ['/article.js', '/fingerprint.js'] as const;

/** How long the page may take to answer a click before the reader is told (ms). */
const ANSWER_LIMIT = 15_000;

export interface TabServiceParts {
  tabs: Pick<Tabs, 'get'>;
  scripting: Pick<Scripting, 'inject' | 'wasRead'>;
  store: TabStore;
  settings: () => Promise<Settings>;
  /** Shows the state on the tab's icon. */
  show: (tabId: number, state: TabState) => Promise<void>;
  check: (capture: Capture, asked: { team: boolean }) => Promise<Finding>;
  /** Stores the article with its text; its id. */
  save: (capture: Capture) => Promise<string>;
  /** Told of each article that was read and checked; true where it became a report. */
  wasRead?: (from: PageSender, capture: Capture, finding: Finding) => Promise<boolean>;
  /** Number of the corpus as it is now; a finding of another number is stale. */
  generation: () => Promise<number>;
  log: Log;
  /** The clock (ms). */
  now: () => number;
}

/** A check under way: where its text stands now, and the text, once it is known. */
interface Work {
  url: string | null;
  capture: Capture | null;
}

/** A tab's state without its address, which the work knows. */
type Outcome = TabState extends infer S ? (S extends TabState ? Omit<S, 'url'> : never) : never;

/** The tab whose top frame sent a message. */
export interface PageSender {
  tabId: number;
  url: string;
  incognito: boolean;
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
 *
 * A finding is of a text, not of an address. Where a page changes its own address, the finding
 * stands until the page was read again and turned out to carry another text; where another
 * page is loaded, it goes at once.
 */
export function createTabService(parts: TabServiceParts): TabService {
  const { tabs, scripting, store, log } = parts;
  const latest = new Map<number, Work>();
  /** Pages that are read only to see whether their text is still the one that was checked. */
  const comparing = new Set<number>();
  /** Gates that opened while their page was moving. */
  const gates = new Map<number, PageSender>();

  const begin = (tabId: number, url: string | null, capture: Capture | null = null): Work => {
    const work = { url, capture };
    latest.set(tabId, work);
    return work;
  };
  const put = async (tabId: number, work: Work, state: Outcome): Promise<void> => {
    if (latest.get(tabId) !== work) return;
    if (state.status !== 'checking') latest.delete(tabId);
    const told = { ...state, url: work.url };
    await store.write(tabId, told);
    await parts.show(tabId, told);
  };

  const runCheck = async (tabId: number, url: string, capture: Capture): Promise<Outcome> => {
    const work = begin(tabId, url, capture);
    await put(tabId, work, { status: 'checking' });
    const told = await outcome(tabId, capture);
    await put(tabId, work, told);
    return told;
  };
  const outcome = async (tabId: number, capture: Capture): Promise<Outcome> => {
    try {
      // A tab that is gone could have been private.
      const team = (await tabs.get(tabId))?.incognito === false;
      const finding = await parts.check(capture, { team });
      // A finding that says why nothing was checked is told like the extractor's own word.
      return { status: 'done', finding };
    } catch (cause) {
      // The reader is told with a code; what has none is a bug and is logged as one.
      if (cause instanceof FirsthandError) {
        return { status: 'failed', code: cause.code, detail: cause.detail };
      }
      log.error('a check failed', cause);
      return { status: 'failed', code: 'bug', detail: '' };
    }
  };

  /** A page that became a report has made the corpus another; its own finding is not stale by that. */
  const tellRead = async (from: PageSender, capture: Capture, finding: Finding): Promise<void> => {
    try {
      if (!(await parts.wasRead?.(from, capture, finding))) return;
      const [state, generation] = await Promise.all([store.read(from.tabId), parts.generation()]);
      const { corpus } = finding;
      if (state.status !== 'done' || generation !== corpus.generation + 1) return;
      if (state.finding.checkedAt !== finding.checkedAt || latest.has(from.tabId)) return;
      const known = { ...finding, corpus: { ...corpus, generation } };
      await store.write(from.tabId, { ...state, finding: known });
    } catch (cause) {
      // The page was checked all the same; a corpus that cannot be written says so elsewhere.
      log.warn('what was read was not remembered', cause);
    }
  };

  /**
   * Whether the text is the one that the tab's check or finding is of. Then that holds for the
   * address too under which the text stands now.
   */
  const isKnown = async ({ tabId, url }: PageSender, capture: Capture): Promise<boolean> => {
    const work = latest.get(tabId);
    if (work) {
      if (!isSameText(work.capture, capture)) return false;
      work.url = url;
    } else {
      const state = await store.read(tabId);
      if (state.status !== 'done') return false;
      if (state.finding.corpus.generation !== (await parts.generation())) return false;
      if (!isSameText(await store.capture(tabId), capture)) return false;
      await store.write(tabId, { ...state, url });
      // Browsers may take a change of address for another page and clear the badge.
      await parts.show(tabId, { ...state, url });
    }
    await store.keepCapture(tabId, capture);
    return true;
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
    const work = begin(from.tabId, from.url);
    await store.dropCapture(from.tabId);
    await put(
      from.tabId,
      work,
      rule === 'off' ? { status: 'not-checked', reason: 'off-for-site' } : { status: 'idle' },
    );
  };

  /** Tells the reader when the page never answers; any answer is newer work. */
  const watchForSilence = (tabId: number, work: Work) => {
    setTimeout(() => {
      void put(tabId, work, { status: 'failed', code: 'worker-unreachable', detail: '' });
    }, ANSWER_LIMIT);
  };

  /** Has the page read and fingerprinted; false where we may not, or it is gone. */
  const inject = async (tabId: number): Promise<boolean> => {
    // One after the other: injected in one call they would hold the page as one task.
    for (const file of READERS) if (!(await scripting.inject(tabId, file))) return false;
    return true;
  };
  /** Has the page read because its gate or the reader asks; a comparison under way is no more. */
  const read = (tabId: number): Promise<boolean> => {
    comparing.delete(tabId);
    return inject(tabId);
  };
  /** Forgets a page that was left. */
  const leave = async (tabId: number, url: string | null): Promise<void> => {
    await service.closed(tabId);
    await parts.show(tabId, { status: 'idle', url });
  };
  /** Looks at a page that changed its address: as the gate asks, or else only to compare. */
  const lookAgain = async (tabId: number): Promise<void> => {
    const [tab, state] = await Promise.all([tabs.get(tabId), store.read(tabId)]);
    const gate = gates.get(tabId);
    gates.delete(tabId);
    if (!tab) return service.closed(tabId);
    if (gate) return service.gateOpened({ ...gate, url: tab.url ?? gate.url });
    if (isSamePage(state.url, tab.url)) return;
    if (state.status === 'idle' || !(await scripting.wasRead(tabId))) return leave(tabId, tab.url);
    comparing.add(tabId);
    if (!(await inject(tabId))) await leave(tabId, tab.url);
  };
  const moves = createMoves((tabId) => {
    lookAgain(tabId).catch((cause: unknown) => {
      log.error('a page that moved was not looked at', cause);
    });
  }, parts.now);

  const service: TabService = {
    async gateOpened(from) {
      if (moves.isMoving(from.tabId)) {
        gates.set(from.tabId, from);
        return;
      }
      const wanted = await isWanted(from);
      if (wanted !== 'yes') return putUnwanted(from, wanted);
      await read(from.tabId);
    },

    async articleFound(from, capture) {
      if (!isSameOrigin(capture.article.url, from.url)) {
        throw new FirsthandError('input-malformed', 'the capture names another site');
      }
      const onlyCompared = comparing.delete(from.tabId);
      if (await isKnown(from, capture)) return;
      // Whether another text is an article is for the gate to say, or for a click.
      if (onlyCompared) return leave(from.tabId, from.url);
      const wanted = await isWanted(from);
      if (wanted !== 'yes') return putUnwanted(from, wanted);
      await store.keepCapture(from.tabId, capture);
      const told = await runCheck(from.tabId, from.url, capture);
      if (told.status === 'done') await tellRead(from, capture, told.finding);
    },

    async articleAbsent(from, reason) {
      if (comparing.delete(from.tabId)) return leave(from.tabId, from.url);
      const work = begin(from.tabId, from.url);
      await store.dropCapture(from.tabId);
      await put(from.tabId, work, { status: 'not-checked', reason });
    },

    async articleUnreadable({ tabId, url }) {
      comparing.delete(tabId);
      const work = begin(tabId, url);
      await store.dropCapture(tabId);
      await put(tabId, work, { status: 'failed', code: 'page-unreadable', detail: '' });
    },

    async viewOpened(tabId) {
      const [tab, state] = await Promise.all([tabs.get(tabId), store.read(tabId)]);
      if (!tab) return;
      if (state.status === 'checking' && latest.has(tabId)) return;
      if (state.status === 'done' && isSamePage(state.url, tab.url)) {
        if (state.finding.corpus.generation === (await parts.generation())) return;
        const capture = await store.capture(tabId);
        if (capture) return void (await runCheck(tabId, tab.url ?? '', capture));
      }
      await service.checkTab(tabId);
    },

    async checkTab(tabId) {
      const work = begin(tabId, null);
      const tab = await tabs.get(tabId);
      if (!tab) return service.closed(tabId);
      work.url = tab.url;
      await put(tabId, work, { status: 'checking' });
      // Chromium answers an injection that waits for the reader's leave only when that is given.
      watchForSilence(tabId, work);
      if (!(await read(tabId))) {
        await put(tabId, work, { status: 'not-checked', reason: 'no-access' });
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
      if (await scripting.wasRead(tabId)) moves.moved(tabId);
      else await leave(tabId, url);
    },

    async closed(tabId) {
      latest.delete(tabId);
      comparing.delete(tabId);
      gates.delete(tabId);
      moves.forget(tabId);
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

function isSameText(known: Capture | null, read: Capture): boolean {
  return (
    known !== null &&
    known.article.text === read.article.text &&
    known.article.title === read.article.title
  );
}

/** The browser says where a message comes from; the page may only name its own site. */
function isSameOrigin(claimed: string | null, actual: string): boolean {
  if (claimed === null || !URL.canParse(claimed)) return false;
  return new URL(claimed).origin === new URL(actual).origin;
}
