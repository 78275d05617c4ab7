/** A Firefox with the built extension in it, driven over WebDriver BiDi. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../browsers';
import { DrivenBrowser } from './browser';
import { DrivenPage } from './page';
import { answerOf, until } from './patience';

const FIREFOX_BUILD = resolve('.output', 'firefox-mv3');
const EXTENSION_ID = 'firsthand@firsthand.example';

/** How long Firefox may take to start on a busy machine (ms). */
const START_LIMIT = 120_000;

/** The part of puppeteer's connection that reaches the browser's own window. */
interface Bidi {
  connection: {
    send(method: string, parameters: object): Promise<{ result: unknown }>;
  };
}

/** What scripts in the browser's own window begin with. */
const PRELUDE = `
  const gre = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
  const extension = WebExtensionPolicy.getByID('${EXTENSION_ID}').extension;
  const { ExtensionPermissions } = gre('ExtensionPermissions');
  const sites = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
`;

export class DrivenFirefox extends DrivenBrowser {
  readonly name = 'Firefox';
  private readonly uuid = randomUUID();
  private readonly profile = mkdtempSync(join(tmpdir(), 'firsthand-firefox-'));
  private firefox!: Browser;
  protected desk!: DrivenPage;

  private constructor(private readonly port: number) {
    super();
  }

  /** Starts Firefox with every http address led to the server at `port`, as to a proxy. */
  static async launch(port: number): Promise<DrivenFirefox> {
    const driven = new DrivenFirefox(port);
    await driven.start();
    return driven;
  }

  private async start(): Promise<void> {
    const executablePath = findBrowser('firefox');
    if (executablePath === null) throw new Error('no Firefox to start');
    this.firefox = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      timeout: START_LIMIT,
      userDataDir: this.profile,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: this.uuid }),
        // An unpacked extension is one for the day: kept, as an installed one is, for a restart.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': this.port,
      },
    });
    await this.firefox.installExtension(FIREFOX_BUILD);
    this.desk = await this.open('manifest.json');
  }

  async visit(url: string): Promise<DrivenPage> {
    return DrivenPage.open(await this.newTab(), url);
  }

  async open(path: string): Promise<DrivenPage> {
    return DrivenPage.open(await this.newTab(), this.url(path));
  }

  url(path: string): string {
    return `moz-extension://${this.uuid}/${path}`;
  }

  ids(): string[] {
    return [EXTENSION_ID, this.uuid];
  }

  private newTab() {
    return answerOf('a new tab', () => this.firefox.newPage());
  }

  async clickIcon(page: DrivenPage): Promise<void> {
    this.used('script');
    await page.page.bringToFront();
    await this.inWindow(`
      const { apiManager } = gre('ExtensionParent').ExtensionParent;
      const front = Services.wm.getMostRecentWindow('navigator:browser');
      await apiManager.global.browserActionFor(extension).triggerAction(front);
    `);
  }

  popupText(): Promise<string> {
    return until('the popup is open', async () => {
      const text = await this.textOf(
        `front.document.querySelector('browser.webextension-popup-browser')`,
      );
      return text !== '' && text;
    });
  }

  panelText(): Promise<string> {
    return this.textOf(
      `front.document.getElementById('sidebar')?.contentDocument
        .getElementById('webext-panels-browser')`,
    );
  }

  /**
   * What a frame shows that no protocol reaches: a script inside it tells. '' where there is no
   * such frame. `frame`: an expression in the browser's own window.
   */
  private textOf(frame: string): Promise<string> {
    return this.inWindow(`
      const front = Services.wm.getMostRecentWindow('navigator:browser');
      const frame = ${frame};
      if (!frame) return '';
      return new Promise((resolve) => {
        frame.messageManager.addMessageListener('text', ({ data }) => resolve(data));
        const code = 'sendAsyncMessage("text", content.document.body.innerText)';
        frame.messageManager.loadFrameScript('data:,' + encodeURIComponent(code), false);
      });
    `);
  }

  chooseInMenu(): Promise<DrivenPage> {
    return Promise.reject(new Error('Firefox dispatches no event of its menu'));
  }

  async stopBackground(): Promise<void> {
    this.used('script');
    await this.inWindow(`await extension.terminateBackground({ disableResetIdleForTest: true });`);
  }

  async restart(): Promise<void> {
    await this.firefox.close();
    await this.start();
  }

  async withholdAccess(): Promise<void> {
    this.used('script');
    await this.inWindow(`await ExtensionPermissions.remove(extension.id, sites, extension);`);
  }

  async allowPrivate(): Promise<void> {
    this.used('script');
    await this.inWindow(`
      const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add(extension.id, allowed);
      await (await gre('AddonManager').AddonManager.getAddonByID(extension.id)).reload();
    `);
    // The reload closed the extension's pages.
    this.desk = await this.open('manifest.json');
  }

  async close(): Promise<void> {
    await this.firefox.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Runs a function's body in the browser's own window; answers its string, '' for none. */
  private async inWindow(body: string): Promise<string> {
    const { connection } = this.firefox as unknown as Bidi;
    const tree = await answerOf('the windows of Firefox', () =>
      connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }),
    );
    const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
    const context = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => { ${PRELUDE} ${body} })()`,
      target: { context },
      awaitPromise: true,
    });
    const answer = result as {
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value ?? '';
  }
}
