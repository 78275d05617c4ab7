import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from '../../tools/demo/chromium';
import { importReports, sampleReportsFile } from '../../tools/demo/corpus';
import { hostRules, startServer, type SampleServer } from '../../tools/demo/server';
import { pageUrl, readSite } from '../../tools/demo/site-pages';
import { bodyChanges, watchBody } from '../../tools/drive/body-watch';
import { STATE_LIMIT } from '../../tools/drive/patience';

const site = readSite();
const SPUN = site.pages.find(({ id }) => id === 'spun')!;

describe('evidence of a page', () => {
  let server: SampleServer;
  let browser: ExtensionBrowser;
  let tab: Page;
  let popup: Page;

  beforeAll(async () => {
    server = await startServer(site);
    browser = await ExtensionBrowser.launch({ headless: true, args: hostRules(server.port) });
    await importReports(browser, sampleReportsFile(site));
    tab = await browser.context.newPage();
    await tab.goto(pageUrl(SPUN));
    const tabId = await browser.tabIdOf(tab);
    await browser.settled(tabId, STATE_LIMIT);
    popup = await browser.openPopup(tabId);
    await popup.locator('.top-list li').first().waitFor({ timeout: STATE_LIMIT });
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const inMenu = async (name: string) => {
    await popup.getByLabel('More actions').click();
    await popup.getByRole('button', { name }).click();
  };

  it('is painted on the page without touching its body, and is gone when switched off', async () => {
    const painted = () => tab.evaluate(() => CSS.highlights.size);
    await tab.evaluate(watchBody);
    await inMenu('Show on the page');
    await expect.poll(painted).toBeGreaterThan(2);
    await tab.bringToFront();
    await tab.keyboard.press('Escape');
    await expect.poll(painted).toBe(0);
    await expect.poll(() => tab.evaluate(() => document.documentElement.children.length)).toBe(2);
    // Counted by the page itself: a change that was taken back would be seen too.
    await expect.poll(() => tab.evaluate(bodyChanges)).toBe(0);
  });

  it('is saved as a page that needs nothing else, and its data', async () => {
    const saved: Record<string, string> = {};
    popup.on('download', (file) => {
      void file
        .path()
        .then((path) => (saved[file.suggestedFilename()] = readFileSync(path, 'utf8')));
    });
    await inMenu('Save the evidence file');
    await expect
      .poll(() =>
        Object.keys(saved)
          .map((name) => name.split('.').at(-1))
          .sort(),
      )
      .toEqual(['html', 'json']);
    const [html] = Object.entries(saved)
      .find(([name]) => name.endsWith('.html'))!
      .slice(1);
    expect(html).toContain('default-src &#39;none&#39;');
    expect(html).not.toContain('<script');
    const paper = await browser.context.newPage();
    await paper.setContent(html!);
    const pages = async () =>
      (await paper.pdf({ format: 'A4', preferCSSPageSize: true }))
        .toString('latin1')
        .match(/\/Type *\/Page\b/gu)!.length;
    await expect.poll(pages).toBe(2);
    await paper.locator('#whole').check();
    await expect.poll(pages).toBeGreaterThan(2);
    await paper.close();
    const [json] = Object.entries(saved)
      .find(([name]) => name.endsWith('.json'))!
      .slice(1);
    expect(JSON.parse(json!)).toMatchObject({ format: 'firsthand-evidence/1' });
  });

  it('opens as a full view at the group that was asked for, with the counts of the popup', async () => {
    const chips = await popup.locator('.top-changes .chip .count').allInnerTexts();
    const opening = browser.context.waitForEvent('page');
    await popup.getByRole('button', { name: /^facts/u }).click();
    const compare = await opening;
    await compare.locator('.compare').waitFor({ timeout: STATE_LIMIT });
    const counts = await compare.locator('.compare-list .chip .count').allInnerTexts();
    expect(counts.slice(0, chips.length)).toEqual(chips);
    const shown = await compare.locator('.compare-list .chip[aria-pressed=true]').count();
    expect(shown).toBe(1);
    await compare.close();
  });
});
