import { readFileSync } from 'node:fs';
import type Browser from 'webextension-polyfill';
import type { TabState } from '../../lib/session/tab-state';
import { STATE_LIMIT } from '../drive/patience';
import { openCompare, openSample } from './samples';
import type { Sheet } from './sheet';

/** The extension API inside the pages that evaluate() runs in. */
declare const chrome: Browser.Browser;

const URL = 'https://daily-lantern.example/news';

/** States that no sample page ends in; each is put where the background would write it. */
const STATES: Record<string, TabState> = {
  checking: { status: 'checking', url: URL },
  'too-short': { status: 'not-checked', url: URL, reason: 'too-short' },
  paywalled: { status: 'not-checked', url: URL, reason: 'paywalled' },
  'off-for-site': { status: 'not-checked', url: URL, reason: 'off-for-site' },
  'no-access': { status: 'not-checked', url: URL, reason: 'no-access' },
  failed: { status: 'failed', url: URL, code: 'quota-exceeded', detail: '' },
};

/** The quiet states of the popup. */
export async function pictureQuietStates(sheet: Sheet): Promise<void> {
  const { tab, tabId } = await openSample(sheet, 'unrelated');
  const popup = await sheet.openPopup(tabId);
  for (const [name, state] of Object.entries(STATES)) {
    await sheet.browser.evaluate(([key, value]) => chrome.storage.session.set({ [key]: value }), [
      `tab:${tabId}`,
      state,
    ] as const);
    await popup.locator('.glance').waitFor({ state: 'detached', timeout: STATE_LIMIT });
    await sheet.take(popup, `popup-${name}`);
  }
  await popup.close();
  await tab.close();
}

/** What opens in the popup, the page painted, and what leaves: over the altered copy. */
export async function pictureEvidence(sheet: Sheet): Promise<void> {
  const { browser, variant } = sheet;
  const { tab, tabId } = await openSample(sheet, 'spun');
  const popup = await sheet.openPopup(tabId);
  await popup.locator('.masthead .menu summary').click();
  await sheet.take(popup, 'popup-spun.menu');
  await popup.keyboard.press('Escape');
  await sheet.inMenu(popup, 'actionJudge');
  await popup.locator('.judge-panel').waitFor({ timeout: STATE_LIMIT });
  await sheet.take(popup, 'popup-spun.judge');
  await popup.reload();
  await popup.locator('.glance').waitFor({ timeout: STATE_LIMIT });
  await sheet.inMenu(popup, 'actionCorrect');
  await popup.locator('.judge-panel').waitFor({ timeout: STATE_LIMIT });
  await sheet.take(popup, 'popup-spun.correct');
  await popup.reload();
  await popup.locator('.glance').waitFor({ timeout: STATE_LIMIT });
  await popup.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) {
      (details as HTMLDetailsElement).open = true;
    }
  });
  await popup.setViewportSize({ width: variant.popup, height: 600 });
  await sheet.take(popup, 'popup-spun.opened');
  await sheet.inMenu(popup, 'actionKeep');
  await popup.locator('.actions .said').waitFor({ timeout: STATE_LIMIT });
  await tab.setViewportSize({ width: Math.max(variant.wide, 420), height: 700 });
  await sheet.inMenu(popup, 'actionShowOnPage');
  await tab.waitForFunction(() => CSS.highlights.size > 2);
  await sheet.take(tab, 'page-painted');
  await tab.keyboard.press('Escape');
  await pictureCompareParts(sheet, tabId);
  const [file] = await Promise.all([
    popup.waitForEvent('download', (one) => one.suggestedFilename().endsWith('.html')),
    sheet.inMenu(popup, 'evidenceSave'),
  ]);
  const paper = await browser.context.newPage();
  await paper.setViewportSize({ width: variant.wide, height: 850 });
  await paper.setContent(readFileSync(await file.path(), 'utf8'));
  await sheet.take(paper, 'evidence', true);
  await paper.close();
  await popup.close();
  await tab.close();
}

async function pictureCompareParts(sheet: Sheet, tabId: number): Promise<void> {
  const compare = await openCompare(sheet, tabId);
  const list = compare.locator('.compare-list .entry');
  const tabs = compare.locator('.compare-tabs button');
  if (await tabs.first().isVisible()) {
    for (let index = 0; index < (await tabs.count()); index++) {
      await tabs.nth(index).click();
      await sheet.take(compare, `compare-spun.tab-${index + 1}`);
    }
    await tabs.first().click();
  }
  await list.first().evaluate((entry) => (entry as HTMLElement).click());
  await sheet.take(compare, 'compare-spun.chosen');
  await compare.locator('.compare-tools .menu summary').click();
  await sheet.take(compare, 'compare-spun.evidence');
  await compare
    .locator('.compare-tools .menu-body button', { hasText: sheet.words('letterForCorrection') })
    .click();
  await compare.locator('.letter textarea').waitFor({ timeout: STATE_LIMIT });
  await sheet.take(compare, 'compare-spun.letter');
  await compare.close();
}

/** Both texts beside each other once the background was stopped in between. */
export async function pictureStopped(sheet: Sheet): Promise<void> {
  const { tab, tabId } = await openSample(sheet, 'spun');
  await sheet.browser.stopWorker();
  const compare = await openCompare(sheet, tabId);
  await sheet.take(compare, 'compare-worker-stopped');
  await compare.close();
  await tab.close();
}
