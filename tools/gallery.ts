/**
 * `npm run gallery [-- [--desk] VARIANT …]`: pictures of every view in every state, in light, dark,
 * narrow, wide, zoomed, forced colours, German, Spanish, French and Arabic, as contact sheets in
 * out/gallery/index.html; with `--desk` those of the desk alone. Needs a build for Chromium
 * (`npm run build`).
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { ExtensionBrowser } from './demo/chromium';
import { sampleReportsFile } from './demo/corpus';
import { hostRules, startServer } from './demo/server';
import { escapeHtml, pageUrl, readSite, type Site } from './demo/site-pages';
import { STATE_LIMIT } from './drive/patience';

const FOLDER = resolve('out', 'gallery');

interface Variant {
  name: string;
  locale: 'en' | 'de' | 'ar' | 'es' | 'fr';
  scheme: 'light' | 'dark';
  forced?: true;
  /** Widths of popup and full pages (CSS pixels). */
  popup: number;
  wide: number;
  /** Heights of both, where the window is lower than usual. */
  low?: { popup: number; page: number };
}

const VARIANTS: readonly Variant[] = [
  { name: 'light-english', locale: 'en', scheme: 'light', popup: 380, wide: 1280 },
  { name: 'dark-german', locale: 'de', scheme: 'dark', popup: 380, wide: 1280 },
  { name: 'narrow-arabic', locale: 'ar', scheme: 'light', popup: 320, wide: 420 },
  { name: 'forced-colours', locale: 'en', scheme: 'dark', forced: true, popup: 380, wide: 640 },
  { name: 'light-french', locale: 'fr', scheme: 'light', popup: 380, wide: 1280 },
  { name: 'narrow-spanish', locale: 'es', scheme: 'light', popup: 320, wide: 420 },
  {
    // 400 % of a window of 1280 × 1024, and a popup at 200 %.
    name: 'zoomed',
    locale: 'en',
    scheme: 'light',
    popup: 380,
    wide: 320,
    low: { popup: 300, page: 256 },
  },
  { name: 'wide', locale: 'en', scheme: 'light', popup: 380, wide: 1800 },
];

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

interface Picture {
  variant: string;
  state: string;
  file: string;
}

async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const wanted = given.filter((word) => word !== '--desk');
  const deskAlone = given.includes('--desk');
  const site = readSite();
  const server = await startServer(site);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const pictures: Picture[] = [];
  try {
    for (const variant of VARIANTS) {
      if (wanted.length > 0 && !wanted.includes(variant.name)) continue;
      pictures.push(...(await sheet(variant, site, server.port, deskAlone)));
      console.log(`${variant.name}: done`);
    }
  } finally {
    await server.close();
  }
  writeFileSync(join(FOLDER, 'index.html'), contactSheets(pictures));
  console.log(`${pictures.length} pictures: ${join(FOLDER, 'index.html')}`);
}

