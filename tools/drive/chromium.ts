/** A Chromium with the built extension in it, driven over the DevTools protocol. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Extension } from 'puppeteer-core';
import { chromiumArgs, findBrowser } from '../browsers';
import { DrivenBrowser } from './browser';
import { DrivenPage } from './page';
import { answerOf, until } from './patience';

const CHROME_BUILD = resolve('.output', 'chrome-mv3');
const START_LIMIT = 120_000;

/** What is asked of the browser's own page of extensions, and of the background. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  developerPrivate: {
    updateExtensionConfiguration(update: {
      extensionId: string;
      hostAccess?: string;
    }): Promise<void>;
  };
};

export class DrivenChromium extends DrivenBrowser {
  readonly name = 'Chromium';
  private readonly profile: string;
  private chromium!: Browser;
  private extension!: Extension;
  protected desk!: DrivenPage;

  private constructor(
    private readonly port: number,
    folder: string,
  ) {
    super();
    this.profile = mkdtempSync(join(folder, 'firsthand-chromium-'));
  }

  /**
   * Starts Chromium with every .example address led to the server at `port`, on a profile of its
   * own in `folder`.
   */
  static async launch(port: number, folder = tmpdir()): Promise<DrivenChromium> {
    const driven = new DrivenChromium(port, folder);
    await driven.start();
    return driven;
  }

  private async start(): Promise<void> {
    this.chromium = await puppeteer.launch({
      executablePath: findBrowser('chromium') ?? '',
      headless: true,
      timeout: START_LIMIT,
      userDataDir: this.profile,
      pipe: true,
      enableExtensions: [CHROME_BUILD],
      extensionsEnabledInIncognito: [CHROME_BUILD],
      args: [...chromiumArgs(), `--host-resolver-rules=MAP *.example 127.0.0.1:${this.port}`],
    });
    // Chromium lists an extension a little after it has started.
    this.extension = await until('the extension is loaded', async () =>
      [...(await this.chromium.extensions()).values()].find(({ name }) => name === 'Firsthand'),
    );
    this.desk = await this.open('manifest.json');
  }

  async visit(url: string): Promise<DrivenPage> {
    return DrivenPage.open(await this.newTab(), url);
  }

  async open(path: string): Promise<DrivenPage> {
    return DrivenPage.open(await this.newTab(), this.url(path));
  }

  url(path: string): string {
    return `chrome-extension://${this.extension.id}/${path}`;
  }

  ids(): string[] {
    return [this.extension.id];
  }

  private newTab() {
    return answerOf('a new tab', () => this.chromium.newPage());
  }

  async clickIcon({ page }: DrivenPage): Promise<void> {
    this.used('icon');
    await page.bringToFront();
    await page.triggerExtensionAction(this.extension);
  }

  popupText(): Promise<string> {
    return until('the popup is open', async () => {
      const target = this.chromium.targets().find((one) => /\/popup\.html$/u.test(one.url()));
      return target && new DrivenPage(await target.asPage(), target.url()).text();
    });
  }

  async panelText(): Promise<string> {
    const target = this.chromium.targets().find((one) => /\/sidepanel\.html$/u.test(one.url()));
    return target ? new DrivenPage(await target.asPage(), target.url()).text() : '';
  }

  /** The menu itself is the browser's own and no page: its event is dispatched. */
  async chooseInMenu(entry: string, link: string): Promise<DrivenPage> {
    this.used('script');
    const worker = await until('the background runs', async () => {
      await this.desk.ask(() => chrome.runtime.sendMessage({ firsthand: 'none' }).catch(() => 0));
      const targets = this.chromium.targets();
      return targets.find((one) => one.type() === 'service_worker');
    });
    const background = await worker.worker();
    await background!.evaluate(
      (info) => chrome.contextMenus.onClicked.dispatch(info, { id: -1, incognito: false }),
      { menuItemId: entry, linkUrl: link, frameId: 0, editable: false },
    );
    return until('the desk is open', async () => {
      const target = this.chromium.targets().find((one) => /[?]errand=/u.test(one.url()));
      return target && new DrivenPage(await target.asPage(), target.url());
    });
  }

  async stopBackground(): Promise<void> {
    this.used('script');
    const session = await this.desk.page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  async restart(): Promise<void> {
    await this.chromium.close();
    await this.start();
  }

  async withholdAccess(): Promise<void> {
    this.used('script');
    const settings = await this.visit('chrome://extensions/');
    await settings.ask(
      (extensionId) =>
        chrome.developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: 'ON_CLICK',
        }),
      this.extension.id,
    );
    await settings.close();
  }

  /** Bytes of the background's heap that are in use after a collection. */
  async workerHeap(): Promise<number> {
    const worker = await until('the background runs', () => {
      const targets = this.chromium.targets();
      return targets.find((one) => one.type() === 'service_worker');
    });
    const session = await worker.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize;
  }

  /** It is allowed from the start. */
  async allowPrivate(): Promise<void> {
    this.used('script');
  }

  async close(): Promise<void> {
    await this.chromium.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
