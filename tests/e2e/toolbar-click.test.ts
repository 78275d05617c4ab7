import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import type Polyfill from 'webextension-polyfill';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chromiumArgs, findBrowser } from '../../tools/browsers';
import { CHROME_BUILD } from '../../tools/demo/chromium';
import { importedText, sampleReportsFile } from '../../tools/demo/corpus';
import { readExpectations } from '../../tools/demo/expectations';
import { hostRules, startServer, type SampleServer } from '../../tools/demo/server';
import { pageUrl, readSite } from '../../tools/demo/site-pages';
import { STATE_LIMIT } from '../../tools/drive/patience';

declare const chrome: Polyfill.Browser & {
  developerPrivate: {
    updateExtensionConfiguration(update: {
      extensionId: string;
      hostAccess: string;
    }): Promise<void>;
  };
};

const site = readSite();
/** A tab behind another draws no frames, so waiting goes by the clock (ms). */
const POLLING = 100;

describe('a click on the icon while access to pages is withheld', () => {
  let server: SampleServer;
  let browser: Browser;
  let extension: Extension;
  const profile = mkdtempSync(join(tmpdir(), 'firsthand-click-'));

  beforeAll(async () => {
    server = await startServer(site);
    browser = await puppeteer.launch({
      executablePath: findBrowser('chromium') ?? '',
      headless: true,
      userDataDir: profile,
      pipe: true,
      enableExtensions: [CHROME_BUILD],
      args: [...chromiumArgs(), ...hostRules(server.port)],
    });
    extension = await theExtension();
    await importSamples();
    await withholdAccess();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  });

  /** Chromium lists an extension a little after it has started. */
  async function theExtension(): Promise<Extension> {
    const find = async () =>
      [...(await browser.extensions()).values()].find(({ name }) => name === 'Firsthand');
    const found = await vi.waitUntil(find, { timeout: STATE_LIMIT, interval: 100 });
    if (!found) throw new Error('the extension was not loaded');
    return found;
  }

  async function open(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${extension.id}/${path}`);
    return page;
  }

  async function importSamples(): Promise<void> {
    const options = await open('options.html');
    const input = await options.waitForSelector('input[type=file]');
    await input?.uploadFile(sampleReportsFile(site));
    await waitForText(options, importedText);
    await options.close();
  }

  /** What a reader does in the menu of the icon: "on click" instead of "on all sites". */
  async function withholdAccess(): Promise<void> {
    const page = await browser.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(
      (extensionId) =>
        chrome.developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: 'ON_CLICK',
        }),
      extension.id,
    );
    await page.close();
  }

  async function waitForText(page: Page, text: string): Promise<void> {
    await page.waitForFunction(
      (wanted: string) => document.body.innerText.includes(wanted),
      { timeout: STATE_LIMIT, polling: POLLING },
      text,
    );
  }

  it('reads nothing by itself, and checks the page in front when it is clicked', async () => {
    const sample = site.pages.find(({ id }) => id === 'spun');
    const expected = readExpectations()['spun'];
    if (!sample || !expected) throw new Error('no spun copy');
    const page = await browser.newPage();
    await page.goto(pageUrl(sample));
    await page.bringToFront();
    const desk = await open('manifest.json');
    const stored = () =>
      desk.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
    expect((await stored()).filter((key) => key.startsWith('tab:'))).toEqual([]);

    await page.bringToFront();
    // The first click gives the page and runs what waited for it; Chromium opens no popup then.
    await page.triggerExtensionAction(extension);
    const badges = () =>
      desk.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        return Promise.all(tabs.map((tab) => chrome.action.getBadgeText({ tabId: tab.id ?? -1 })));
      });
    await expect.poll(badges, { timeout: STATE_LIMIT }).toContain(expected.badge);

    await page.bringToFront();
    await page.triggerExtensionAction(extension);
    await waitForText(await popupPage(), expected.popup);
  });

  async function popupPage(): Promise<Page> {
    const target = await browser.waitForTarget(
      (candidate) => candidate.url().includes('/popup.html'),
      {
        timeout: STATE_LIMIT,
      },
    );
    return target.asPage();
  }
});
