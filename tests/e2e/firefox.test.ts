import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importedText, sampleReportsFile, sampleText } from '../../tools/demo/corpus';
import { readExpectations } from '../../tools/demo/expectations';
import { startServer, type SampleServer } from '../../tools/demo/server';
import { pageUrl, readSite } from '../../tools/demo/site-pages';
import { ExtensionFirefox } from '../support/firefox';

const site = readSite();
const expectations = readExpectations();
const CHECK_LIMIT = 30_000;
/** A tab behind another draws no frames, so waiting goes by the clock (ms). */
const POLLING = 100;

describe('Firsthand in Firefox', () => {
  let server: SampleServer;
  let firefox: ExtensionFirefox;

  beforeAll(async () => {
    server = await startServer(site);
    firefox = await ExtensionFirefox.launch(server.port);
  });

  afterAll(async () => {
    await firefox.close();
    await server.close();
  });

  it('imports the sample reports in the options page', async () => {
    const options = await firefox.open('options.html');
    const input = await options.waitForSelector('input[type=file]');
    await input?.uploadFile(sampleReportsFile(site));
    await options.waitForFunction(
      (wanted: string) => document.body.innerText.includes(wanted),
      { timeout: CHECK_LIMIT, polling: POLLING },
      importedText,
    );
    await options.close();
  });

  it.each(['spun', 'reprint', 'unrelated'])('shows the finding of the page %s', async (id) => {
    const page = site.pages.find((candidate) => candidate.id === id);
    const expected = expectations[id];
    if (!page || !expected) throw new Error(`no sample page is called ${id}`);
    const tab = await firefox.visit(pageUrl(page));
    const tabId = await firefox.tabIdOf(tab);
    const state = await firefox.settled(tabId, CHECK_LIMIT);
    expect(state.status).toBe('done');
    if (state.status === 'done') expect(expected.verdict).toContain(state.finding.verdict.kind);
    await expect.poll(() => firefox.badgeText(tabId)).toBe(expected.badge);

    const popup = await firefox.open(`popup.html?tab=${tabId}`);
    await popup.waitForFunction(
      (wanted: string) => document.body.innerText.includes(wanted),
      { timeout: CHECK_LIMIT, polling: POLLING },
      expected.popup,
    );
    await popup.close();
    await tab.close();
  });

  it('names what was swapped in a text pasted into the options page', async () => {
    const options = await firefox.open('options.html');
    const text = await options.waitForSelector('#check textarea');
    await text?.evaluate(
      (area, words) => {
        area.value = words;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      },
      sampleText(site, 'spun'),
    );
    await (await options.$('#check button[type=submit]'))?.click();
    const swaps = await options.waitForSelector('.result .swaps', {
      timeout: CHECK_LIMIT,
    });
    expect(await swaps?.evaluate((list) => list.textContent)).toContain('fissures');
    await options.close();
  });

  it('leaves a front page alone', async () => {
    const page = site.pages.find(({ id }) => id === 'front-page');
    if (!page) throw new Error('no front page');
    const tab = await firefox.visit(pageUrl(page));
    const tabId = await firefox.tabIdOf(tab);
    expect((await firefox.settled(tabId, 1_500)).status).toBe('idle');
    expect(await firefox.badgeText(tabId)).toBe('');
    await tab.close();
  });
});
