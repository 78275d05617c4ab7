import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from '../../tools/demo/chromium';
import { importReports, sampleReportsFile, sampleText } from '../../tools/demo/corpus';
import { readSite } from '../../tools/demo/site-pages';
import { STATE_LIMIT } from '../../tools/drive/patience';

const site = readSite();
const SPUN = sampleText(site, 'spun');
const ORIGINAL = sampleText(site, 'original');

describe('checking a text in the options page', () => {
  let browser: ExtensionBrowser;
  let options: Page;

  beforeAll(async () => {
    browser = await ExtensionBrowser.launch({ headless: true });
    await importReports(browser, sampleReportsFile(site));
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    options = await browser.open('options.html');
    await options.locator('.report').first().waitFor();
  });

  afterEach(() => options.close());

  /** How many reports there are in all; read in their own section. */
  const total = () => options.getByText(/\d+ to \d+ of \d+/).innerText();
  const inCheck = () => options.getByRole('link', { name: 'Check a text' }).click();
  const inCorpus = () => options.getByRole('link', { name: 'Corpus' }).click();
  const section = () => options.getByRole('region', { name: 'Check a text' });
  const result = () => section().getByRole('region', { name: 'Result' });
  const paste = (label: string, text: string) => section().getByLabel(label).fill(text);
  const check = () => section().getByRole('button', { name: 'Check the text' }).click();

  it('names what was swapped in a pasted spun copy, before and after', async () => {
    const before = await total();
    await inCheck();
    await paste('Text to check', SPUN);
    await check();
    await result().waitFor({ timeout: STATE_LIMIT });
    await expect
      .poll(() => result().locator('.original-headline').innerText())
      .toMatch(/night ferries/);
    await result().getByText('Other words for the same', { exact: true }).click();
    const swaps = result().locator('.swaps li');
    await expect
      .poll(() => swaps.filter({ hasText: 'cracks' }).filter({ hasText: 'fissures' }).count())
      .toBe(1);
    await inCorpus();
    await expect.poll(total).toBe(before);
  });

  it('opens both texts beside each other, and steps through what differs by keyboard', async () => {
    await inCheck();
    await paste('Text to check', SPUN);
    await check();
    await result().waitFor({ timeout: STATE_LIMIT });
    const opening = browser.context.waitForEvent('page');
    await result().getByRole('button', { name: 'Compare side by side' }).click();
    const compare = await opening;
    const texts = compare.getByRole('region', { name: 'Both texts' });
    await texts.waitFor({ timeout: STATE_LIMIT });
    await texts.focus();
    await compare.keyboard.press('Alt+ArrowDown');
    await compare.locator('mark.current').first().waitFor();
    await expect.poll(() => compare.getByRole('status').first().innerText()).toMatch(/^1 of \d+$/u);
    await compare.close();
  });

  it('compares a pair that is in no corpus', async () => {
    await inCheck();
    await section().getByRole('radio', { name: 'another text' }).check();
    await paste('Text to check', SPUN);
    await paste('Text to compare it with', ORIGINAL);
    await section().getByRole('button', { name: 'Compare the texts' }).click();
    await result()
      .getByText('Other words for the same', { exact: true })
      .click({ timeout: STATE_LIMIT });
    await expect.poll(() => result().locator('.swaps li').count()).toBeGreaterThan(5);
    await expect.poll(() => result().innerText()).toContain('not with your corpus');
  });

  it('checks a report of the list against the others', async () => {
    await options.getByRole('button', { name: /^Check .*Vessmouth halts/u }).click();
    await result().waitFor({ timeout: STATE_LIMIT });
    const said = await result().innerText();
    expect(said).toContain('compared with the other reports');
    await inCorpus();
    const reports = Number(/of (\d+)/.exec(await total())?.[1]);
    await inCheck();
    expect(said).toContain(`Compared with ${reports - 1} reports in your corpus.`);
    await expect
      .poll(() => result().locator('.original-headline').allInnerTexts())
      .not.toContain(
        'Vessmouth halts night ferries after cracks are found in ramps of three ships',
      );
  });

  it('refuses a text of a few words in one sentence', async () => {
    await inCheck();
    await paste('Text to check', 'Far too short.');
    await check();
    await section().getByText('The text is too short to compare.').waitFor();
  });
});
