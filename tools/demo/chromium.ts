/** A Chromium with the built extension in it, and a way to look at what the extension did. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import type Browser from 'webextension-polyfill';
import type { TabState } from '../../lib/session/tab-state';
import { chromiumArgs, findBrowser } from '../browsers';
import { STATE_LIMIT } from '../drive/patience';

/** The extension API inside the pages that evaluate() runs in. */
declare const chrome: Browser.Browser;

export const CHROME_BUILD = resolve('.output', 'chrome-mv3');

export interface ShownBadge {
  text: string;
  title: string;
  /** CSS colour. */
  colour: string;
}

export interface LaunchOptions {
  headless: boolean;
  /** More arguments for Chromium. */
  args?: string[];
  extension?: string;
  colorScheme?: 'light' | 'dark';
}

/** How often the state of a tab is asked for while waiting (ms). */
const POLL = 50;

const START_LIMIT = 120_000;

export class ExtensionBrowser {
  private constructor(
    readonly context: BrowserContext,
    readonly extensionId: string,
    /** A page at the extension's address that runs none of its code. */
    private readonly desk: Page,
    private readonly profile: string,
  ) {}

  /** Starts Chromium on a profile of its own that close() deletes. */
  static async launch(options: LaunchOptions): Promise<ExtensionBrowser> {
    const executablePath = findBrowser('chromium');
    if (executablePath === null) throw new Error('no Chromium to start');
    const extension = options.extension ?? CHROME_BUILD;
    const profile = mkdtempSync(join(tmpdir(), 'firsthand-chromium-'));
    pinIcon(profile, extension);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: options.headless,
      // A reader resizes a window; a picture has a fixed size.
      viewport: options.headless ? { width: 1200, height: 850 } : null,
      colorScheme: options.colorScheme ?? 'light',
      args: [
        ...chromiumArgs(),
        // No bar about the arguments above the reader's page.
        '--test-type',
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        ...(options.args ?? []),
      ],
    });
    context.setDefaultTimeout(STATE_LIMIT);
    const worker =
      context.serviceWorkers()[0] ??
      (await context.waitForEvent('serviceworker', { timeout: START_LIMIT }));
    const extensionId = new URL(worker.url()).host;
    const desk = await context.newPage();
    await desk.goto(`chrome-extension://${extensionId}/manifest.json`);
    return new ExtensionBrowser(context, extensionId, desk, profile);
  }

  url(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.url(path));
    return page;
  }

  /** The popup of a tab, as a page of its own: it shows what the real one shows. */
  openPopup(tabId: number): Promise<Page> {
    return this.open(`popup.html?tab=${tabId}`);
  }

  /** The browser's number for a page; two pages at one address are an error. */
  async tabIdOf(page: Page): Promise<number> {
    const url = page.url();
    const ids = await this.desk.evaluate(
      async (wanted) =>
        (await chrome.tabs.query({})).filter((tab) => tab.url === wanted).map((tab) => tab.id),
      url,
    );
    const [id] = ids;
    if (ids.length !== 1 || id === undefined) throw new Error(`${ids.length} tabs are at ${url}`);
    return id;
  }

  badge(tabId: number): Promise<ShownBadge> {
    return this.desk.evaluate(async (id) => {
      const colour = await chrome.action.getBadgeBackgroundColor({ tabId: id });
      return {
        text: await chrome.action.getBadgeText({ tabId: id }),
        title: await chrome.action.getTitle({ tabId: id }),
        colour: `rgb(${colour.slice(0, 3).join(' ')})`,
      };
    }, tabId);
  }

  /** The badge once it reads as wanted, or as it is when the time is up. */
  async settledBadge(tabId: number, wanted: string, limit: number): Promise<ShownBadge> {
    const end = Date.now() + limit;
    for (;;) {
      const badge = await this.badge(tabId);
      if (badge.text === wanted || Date.now() > end) return badge;
      await pause();
    }
  }

  async state(tabId: number): Promise<TabState> {
    const key = `tab:${tabId}`;
    const stored = await this.desk.evaluate(
      async (name) => (await chrome.storage.session.get(name))[name] as unknown,
      key,
    );
    return (stored ?? { status: 'idle', url: null }) as TabState;
  }

  /** Waits until the tab's check has ended; answers the last state when it does not in time. */
  async settled(tabId: number, limit: number): Promise<TabState> {
    const end = Date.now() + limit;
    for (;;) {
      const state = await this.state(tabId);
      const pending = state.status === 'idle' || state.status === 'checking';
      if (!pending || Date.now() > end) return state;
      await pause();
    }
  }

  /** Runs a function of the extension's origin, with its rights. */
  evaluate<R, A>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return this.desk.evaluate(work as never, argument as never);
  }

  /** Stops the background, as the browser does when it has been idle. */
  async stopWorker(): Promise<void> {
    const session = await this.context.newCDPSession(this.desk);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  /** Leaves only the pages that a reader has use for; nothing can be asked afterwards. */
  async handOver(): Promise<void> {
    await this.desk.close();
    for (const page of this.context.pages()) {
      if (page.url() === 'about:blank') await page.close();
    }
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}

function pause(): Promise<void> {
  return new Promise((wake) => setTimeout(wake, POLL));
}

/** Puts the icon beside the address bar, where a reader would put it to see the badge. */
function pinIcon(profile: string, extension: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { pinned_extensions: [unpackedId(extension)] } }),
  );
}

/** Chromium's id of an unpacked extension: half a SHA-256 of its path, in the letters a to p. */
function unpackedId(extension: string): string {
  const digits = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
}
