/** A Firefox with the built extension in it, driven over WebDriver BiDi. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type Polyfill from 'webextension-polyfill';
import type { TabState } from '../../lib/session/tab-state';
import { findBrowser } from '../../tools/browsers';

/** The extension API inside the pages that evaluate() runs in. */
declare const browser: Polyfill.Browser;

const FIREFOX_BUILD = resolve('.output', 'firefox-mv3');
const EXTENSION_ID = 'firsthand@firsthand.example';
/** A tab behind another draws no frames, so waiting goes by the clock (ms). */
const POLLING = 100;
const PAGE_LIMIT = 20_000;

export class ExtensionFirefox {
  private constructor(
    private readonly firefox: Browser,
    private readonly origin: string,
    private readonly desk: Page,
  ) {}

  /** Starts Firefox with every http address led to the server at `port`, as to a proxy. */
  static async launch(port: number): Promise<ExtensionFirefox> {
    const executablePath = findBrowser('firefox');
    if (executablePath === null) throw new Error('no Firefox to start');
    const uuid = randomUUID();
    const firefox = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: uuid }),
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
      },
    });
    await firefox.installExtension(FIREFOX_BUILD);
    const origin = `moz-extension://${uuid}/`;
    const desk = await openPage(firefox, `${origin}manifest.json`);
    return new ExtensionFirefox(firefox, origin, desk);
  }

  /** Opens a page of the web. */
  async visit(url: string): Promise<Page> {
    const page = await this.firefox.newPage();
    await page.goto(url);
    return page;
  }

  /** Opens a page of the extension. */
  open(path: string): Promise<Page> {
    return openPage(this.firefox, `${this.origin}${path}`);
  }

  async tabIdOf(page: Page): Promise<number> {
    const url = page.url();
    const id = await this.desk.evaluate(
      async (wanted) => (await browser.tabs.query({})).find((tab) => tab.url === wanted)?.id,
      url,
    );
    if (id === undefined) throw new Error(`no tab is at ${url}`);
    return id;
  }

  badgeText(tabId: number): Promise<string> {
    return this.desk.evaluate((id) => browser.action.getBadgeText({ tabId: id }), tabId);
  }

  /** Waits until the tab's check has ended; answers the last state when it does not in time. */
  async settled(tabId: number, limit: number): Promise<TabState> {
    const end = Date.now() + limit;
    for (;;) {
      const key = `tab:${tabId}`;
      const stored = await this.desk.evaluate(
        async (name) => (await browser.storage.session.get(name))[name],
        key,
      );
      const state = (stored ?? { status: 'idle', url: null }) as TabState;
      const pending = state.status === 'idle' || state.status === 'checking';
      if (!pending || Date.now() > end) return state;
      await new Promise((wake) => setTimeout(wake, POLLING));
    }
  }

  close(): Promise<void> {
    return this.firefox.close();
  }
}

/** Over BiDi, going to an extension page never reports that it has arrived: its address does. */
async function openPage(firefox: Browser, url: string): Promise<Page> {
  const page = await firefox.newPage();
  page.goto(url).catch(() => undefined); // ends with the page
  const arrived = () =>
    page.waitForFunction(
      (wanted: string) => location.href === wanted,
      { timeout: PAGE_LIMIT, polling: POLLING },
      url,
    );
  // Asked while the empty page is being left, Firefox answers with an error of its own.
  await arrived().catch(arrived);
  return page;
}
