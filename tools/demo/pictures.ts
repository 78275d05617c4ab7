/** Pictures for people who run the demo without a display. */
import { join } from 'node:path';
import type { ExtensionBrowser } from './chromium';
import { escapeHtml } from './site-pages';
import type { Visit } from './visit';

/** A browser draws the badge itself, outside any page: this draws what it was told to show. */
export async function pictureBadges(
  browser: ExtensionBrowser,
  visits: readonly Visit[],
  folder: string,
): Promise<void> {
  const rows = visits.map(
    ({ page, badge }) =>
      `<tr><td>${escapeHtml(page.id)}</td><td>${mark(badge.text, badge.colour)}</td><td>${escapeHtml(badge.title)}</td></tr>`,
  );
  const page = await browser.context.newPage();
  await page.setContent(`<style>
    body { font: 15px/1.5 system-ui, sans-serif; margin: 1.5rem; }
    td { padding: 0.3rem 1rem; border-bottom: 1px solid #ddd; }
    b { color: #fff; border-radius: 4px; padding: 1px 6px; }
  </style><table><tr><th>page</th><th>badge</th><th>title of the icon</th></tr>${rows.join('')}</table>`);
  await page.screenshot({ path: join(folder, 'badges.png'), fullPage: true });
  await page.close();
}

function mark(text: string, colour: string): string {
  return text === '' ? '–' : `<b style="background:${escapeHtml(colour)}">${escapeHtml(text)}</b>`;
}

/** The extension's own pages. */
export async function pictureViews(browser: ExtensionBrowser, folder: string): Promise<void> {
  for (const name of ['options', 'welcome']) {
    const page = await browser.open(`${name}.html`);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    await page.close();
  }
}
