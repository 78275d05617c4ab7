/**
 * `npm run pictures`: the pictures that the stores ask for, 1280 × 800, left in docs/store, the
 * one of the README (docs/popup.png), and the legend of docs/design-language.md (docs/design); taken
 * of the sample site and the settings with the build of `npm run build`.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { ExtensionBrowser } from './demo/chromium';
import { importReports, sampleReportsFile } from './demo/corpus';
import { hostRules, startServer } from './demo/server';
import { pageUrl, readSite } from './demo/site-pages';
import { samplePage } from './drive/odd-pages';
import { STATE_LIMIT } from './drive/patience';

const FOLDER = join('docs', 'store');
const SIZE = { width: 1280, height: 800 };
/** Width that the browser gives the popup, and where it hangs (CSS px). */
const POPUP = { width: 400, top: 12, right: 24 };
/** The README's picture (CSS px): both texts, drawn smaller than they are, and the popup before them. */
const README = {
  file: join('docs', 'popup.png'),
  size: { width: 1240, height: 640 },
  compare: { width: 1640, height: 834 },
  popup: { width: 380, height: 600 },
  edge: 20,
};
/** Those for the stores together (bytes). */
const LIMIT = 300_000;
const JPEG = { type: 'jpeg', quality: 43 } as const;

/** Parts of the legend in the settings, by their class, and how wide they are drawn (CSS px). */
const LEGEND = {
  folder: join('docs', 'design'),
  parts: ['verdicts', 'changes', 'rows', 'story', 'icon'],
  width: 800,
};

const source = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;

/** A view of a tab in a window of a size, once its heading stands. */
async function viewOf(
  browser: ExtensionBrowser,
  address: string,
  size: { width: number; height: number },
): Promise<Buffer> {
  const page = await browser.open(address);
  await page.setViewportSize(size);
  await page.locator('h1').first().waitFor();
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** Both texts of a sample page side by side, and its popup before them. */
async function pictureOfReadme(browser: ExtensionBrowser, page: Page): Promise<void> {
  const tabId = await browser.tabIdOf(page);
  await browser.settled(tabId, STATE_LIMIT);
  const behind = await viewOf(browser, `compare.html?tab=${tabId}`, README.compare);
  const popup = await viewOf(browser, `popup.html?tab=${tabId}`, README.popup);
  const paper = await browser.context.newPage();
  await paper.setViewportSize(README.size);
  await paper.setContent(
    `<style>
      body { margin: 0; background: #e2ded6; }
      img { position: absolute; top: ${README.edge}px; height: ${README.popup.height}px;
        border: 1px solid #8f8b83; box-shadow: 0 3px 16px #0005; }
      .behind { left: ${README.edge}px; }
      .popup { right: ${README.edge}px; box-shadow: 0 6px 28px #0007; }
    </style><img class="behind" src="${source(behind)}"><img class="popup" src="${source(popup)}">`,
  );
  await paper.screenshot({ path: README.file });
  await paper.close();
}

/** The legend as the settings show it; the groups of changes in the dark too. */
async function picturesOfLegend(browser: ExtensionBrowser): Promise<void> {
  mkdirSync(LEGEND.folder, { recursive: true });
  const page = await browser.open('options.html#/help');
  await page.setViewportSize({ width: LEGEND.width, height: SIZE.height });
  const take = async (part: string, name: string) => {
    const path = join(LEGEND.folder, `${name}.png`);
    await page.locator(`.legend-${part}`).screenshot({ path, animations: 'disabled' });
  };
  await page.emulateMedia({ colorScheme: 'light' });
  for (const part of LEGEND.parts) await take(part, part);
  await page.emulateMedia({ colorScheme: 'dark' });
  await take('changes', 'changes-dark');
  await page.close();
}

/** A sample page with its popup over it, as the browser shows the two. */
async function pictureOfPopup(browser: ExtensionBrowser, page: Page, path: string): Promise<void> {
  const tabId = await browser.tabIdOf(page);
  await browser.settled(tabId, STATE_LIMIT);
  const below = await page.screenshot();
  const popup = await browser.openPopup(tabId);
  await popup.setViewportSize({ width: POPUP.width, height: SIZE.height - 2 * POPUP.top });
  await popup.locator('h1, h2').first().waitFor();
  const above = await popup.screenshot();
  await popup.close();
  const paper = await browser.context.newPage();
  await paper.setViewportSize(SIZE);
  await paper.setContent(
    `<style>
      body { margin: 0; }
      .popup { position: absolute; top: ${POPUP.top}px; right: ${POPUP.right}px;
        border-radius: 8px; box-shadow: 0 4px 24px #0006; }
    </style><img src="${source(below)}"><img class="popup" src="${source(above)}">`,
  );
  await paper.screenshot({ path, ...JPEG });
  await paper.close();
}

const site = readSite();
const server = await startServer(site);
const browser = await ExtensionBrowser.launch({ headless: true, args: hostRules(server.port) });
const files: string[] = [];
const fileOf = (name: string) => {
  const file = join(FOLDER, `${name}.jpg`);
  files.push(file);
  return file;
};
try {
  mkdirSync(FOLDER, { recursive: true });
  await picturesOfLegend(browser);
  await importReports(browser, sampleReportsFile(site));
  for (const id of ['spun', 'syndicated']) {
    const page = await browser.context.newPage();
    await page.setViewportSize(SIZE);
    await page.goto(pageUrl(samplePage(site, id)));
    await pictureOfPopup(browser, page, fileOf(id));
    if (id === 'spun') await pictureOfReadme(browser, page);
    await page.close();
  }
  const options = await browser.open('options.html');
  await options.setViewportSize(SIZE);
  await options.waitForLoadState('networkidle');
  await options.screenshot({ path: fileOf('options'), ...JPEG });
} finally {
  await browser.close();
  await server.close();
}
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
console.log(`${files.join(', ')}: ${Math.round(bytes / 1_000)} KB of ${LIMIT / 1_000}`);
process.exitCode = bytes <= LIMIT ? 0 : 1;
