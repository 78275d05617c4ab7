/** One sample page in the browser: opened, checked, its popup looked at. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { TabState } from '../../lib/session/tab-state';
import { STATE_LIMIT } from '../drive/patience';
import type { ExtensionBrowser, ShownBadge } from './chromium';
import { problemsOf, type Expectation } from './expectations';
import { pageUrl, type SamplePage, type Site } from './site-pages';

export interface Visit {
  page: SamplePage;
  badge: ShownBadge;
  state: TabState;
  popupText: string;
  /** What is not as expected, one line each. */
  problems: string[];
}

/** How long the gate gets to stay shut on a page that is no article (ms). */
const GATE_PATIENCE = 1_500;

/** The room a popup has in the browser (CSS pixels). */
const POPUP_SIZE = { width: 380, height: 600 };

/** Visits a page; with a folder it leaves pictures of page and popup there. */
export async function visit(
  browser: ExtensionBrowser,
  site: Site,
  page: SamplePage,
  expected: Expectation,
  pictures?: string,
): Promise<Visit> {
  const tab = await browser.context.newPage();
  await tab.goto(pageUrl(page));
  const tabId = await browser.tabIdOf(tab);
  const before = await browser.settled(tabId, expected.quiet ? GATE_PATIENCE : STATE_LIMIT);
  const badge = await browser.settledBadge(tabId, expected.badge, STATE_LIMIT);
  await picture(tab, pictures, `${page.id}-page.png`);

  const popup = await browser.openPopup(tabId);
  await popup.setViewportSize(POPUP_SIZE);
  const state = await browser.settled(tabId, STATE_LIMIT);
  const popupText = await readPopup(popup, expected.popup);
  await picture(popup, pictures, `${page.id}-popup.png`);
  await popup.close();
  await tab.close();
  const problems = [
    ...(expected.quiet === true && before.status !== 'idle' ? ['checked without a click'] : []),
    ...problemsOf(site, expected, state),
    ...(badge.text === expected.badge ? [] : [`badge “${badge.text}”, not “${expected.badge}”`]),
    ...(popupText.includes(expected.popup) ? [] : [`the popup does not say “${expected.popup}”`]),
  ];
  return { page, badge, state, popupText, problems };
}

/** The popup's text, once it says what is waited for or has had its time. */
async function readPopup(popup: Page, wanted: string): Promise<string> {
  await popup
    .getByText(wanted)
    .first()
    .waitFor({ timeout: STATE_LIMIT })
    .catch(() => undefined); // the caller tells from the text that it never came
  return popup.locator('body').innerText();
}

async function picture(page: Page, folder: string | undefined, name: string): Promise<void> {
  if (folder === undefined) return;
  await page.screenshot({ path: join(folder, name), fullPage: true });
}
