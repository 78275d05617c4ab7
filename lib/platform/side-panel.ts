import browser from 'webextension-polyfill';

/** Chrome's and Edge's side panel, which the types of the polyfill do not know. */
interface ChromePanel {
  open(place: { tabId: number }): Promise<void>;
}

/** The view beside the page: Chrome's side panel, Firefox's sidebar. */
export interface SidePanel {
  /**
   * Opens it in the window of a tab. To be called inside a click and before anything is waited
   * for: Firefox opens nothing later. False where the browser refused.
   */
  open(tabId: number): Promise<boolean>;
}

export const sidePanel: SidePanel = {
  async open(tabId) {
    const { sidePanel: chromePanel } = browser as unknown as { sidePanel?: ChromePanel };
    try {
      await (chromePanel ? chromePanel.open({ tabId }) : browser.sidebarAction.open());
      return true;
    } catch {
      // Both say in words of their own that there was no gesture, or no window for it.
      return false;
    }
  },
};
