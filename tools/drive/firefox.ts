/** A Firefox with the built extension in it, driven over WebDriver BiDi. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import type Polyfill from 'webextension-polyfill';
import type { TabState } from '../../lib/session/tab-state';
import { findBrowser } from '../browsers';
import { answerOf, perform, STATE_LIMIT, until } from './patience';

/** The extension API inside the pages that evaluate() runs in. */
declare const browser: Polyfill.Browser;

const FIREFOX_BUILD = resolve('.output', 'firefox-mv3');
const EXTENSION_ID = 'firsthand@firsthand.example';

/** How long Firefox may take to start on a busy machine (ms). */
const START_LIMIT = 120_000;

/**
 * A page in Firefox. Nothing here waits for an event of the protocol: over BiDi, going to an
 * extension page never reports its arrival, and while the empty page is being left any question
 * can be answered with an error. So every question goes through `until`.
 */
export class FirefoxPage {
  private constructor(
    private readonly page: Page,
    readonly url: string,
  ) {}

  /** Opens a page and waits until it stands there whole. */
  static async open(firefox: Browser, url: string): Promise<FirefoxPage> {
    const page = new FirefoxPage(await firefox.newPage(), url);
    page.page.goto(url).catch(() => undefined); // what became of it is asked below
    await until(`${url} is open`, () =>
      page.page.evaluate(
        (wanted) => location.href === wanted && document.readyState === 'complete',
        url,
      ),
    );
    return page;
  }

  /** What `work` answers in the page; it may run more than once. */
  ask<A extends unknown[], R>(work: (...values: A) => R, ...values: A): Promise<Awaited<R>> {
    return answerOf(`an answer from ${this.url}`, () =>
      this.page.evaluate(work as never, ...(values as unknown as never[])),
    );
  }

  /** Waits until the page shows these words. */
  async shows(words: string, limit = STATE_LIMIT): Promise<void> {
    await until(
      `${this.url} shows “${words}”`,
      () => this.page.evaluate((wanted) => document.body.innerText.includes(wanted), words),
      limit,
    );
  }

  /** The text of an element, once it is there. */
  textOf(selector: string): Promise<string> {
    return until(`${selector} in ${this.url}`, () =>
      this.page.evaluate((wanted) => document.querySelector(wanted)?.textContent, selector),
    );
  }

  /** Gives a file input a file. */
  upload(selector: string, file: string): Promise<void> {
    return perform(`a file for ${selector} in ${this.url}`, async () => {
      const input = await this.element(selector);
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    });
  }

  /** Puts a text into a text area, as a paste would. */
  async fill(selector: string, words: string): Promise<void> {
    await this.element(selector);
    await this.ask(
      (wanted, value) => {
        const area = document.querySelector<HTMLTextAreaElement>(wanted);
        if (!area) return;
        area.value = value;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      },
      selector,
      words,
    );
  }

  click(selector: string): Promise<void> {
    return perform(`a click on ${selector} in ${this.url}`, async () => {
      await (await this.element(selector)).click();
    });
  }

  close(): Promise<void> {
    return this.page.close();
  }

  private element(selector: string): Promise<ElementHandle> {
    return until(`${selector} in ${this.url}`, () => this.page.$(selector));
  }
}

export class ExtensionFirefox {
  private constructor(
    private readonly firefox: Browser,
    private readonly origin: string,
    private readonly desk: FirefoxPage,
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
      timeout: START_LIMIT,
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
    const desk = await FirefoxPage.open(firefox, `${origin}manifest.json`);
    return new ExtensionFirefox(firefox, origin, desk);
  }

  /** Opens a page of the web. */
  visit(url: string): Promise<FirefoxPage> {
    return FirefoxPage.open(this.firefox, url);
  }

  /** Opens a page of the extension. */
  open(path: string): Promise<FirefoxPage> {
    return FirefoxPage.open(this.firefox, `${this.origin}${path}`);
  }

  tabIdOf(page: FirefoxPage): Promise<number> {
    return until(`the tab at ${page.url}`, () =>
      this.desk.ask(
        async (wanted) => (await browser.tabs.query({})).find((tab) => tab.url === wanted)?.id,
        page.url,
      ),
    );
  }

  badgeText(tabId: number): Promise<string> {
    return this.desk.ask((id) => browser.action.getBadgeText({ tabId: id }), tabId);
  }

  async state(tabId: number): Promise<TabState> {
    const stored = await this.desk.ask(
      async (name) => (await browser.storage.session.get(name))[name],
      `tab:${tabId}`,
    );
    return (stored ?? { status: 'idle', url: null }) as TabState;
  }

  /** The tab's state once its check has ended. */
  settled(tabId: number): Promise<TabState> {
    return until(`the check of tab ${tabId} has ended`, async () => {
      const state = await this.state(tabId);
      return state.status !== 'idle' && state.status !== 'checking' && state;
    });
  }

  close(): Promise<void> {
    return this.firefox.close();
  }
}
