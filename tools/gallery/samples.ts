import type { Page } from 'playwright';
import { pageUrl } from '../demo/site-pages';
import { STATE_LIMIT } from '../drive/patience';
import type { Sheet } from './sheet';

/** A page of the sample site once it was checked. */
export async function openSample(
  sheet: Sheet,
  id: string,
): Promise<{ tab: Page; tabId: number; hasSources: boolean; isCopied: boolean }> {
  const { browser, site } = sheet;
  const sample = site.pages.find((page) => page.id === id)!;
  const tab = await browser.context.newPage();
  await tab.goto(pageUrl(sample));
  const tabId = await browser.tabIdOf(tab);
  const state = await browser.settled(tabId, STATE_LIMIT);
  const finding = state.status === 'done' ? state.finding : null;
  return {
    tab,
    tabId,
    hasSources: finding !== null && finding.sources.length > 0,
    isCopied: finding?.verdict.order === 'suspect-first',
  };
}

/** Popup and full view of a sample page; `name`: of the pictures, where it is not the page's. */
export async function pictureSample(sheet: Sheet, id: string, name = id): Promise<void> {
  const { tab, tabId, hasSources, isCopied } = await openSample(sheet, id);
  const popup = await sheet.openPopup(tabId);
  // What a copy made of the page is asked for once the popup stands.
  if (isCopied) await popup.locator('.top-changes').waitFor({ timeout: STATE_LIMIT });
  await sheet.take(popup, `popup-${name}`);
  await popup.close();
  if (hasSources) {
    const compare = await openCompare(sheet, tabId);
    await sheet.take(compare, `compare-${name}`);
    await compare.close();
  }
  await tab.close();
}

export async function openCompare(sheet: Sheet, tabId: number): Promise<Page> {
  const compare = await sheet.open(`compare.html?tab=${tabId}`, 'page');
  await compare.locator('.compare, .notice').first().waitFor({ timeout: STATE_LIMIT });
  return compare;
}
