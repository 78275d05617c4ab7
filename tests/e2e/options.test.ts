import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from '../../tools/demo/chromium';
import { importedText, sampleReports, sampleReportsFile } from '../../tools/demo/corpus';
import { hostRules, startServer, type SampleServer } from '../../tools/demo/server';
import { pageUrl, readSite } from '../../tools/demo/site-pages';
import { STATE_LIMIT } from '../../tools/drive/patience';

const site = readSite();
const PACKS = resolve('public', 'corpus');

/** The first pack that comes with the extension. */
function bundledPack(): Buffer {
  const name = readdirSync(PACKS).find((file) => file.endsWith('.fhpack'));
  if (name === undefined) throw new Error('no bundled pack');
  return readFileSync(join(PACKS, name));
}

describe('the options page', () => {
  let server: SampleServer;
  let browser: ExtensionBrowser;
  let options: Page;

  beforeAll(async () => {
    server = await startServer(site);
    browser = await ExtensionBrowser.launch({ headless: true, args: hostRules(server.port) });
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    options = await browser.open('options.html');
    await rows().first().waitFor();
  });

  afterEach(() => options.close());

  const rows = () => options.getByRole('button', { name: /^Delete / });
  const addForm = () => options.getByRole('region', { name: 'Add a report' });

  /** Gives the import a file of this name and content, as the file chooser would. */
  async function importFile(name: string, content: string | Buffer): Promise<void> {
    const buffer = typeof content === 'string' ? Buffer.from(content) : content;
    await options.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer,
    });
  }

  /** How many reports the list holds in all, whatever page of it is shown. */
  async function total(): Promise<number> {
    const range = await options
      .getByText(/\d+ to \d+ of \d+/)
      .first()
      .innerText();
    return Number(/of (\d+)/.exec(range)?.[1]);
  }

  it('lists the bundled reports, and finds one by its headline', async () => {
    const before = await rows().count();
    expect(before).toBeGreaterThan(1);
    const title = await options.getByRole('row').nth(1).getByRole('link').innerText();
    await options.getByLabel('Search by headline, outlet or address').fill(title);
    await expect.poll(() => rows().count()).toBeLessThan(before);
    await expect
      .poll(() =>
        rows()
          .and(options.getByRole('button', { name: title }))
          .count(),
      )
      .toBe(1);
  });

  it('says that nothing fits a search', async () => {
    await options.getByLabel('Search by headline, outlet or address').fill('qqqq');
    await options.getByText('No report matches').first().waitFor();
  });

  it('deletes a report and brings it back', async () => {
    const before = await total();
    await rows().first().click();
    await expect.poll(total).toBe(before - 1);
    await options.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(total).toBe(before);
  });

  it('keeps a bundled report deleted, until it is asked to bring them back', async () => {
    const before = await total();
    await rows().last().click();
    await expect.poll(total).toBe(before - 1);
    await options.reload();
    await rows().first().waitFor();
    await expect.poll(total).toBe(before - 1);
    await options.getByRole('button', { name: 'Bring back bundled reports' }).click();
    await expect.poll(total).toBe(before);
  });

  it('takes a pasted text, which a page that carries it then finds', async () => {
    const page = site.pages.find(({ id }) => id === 'unrelated');
    if (!page) throw new Error('no unrelated page');
    const reading = await browser.context.newPage();
    await reading.goto(pageUrl(page));
    const text = await reading.locator('article').innerText();
    await addForm()
      .getByRole('textbox', { name: 'Headline' })

      .fill('At Corvale, readers may now talk');
    await addForm().getByRole('textbox', { name: 'Outlet' }).fill('Some Other Paper');
    await addForm().getByRole('textbox', { name: 'Text' }).fill(text);
    await options.getByRole('button', { name: 'Add to corpus' }).click();
    await options
      .getByText(/^Added .*At Corvale/)
      .first()
      .waitFor();
    const tabId = await browser.tabIdOf(reading);
    await reading.reload();
    await expect
      .poll(
        async () => {
          const state = await browser.state(tabId);
          return (
            state.status === 'done' &&
            state.finding.sources.some((s) => s.outlet === 'Some Other Paper')
          );
        },
        { timeout: STATE_LIMIT },
      )
      .toBe(true);
    await reading.close();
  });

  it('refuses a pasted text that is too short, in one sentence', async () => {
    await addForm().getByRole('textbox', { name: 'Headline' }).fill('Short');
    await addForm().getByRole('textbox', { name: 'Text' }).fill('Far too short.');
    await options.getByRole('button', { name: 'Add to corpus' }).click();
    await options.getByText('The text is too short to compare.').first().waitFor();
  });

  it('imports reports with their text, once', async () => {
    const before = await total();
    await importFile('reports.jsonl', sampleReports(site));
    await options.getByText(importedText).first().waitFor();
    const after = before + site.pages.filter((page) => page.inCorpus).length;
    await expect.poll(total).toBe(after);
    await options.reload();
    await rows().first().waitFor();
    await importFile('reports.jsonl', sampleReports(site));
    await options.getByText(importedText).first().waitFor();
    await expect.poll(total).toBe(after);
  });

  it.each([
    ['a text that is no pack', 'notes.txt', 'Dear diary, today I imported this.'],
    ['bytes that are nothing', 'broken.fhpack', Buffer.from([0x46, 0x00, 0xff, 0x13, 0x37, 0x00])],
    ['an empty file', 'empty.jsonl', ''],
    ['a report file of a later version', 'later.jsonl', '{"firsthand":"reports","version":99}\n'],
  ])('says once and clearly what is wrong with %s', async (_what, name, content) => {
    const before = await total();
    await importFile(name, content);
    const alert = options.getByRole('alert');
    await alert.first().waitFor();
    await expect.poll(() => alert.count()).toBe(1);
    expect((await alert.innerText()).length).toBeGreaterThan(20);
    await expect.poll(total).toBe(before);
  });

  it('refuses a pack that was cut off, and loses nothing', async () => {
    const before = await total();
    const pack = bundledPack();
    await importFile('cut.fhpack', pack.subarray(0, Math.floor(pack.length / 2)));
    await options.getByRole('alert').first().waitFor();
    await expect.poll(total).toBe(before);
  });

  it('reads the bundled pack again without doubling anything', async () => {
    const before = await total();
    await importFile('again.fhpack', bundledPack());
    await options.getByText(importedText).first().waitFor();
    await expect.poll(total).toBe(before);
  });
});

