import browser from 'webextension-polyfill';

/** An entry of the menu under the pointer. */
export interface ContextMenuItem {
  id: string;
  title: string;
  /** Over what it stands. */
  on: 'selection' | 'link';
}

/** What was clicked, and on what. */
export interface ContextMenuClick {
  id: string;
  /** Null where the browser names no tab. */
  tabId: number | null;
  incognito: boolean;
  /** The selected words as the browser gives them: in one line; '' for none. */
  selection: string;
  link: string | null;
  /** The click was on the page itself and not in a frame of it. */
  isTopFrame: boolean;
}

export interface ContextMenus {
  /** Offers these entries and no others. The browser remembers them, also when it is restarted. */
  offer(items: readonly ContextMenuItem[]): Promise<void>;
  onClicked(listener: (click: ContextMenuClick) => void): void;
}

/** Links of the web: what a menu can ask for. */
const WEB = ['http://*/*', 'https://*/*'];

export const contextMenus: ContextMenus = {
  async offer(items) {
    await browser.contextMenus.removeAll();
    for (const { id, title, on } of items) {
      browser.contextMenus.create({
        id,
        title,
        contexts: [on],
        documentUrlPatterns: WEB,
        ...(on === 'link' ? { targetUrlPatterns: WEB } : {}),
      });
    }
  },
  onClicked(listener) {
    browser.contextMenus.onClicked.addListener((info, tab) => {
      listener({
        id: String(info.menuItemId),
        tabId: tab?.id ?? null,
        incognito: tab?.incognito ?? false,
        selection: info.selectionText ?? '',
        link: info.linkUrl ?? null,
        isTopFrame: (info.frameId ?? 0) === 0,
      });
    });
  },
};
