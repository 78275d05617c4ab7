import browser from 'webextension-polyfill';

export interface Tab {
  id: number;
  /** Null when the extension may not know it (host access withheld). */
  url: string | null;
  incognito: boolean;
}

/** What is told of a tab that is being loaded or whose address changed. */
export interface TabChange {
  url: string | null;
  loading: boolean;
}

export interface Tabs {
  /** Null when the tab is gone. */
  get(tabId: number): Promise<Tab | null>;
  active(): Promise<Tab | null>;
  open(url: string): Promise<void>;
  onChanged(listener: (tabId: number, change: TabChange) => void): void;
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
  async open(url) {
    await browser.tabs.create({ url });
  },
  onChanged(listener) {
    browser.tabs.onUpdated.addListener((tabId, change) => {
      if (change.url === undefined && change.status !== 'loading') return;
      listener(tabId, { url: change.url ?? null, loading: change.status === 'loading' });
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
