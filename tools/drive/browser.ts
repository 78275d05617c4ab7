/** What every driven browser can do with Firsthand in it; how it does it is its own affair. */
import type Polyfill from 'webextension-polyfill';
import type { TabState } from '../../lib/session/tab-state';
import type { DrivenPage } from './page';
import { until } from './patience';

/** The extension API inside the pages of the extension; in both browsers it answers by promises. */
declare const chrome: Polyfill.Browser;

export type DrivenName = 'Chromium' | 'Firefox';

/**
 * How a thing was brought about:
 * - input: clicks and keys of the browser's own input pipeline
 * - icon: the browser's own action of the icon in its toolbar, as a click runs it
 * - script: a script in the browser's own pages (chrome:// in both), where no page has a gesture
 * - page: the popup in a tab of its own
 */
export type Trigger = 'input' | 'icon' | 'script' | 'page';

export abstract class DrivenBrowser {
  abstract readonly name: DrivenName;
  /** A page at the extension's address that runs none of its code. */
  protected abstract readonly desk: DrivenPage;
  private readonly triggers = new Set<Trigger>();

  /** The address of a page of the extension. */
  abstract url(path: string): string;
  /** Every id that a page could know the extension by. */
  abstract ids(): string[];
  /** Opens a page of the web in a tab of its own. */
  abstract visit(url: string): Promise<DrivenPage>;
  /** Opens a page of the extension in a tab of its own. */
  abstract open(path: string): Promise<DrivenPage>;
  /**
   * Runs the icon's action on a page. Where access is withheld, Chromium's first click gives it
   * and runs what waited for it, and opens no popup; Firefox opens it at once.
   */
  abstract clickIcon(page: DrivenPage): Promise<void>;
  /** What the popup under the icon shows, once it is open. */
  abstract popupText(): Promise<string>;
  /** What the panel beside the page shows; '' until it is open. */
  abstract panelText(): Promise<string>;
  /**
   * Chooses an entry of the menu under the pointer over a link, as the browser tells the background
   * of it; answers the page of the extension that it opens.
   */
  abstract chooseInMenu(entry: string, link: string): Promise<DrivenPage>;
  /** Ends the background, as the browser does when it was idle. */
  abstract stopBackground(): Promise<void>;
  /** Ends the browser and starts it again on the same profile. */
  abstract restart(): Promise<void>;
  /** Takes the access to all sites away, as a reader does in the browser's own settings. */
  abstract withholdAccess(): Promise<void>;
  /** Lets the extension into private windows. */
  abstract allowPrivate(): Promise<void>;
  abstract close(): Promise<void>;

  /** What brought about what happened since this was asked last. */
  takeTriggers(): Trigger[] {
    const taken = [...this.triggers];
    this.triggers.clear();
    return taken;
  }

  used(trigger: Trigger): void {
    this.triggers.add(trigger);
  }

  /** What `work` answers with the rights of the extension; it may run more than once. */
  ask<A extends unknown[], R>(work: (...values: A) => R, ...values: A): Promise<Awaited<R>> {
    return this.desk.ask(work, ...values);
  }

  /**
   * The tab opened last at an address, whatever its query; where no tab is known to be there, the
   * newest of those whose address the extension may not know.
   */
  tabIdOf(url: string): Promise<number> {
    return until(`the tab at ${url}`, () =>
      this.ask(
        async (wanted) => {
          const tabs = await chrome.tabs.query({});
          const there = tabs.filter(({ url: at }) => at?.split(/[?#]/u)[0] === wanted);
          const ids = (there.length > 0 ? there : tabs.filter(({ url: at }) => !at)).map(
            ({ id }) => id ?? 0,
          );
          return ids.length > 0 && Math.max(...ids);
        },
        url.split(/[?#]/u)[0] ?? url,
      ),
    );
  }

  badgeText(tabId: number): Promise<string> {
    return this.ask((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  async state(tabId: number): Promise<TabState> {
    const stored = await this.ask(
      async (name) => (await chrome.storage.session.get(name))[name],
      `tab:${tabId}`,
    );
    return (stored ?? { status: 'idle', url: null }) as TabState;
  }

  /** Asks for a check of the tab, article or not, as the popup does when it opens. */
  async check(tabId: number): Promise<void> {
    const envelope = { firsthand: 'view', method: 'checkTab', args: [tabId] };
    await this.ask((message) => chrome.runtime.sendMessage(message), envelope);
  }

  /** The tab's state once its check has ended. */
  settled(tabId: number): Promise<TabState> {
    return until(`the check of tab ${tabId} has ended`, async () => {
      const state = await this.state(tabId);
      return state.status !== 'idle' && state.status !== 'checking' && state;
    });
  }
}