async function sheet(
  variant: Variant,
  site: Site,
  port: number,
  deskAlone: boolean,
): Promise<Picture[]> {
  // Chromium on Linux takes the language of its interface from here.
  process.env['LANGUAGE'] = variant.locale;
  const browser = await ExtensionBrowser.launch({
    headless: true,
    colorScheme: variant.scheme,
    args: [...hostRules(port), `--lang=${variant.locale}`],
  });
  const pictures: Picture[] = [];
  const take = async (page: Page, state: string, fullPage = false): Promise<void> => {
    const file = `${variant.name}--${state}.png`;
    await page.screenshot({ path: join(FOLDER, file), fullPage });
    pictures.push({ variant: variant.name, state, file });
  };
  try {
    await fill(browser, site, variant.locale);
    const samples = deskAlone ? [] : site.pages;
    for (const sample of samples) await pictureSample(browser, variant, sample.id, site, take);
    for (const path of PAGES) {
      if (deskAlone && !path.startsWith('options')) continue;
      const page = await open(browser, path, variant, variant.wide, variant.low?.page ?? 900);
      await page.waitForLoadState('networkidle');
      if (path === 'welcome.html') await page.locator('.example-answer').waitFor();
      await take(page, path.replaceAll(/\.html|[#/]/gu, ''), true);
      if (path === 'sample.html') {
        await page.locator('.sample-start button').click();
        await page.locator('.glance').waitFor({ timeout: STATE_LIMIT });
        await take(page, 'sample-checked', true);
      }
      await page.close();
    }
    await pictureReport(browser, variant, take);
  } finally {
    await browser.close();
  }
  return pictures;
}

function catalogue(locale: string): Record<string, { message: string }> {
  const file = resolve('public', '_locales', locale, 'messages.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
}

/** The sample reports into the corpus, in whatever language the page speaks. */
async function fill(browser: ExtensionBrowser, site: Site, locale: string): Promise<void> {
  const finished = catalogue(locale)['importFinished']!.message;
  const options = await browser.open('options.html');
  await options
    .locator('input[type=file][multiple]:not([webkitdirectory])')
    .setInputFiles(sampleReportsFile(site));
  await options.getByText(finished).first().waitFor({ timeout: STATE_LIMIT });
  await options.close();
}

/** The first report of the table that has its text, opened at its own address. */
async function pictureReport(
  browser: ExtensionBrowser,
  variant: Variant,
  take: Take,
): Promise<void> {
  const page = await open(browser, 'options.html', variant, variant.wide, variant.low?.page ?? 900);
  await page.locator('.report input').first().click();
  await take(page, 'desk-selected');
  await page.locator('.report a').first().click();
  await page.locator('.report-story').waitFor({ timeout: STATE_LIMIT });
  await take(page, 'desk-report', true);
  await page.close();
  await pictureStory(browser, variant, take);
}

/** The story of the sample that has the most to do with others. */
async function pictureStory(
  browser: ExtensionBrowser,
  variant: Variant,
  take: Take,
): Promise<void> {
  const page = await open(browser, 'options.html', variant, variant.wide, variant.low?.page ?? 900);
  const links = page.locator('.report a');
  await links.first().waitFor({ timeout: STATE_LIMIT });
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const address of addresses) {
    await page.goto(browser.url(`options.html${address}`));
    await page.locator('.report-story').waitFor({ timeout: STATE_LIMIT });
    const way = page.locator('.report-story a.button');
    if ((await way.count()) === 0) continue;
    await page.goto(browser.url((await way.getAttribute('href')) ?? ''));
    await page.locator('.story').waitFor({ timeout: STATE_LIMIT });
    await take(page, 'story', true);
    break;
  }
  await page.close();
}

type Take = (page: Page, state: string, fullPage?: boolean) => Promise<void>;

async function pictureSample(
  browser: ExtensionBrowser,
  variant: Variant,
  id: string,
  site: Site,
  take: Take,
): Promise<void> {
  const sample = site.pages.find((page) => page.id === id)!;
  const tab = await browser.context.newPage();
  await tab.goto(pageUrl(sample));
  const tabId = await browser.tabIdOf(tab);
  const popup = await open(
    browser,
    `popup.html?tab=${tabId}`,
    variant,
    variant.popup,
    variant.low?.popup ?? 600,
  );
  const state = await browser.settled(tabId, STATE_LIMIT);
  await popup.locator('h1').first().waitFor({ timeout: STATE_LIMIT });
  await take(popup, `popup-${id}`);
  await popup.close();
  if (state.status === 'done' && state.finding.sources.length > 0) {
    const compare = await open(
      browser,
      `compare.html?tab=${tabId}`,
      variant,
      variant.wide,
      variant.low?.page ?? 850,
    );
    await compare.locator('.compare, .notice').first().waitFor({ timeout: STATE_LIMIT });
    await take(compare, `compare-${id}`);
    await compare.close();
  }
  await tab.close();
}

async function open(
  browser: ExtensionBrowser,
  path: string,
  variant: Variant,
  width: number,
  height: number,
): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: variant.scheme,
    forcedColors: variant.forced ? 'active' : 'none',
    reducedMotion: variant.forced ? 'reduce' : 'no-preference',
  });
  await page.goto(browser.url(path));
  return page;
}

function contactSheets(pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ variant }) => variant))];
  const sections = names.map((name) => {
    const figures = pictures
      .filter(({ variant }) => variant === name)
      .map(
        ({ state, file }) =>
          `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${escapeHtml(state)}</figcaption></figure>`,
      );
    return `<h2>${escapeHtml(name)}</h2><div>${figures.join('\n')}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Firsthand: every view</title><style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 1.5rem; background: #e8e8e8; }
  div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
  figure { margin: 0; } img { max-width: 24rem; max-height: 30rem; border: 1px solid #888; }
  </style>${sections.join('\n')}`;
}

await main();
