import browser from 'webextension-polyfill';

export interface Tab {
  id: number;
  /** Null when the extension may not know it (host access withheld). */
  url: string | null;
  incognito: boolean;
}

/** A tab among those of its window. */
export interface WindowTab extends Tab {
  /** Null as the address. */
  title: string | null;
  /** The browser has put it to sleep: its page is not there until it is shown. */
  asleep: boolean;
}

export interface Tabs {
  /** Null when the tab is gone. */
  get(tabId: number): Promise<Tab | null>;
  active(): Promise<Tab | null>;
  /** Calls back when another tab comes to the front of this window, until the signal aborts. */
  onFront(listener: (tab: Tab | null) => void, signal: AbortSignal): void;
  /** The open tabs with a page of the web in them, the one used last first. */
  pages(): Promise<{ id: number; title: string }[]>;
  /** The tabs of a window in their order, null: of this one; null once a window is gone. */
  ofWindow(windowId: number | null): Promise<WindowTab[] | null>;
  /** The window that a tab is in; null when the tab is gone. */
  windowOf(tabId: number): Promise<number | null>;
  /** What the tab shows now, as a data address; null where it is not in front, or we may not. */
  picture(tabId: number): Promise<string | null>;
  open(url: string): Promise<void>;
  /**
   * The address of a tab changed, by loading or through the history API. Chrome does not
   * tell a reload from a `replaceState` to the same address, so neither is told here.
   */
  onNavigated(listener: (tabId: number, url: string) => void): void;
  onRemoved(listener: (tabId: number) => void): void;
}

export const tabs: Tabs = {
  async get(tabId) {
    try {
      return toTab(await browser.tabs.get(tabId));
    } catch {
      // Both browsers reject for a tab that was closed; that is an answer, not a failure.
      return null;
    }
  },
  async active() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab ? toTab(tab) : null;
  },
  onFront(listener, signal) {
    const tell = () => void tabs.active().then(listener);
    browser.tabs.onActivated.addListener(tell);
    signal.addEventListener('abort', () => {
      browser.tabs.onActivated.removeListener(tell);
    });
  },
  async pages() {
    const found = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
    return found
      .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
      .flatMap(({ id, title, url }) =>
        id === undefined ? [] : [{ id, title: title ?? url ?? '' }],
      );
  },
  async ofWindow(windowId) {
    try {
      const where = windowId === null ? { currentWindow: true } : { windowId };
      const found = await browser.tabs.query(where);
      return found.flatMap((tab) => {
        const known = toTab(tab);
        const { title = null, discarded = false } = tab;
        return known ? [{ ...known, title, asleep: discarded }] : [];
      });
    } catch {
      // As above: a window that was closed.
      return null;
    }
  },
  async windowOf(tabId) {
    try {
      return (await browser.tabs.get(tabId)).windowId ?? null;
    } catch {
      return null; // as above
    }
  },
  async picture(tabId) {
    try {
      const { active, windowId } = await browser.tabs.get(tabId);
      if (!active || windowId === undefined) return null;
      return await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 80 });
    } catch {
      // A closed tab, a page of the browser, access withheld: there is no picture then.
      return null;
    }
  },
  async open(url) {
    await browser.tabs.create({ url });
  },
  onNavigated(listener) {
    browser.tabs.onUpdated.addListener((tabId, change) => {
      if (change.url !== undefined) listener(tabId, change.url);
    });
  },
  onRemoved(listener) {
    browser.tabs.onRemoved.addListener((tabId) => {
      listener(tabId);
    });
  },
};

function toTab(tab: browser.Tabs.Tab): Tab | null {
  if (tab.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, incognito: tab.incognito };
}
