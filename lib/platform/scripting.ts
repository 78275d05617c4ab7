import browser from 'webextension-polyfill';

export interface Scripting {
  /**
   * Runs a script of the extension in the tab's top frame. False when the browser does not
   * let us: host access withheld, a page of the browser itself, a closed tab.
   */
  inject(tabId: number, file: string): Promise<boolean>;
}

export const scripting: Scripting = {
  async inject(tabId, file) {
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: [file] });
      return true;
    } catch {
      // The browsers word their refusals differently and give no code; all of them mean
      // that this page cannot be read now.
      return false;
    }
  },
};