describe.each(['light', 'dark'] as const)('accessibility in %s', (colorScheme) => {
  let server: SampleServer;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    server = await startServer(site);
    browser = await ExtensionBrowser.launch({
      headless: true,
      colorScheme,
      args: hostRules(server.port),
    });
    const options = await browser.open('options.html');
    await options
      .locator('input[type=file][multiple]:not([webkitdirectory])')
      .setInputFiles(sampleReportsFile(site));
    await options.getByText(importedText).first().waitFor();
    await options.close();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each([
    'options.html',
    'options.html#/check',
    'options.html#/settings',
    'options.html#/help',
    'welcome.html',
  ])('%s has no fault that axe knows', async (path) => {
    const page = await browser.open(path);
    await page.getByRole('heading').first().waitFor();
    await expect.poll(() => faults(page)).toEqual([]);
    await page.close();
  });

  it.each(['spun', 'mosaic', 'unrelated', 'update', 'front-page'])(
    'the popup of the page %s has no fault that axe knows',
    async (id) => {
      const sample = site.pages.find((page) => page.id === id);
      if (!sample) throw new Error(`no sample page is called ${id}`);
      const tab = await browser.context.newPage();
      await tab.goto(pageUrl(sample));
      const popup = await browser.openPopup(await browser.tabIdOf(tab));
      await popup.getByRole('heading').first().waitFor();
      await browser.settled(await browser.tabIdOf(tab), STATE_LIMIT);
      await expect.poll(() => faults(popup)).toEqual([]);
      await popup.close();
      await tab.close();
    },
  );

  async function faults(page: Page): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
    );
  }
});
