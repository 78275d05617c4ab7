import browser from 'webextension-polyfill';

/** Of a page; nothing of it is known to be true. */
export interface AlternateLink {
  href: string | null;
  type: string | null;
  title: string | null;
}

/** A page that names more has no feeds in mind. */
const MOST_ALTERNATES = 100;

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
  /** Hands JSON to what an injected script offers under a name; answers what it answers, or null. */
  hand(tabId: number, name: string, value: unknown): Promise<unknown>;
  /** The words that the reader has selected in the tab's top frame; '' for none, null as `inject`. */
  selection(tabId: number): Promise<string | null>;
  /** What the page says stands for it elsewhere (`link rel=alternate`); null as `inject`. */
  alternates(tabId: number): Promise<AlternateLink[] | null>;
  /** Puts a style on the tab's top frame that the page cannot read; false as `inject`. */
  style(tabId: number, css: string): Promise<boolean>;
  /** Takes such a style away again; nothing where it is gone. */
  unstyle(tabId: number, css: string): Promise<void>;
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

  async hand(tabId, name, value) {
    try {
      const [answer] = await browser.scripting.executeScript({
        target: { tabId },
        func: (key: string, given: unknown) =>
          (globalThis as unknown as Record<string, (given: unknown) => unknown>)[key]?.(given),
        args: [`firsthand:${name}`, value],
      });
      return answer?.result ?? null;
    } catch {
      // As above.
      return null;
    }
  },

  async selection(tabId) {
    try {
      const [answer] = await browser.scripting.executeScript({
        target: { tabId },
        func: () => String(getSelection()),
      });
      return typeof answer?.result === 'string' ? answer.result : '';
    } catch {
      // As above.
      return null;
    }
  },

  async alternates(tabId) {
    try {
      const [answer] = await browser.scripting.executeScript({
        target: { tabId },
        func: (most: number) => {
          const links = document.querySelectorAll('link[rel~="alternate" i]');
          return [...links].slice(0, most).map((link) => ({
            href: link.getAttribute('href'),
            type: link.getAttribute('type'),
            title: link.getAttribute('title'),
          }));
        },
        args: [MOST_ALTERNATES],
      });
      return (answer?.result as AlternateLink[] | undefined) ?? [];
    } catch {
      // As above.
      return null;
    }
  },

  async style(tabId, css) {
    try {
      await browser.scripting.insertCSS({ target: { tabId }, css });
      return true;
    } catch {
      // As above.
      return false;
    }
  },

  async unstyle(tabId, css) {
    try {
      await browser.scripting.removeCSS({ target: { tabId }, css });
    } catch {
      // The page is gone, and its style with it.
    }
  },
};
