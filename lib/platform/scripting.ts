import browser from 'webextension-polyfill';

export interface Scripting {
  /**
   * Runs a script of the extension in the tab's top frame. False when the browser does not
   * let us: host access withheld, a page of the browser itself, a closed tab.
   */
  inject(tabId: number, file: string): Promise<boolean>;
  /**
   * Whether the document that is now in the tab's top frame was read before. True after the
   * page changed its own address; false after another was loaded, or where we may not ask.
   */
  wasRead(tabId: number): Promise<boolean>;
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

  async wasRead(tabId) {
    try {
      const [answer] = await browser.scripting.executeScript({
        target: { tabId },
        func: () => 'firsthandRead' in globalThis,
        // A page that is still loading was not read either: it need not be waited for.
        injectImmediately: true,
      });
      return answer?.result === true;
    } catch {
      // As above: a page that we may not ask was not read by us.
      return false;
    }
  },
};
