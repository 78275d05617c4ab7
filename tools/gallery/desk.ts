import { sampleText } from '../demo/corpus';
import { STATE_LIMIT } from '../drive/patience';
import type { Sheet } from './sheet';

/** Pages of ours that need no page of news. */
const PAGES = [
  'options.html',
  'options.html#/collect',
  'options.html#/stories',
  'options.html#/findings',
  'options.html#/following',
  'options.html#/check',
  'options.html#/settings',
  'options.html#/help',
  'welcome.html',
  'sample.html',
  'compare.html',
];

export async function picturePages(sheet: Sheet, deskAlone: boolean): Promise<void> {
  for (const path of PAGES) {
    if (deskAlone && !path.startsWith('options')) continue;
    const page = await sheet.open(path, 'page');
    await page.waitForLoadState('networkidle');
    if (path === 'welcome.html') await page.locator('.example-answer').waitFor();
    await sheet.take(page, path.replaceAll(/\.html|[#/]/gu, ''), true);
    if (path === 'sample.html') {
      await page.locator('.sample-start button').click();
      await page.locator('.glance').waitFor({ timeout: STATE_LIMIT });
      await sheet.take(page, 'sample-checked', true);
    }
    await page.close();
  }
}

/** A selection, a deletion, a report at its own address, a text that was checked. */
export async function pictureDesk(sheet: Sheet): Promise<void> {
  const page = await sheet.open('options.html', 'page');
  await page.locator('.report input').first().click();
  await sheet.take(page, 'desk-selected');
  await page.locator('.report .report-actions button').last().click();
  await page.locator('.deletion.shown button').first().waitFor({ timeout: STATE_LIMIT });
  await sheet.take(page, 'desk-deleted');
  await page.locator('.deletion.shown button').first().click();
  await page.locator('.report a').first().click();
  await page.locator('.report-story').waitFor({ timeout: STATE_LIMIT });
  await sheet.take(page, 'desk-report', true);
  await page.goto(sheet.browser.url('options.html#/check'));
  await page.reload();
  await page.locator('form.check textarea').first().fill(sampleText(sheet.site, 'reprint'));
  await page.locator('form.check button.primary').first().click();
  await page.locator('.result').waitFor({ timeout: STATE_LIMIT });
  await sheet.take(page, 'desk-checked', true);
  await page.close();
  await pictureStory(sheet);
  await pictureQuotation(sheet);
}

/** The story of the sample that has the most to do with others. */
async function pictureStory(sheet: Sheet): Promise<void> {
  const page = await sheet.open('options.html', 'page');
  const links = page.locator('.report a');
  await links.first().waitFor({ timeout: STATE_LIMIT });
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const address of addresses) {
    await page.goto(sheet.browser.url(`options.html${address}`));
    await page.locator('.report-story').waitFor({ timeout: STATE_LIMIT });
    const way = page.locator('.report-story a.button');
    if ((await way.count()) === 0) continue;
    await page.goto(sheet.browser.url((await way.getAttribute('href')) ?? ''));
    await page.locator('.story').waitFor({ timeout: STATE_LIMIT });
    await sheet.take(page, 'story', true);
    break;
  }
  await page.close();
}

/** A wording that is looked for in a text, where it stands a little otherwise. */
async function pictureQuotation(sheet: Sheet): Promise<void> {
  const text = sampleText(sheet.site, 'reprint');
  const page = await sheet.open('compare.html', 'page');
  await page.locator('.check-line input').check();
  await page
    .locator('.thing textarea')
    .fill(text.slice(0, text.indexOf('.', 120) + 1).replace(' the ', ' that '));
  await page.locator('.thing select').last().selectOption('text');
  await page.locator('.thing textarea').last().fill(text);
  await page.locator('.two-things button.primary').click();
  await page.locator('.quotation-answer').waitFor({ timeout: STATE_LIMIT });
  await sheet.take(page, 'quotation-checked', true);
  await page.close();
}
