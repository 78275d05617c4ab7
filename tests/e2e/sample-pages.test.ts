import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from '../../tools/demo/chromium';
import { importReports, sampleReportsFile } from '../../tools/demo/corpus';
import { readExpectations } from '../../tools/demo/expectations';
import { hostRules, startServer, type SampleServer } from '../../tools/demo/server';
import { pageUrl, readSite, renderPage } from '../../tools/demo/site-pages';
import { visit } from '../../tools/demo/visit';
import { STATE_LIMIT } from '../../tools/drive/patience';

const site = readSite();
const expectations = readExpectations();

function samplePage(id: string) {
  const page = site.pages.find((candidate) => candidate.id === id);
  const expected = expectations[id];
  if (!page || !expected) throw new Error(`no sample page is called ${id}`);
  return { page, expected };
}

describe('the sample site in Chromium', () => {
  let server: SampleServer;
  let browser: ExtensionBrowser;
  /** Requests that a page did not make: the extension's own. */
  const foreign: string[] = [];

  beforeAll(async () => {
    server = await startServer(site);
    browser = await ExtensionBrowser.launch({ headless: true, args: hostRules(server.port) });
    browser.context.on('request', (request) => {
      const own = request.serviceWorker() !== null || request.frame().url().startsWith('chrome-');
      if (own && /^https?:/.test(request.url())) foreign.push(request.url());
    });
    await importReports(browser, sampleReportsFile(site));
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(site.pages.map(({ id, about }) => [id, about]))(
    'gives the page “%s” its badge and popup: %s',
    async (id) => {
      const { page, expected } = samplePage(id);
      expect((await visit(browser, site, page, expected)).problems).toEqual([]);
    },
  );

  it('has an expectation for each page and none beside', () => {
    expect(Object.keys(expectations).sort()).toEqual(site.pages.map(({ id }) => id).sort());
  });

  it('gives the same answer when the worker dies between page and click', async () => {
    const { page, expected } = samplePage('spun');
    const tab = await browser.context.newPage();
    await tab.goto(pageUrl(page));
    const tabId = await browser.tabIdOf(tab);
    const before = await browser.settled(tabId, STATE_LIMIT);
    await browser.stopWorker();
    const popup = await browser.openPopup(tabId);
    await popup.getByText(expected.popup).first().waitFor();
    const after = await browser.settled(tabId, STATE_LIMIT);
    expect(after.status).toBe('done');
    expect(withoutClock(after)).toEqual(withoutClock(before));
    await popup.close();
    await tab.close();
  });

  it('checks again from nothing when the worker dies in the middle of a check', async () => {
    const { page, expected } = samplePage('spun');
    const tab = await browser.context.newPage();
    await tab.goto(pageUrl(page));
    const tabId = await browser.tabIdOf(tab);
    await browser.stopWorker();
    const popup = await browser.openPopup(tabId);
    await popup.getByText(expected.popup).first().waitFor({ timeout: STATE_LIMIT });
    expect((await browser.settledBadge(tabId, expected.badge, STATE_LIMIT)).text).toBe(
      expected.badge,
    );
    await popup.close();
    await tab.close();
  });

  it('notices that the story changes under the reader', async () => {
    const [first, second] = [samplePage('unrelated'), samplePage('spun')];
    const tab = await browser.context.newPage();
    await tab.goto(pageUrl(first.page));
    const tabId = await browser.tabIdOf(tab);
    await browser.settled(tabId, STATE_LIMIT);
    expect((await browser.badge(tabId)).text).toBe('');
    await tab.evaluate(
      (markup) => {
        history.pushState({}, '', '/trending/another-story');
        const next = new DOMParser().parseFromString(markup, 'text/html');
        document.head.replaceChildren(...next.head.childNodes);
        document.body.replaceWith(next.body);
      },
      renderPage(site, second.page),
    );
    await expect
      .poll(async () => (await browser.badge(tabId)).text, { timeout: STATE_LIMIT })
      .toBe(second.expected.badge);
    await tab.close();
  });

  it('says in one line what is wrong with an empty page', async () => {
    server.add('http://empty.example/', '<!doctype html><title>Nothing</title><body></body>');
    const tab = await browser.context.newPage();
    await tab.goto('http://empty.example/');
    const tabId = await browser.tabIdOf(tab);
    const popup = await browser.openPopup(tabId);
    const state = await browser.settled(tabId, STATE_LIMIT);
    expect(state.status).toBe('not-checked');
    await popup
      .getByText(/Too short to compare|Not an article/)
      .first()
      .waitFor();
    expect((await browser.badge(tabId)).text).toBe('');
    await popup.close();
    await tab.close();
  });

  it('reads a page of ten megabytes as far as the limit, and says so', async () => {
    server.add('http://long.example/', longPage(10_000_000));
    const tab = await browser.context.newPage();
    await tab.goto('http://long.example/');
    const tabId = await browser.tabIdOf(tab);
    const popup = await browser.openPopup(tabId);
    const state = await browser.settled(tabId, STATE_LIMIT);
    expect(state.status).toBe('done');
    if (state.status === 'done') expect(state.finding.article.truncated).toBe(true);
    await popup.close();
    await tab.close();
  });

  it('made no request of its own in all this', () => {
    expect(foreign).toEqual([]);
    const strange = server.requests.filter((line) => !isOfThePages(line));
    expect(strange).toEqual([]);
  });

  function isOfThePages(line: string): boolean {
    const url = new URL(line.replace(/^\w+ /, ''));
    const known = site.pages.some(
      (page) => page.host === url.hostname && page.path === url.pathname,
    );
    const extra = ['empty.example', 'long.example'].includes(url.hostname);
    return known || extra || ['/style.css', '/favicon.ico'].includes(url.pathname);
  }
});

function withoutClock(state: unknown): unknown {
  return JSON.parse(
    JSON.stringify(state, (key, value: unknown) => (key === 'checkedAt' ? undefined : value)),
  );
}

/** An article of about `bytes` bytes, no two paragraphs alike. */
function longPage(bytes: number): string {
  const paragraphs: string[] = [];
  for (let n = 1, size = 0; size < bytes; n++) {
    const text = `<p>On day ${n} of the count the keeper of tower ${n * 7} wrote down ${n * 13} gulls, ${n * 3} barges and a wind of ${n % 11} from the west, and the clerk in office ${n * 17} copied every figure into ledger ${n * 5} before supper.</p>`;
    paragraphs.push(text);
    size += text.length;
  }
  return `<!doctype html><html lang="en"><head><title>The long count</title></head><body><article><h1>The long count</h1>${paragraphs.join('\n')}</article></body></html>`;
}
