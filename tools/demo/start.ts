/**
 * `npm start`: Firsthand on the sample news site, with the sample reports in its corpus.
 * With a display the browser stays open for you; without one the finding of every page is
 * printed, pictures are left in out/demo, and the exit code says whether all was as expected.
 */
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowsers, missingLine } from '../browsers';
import { runStep } from '../steps';
import { CHROME_BUILD, ExtensionBrowser } from './chromium';
import { importReports, sampleReportsFile } from './corpus';
import { readExpectations } from './expectations';
import { pictureBadges, pictureViews } from './pictures';
import { hostRules, startServer } from './server';
import { pageUrl, readSite, type Site } from './site-pages';
import { changesOf, findingsTable } from './table';
import { visit, type Visit } from './visit';

const FOLDER = resolve('out', 'demo');

async function main(): Promise<number> {
  const missing = ensureBrowsers(['chromium']);
  if (missing.length > 0) {
    console.error(missingLine(missing));
    return 1;
  }
  console.log('Building the extension …');
  const built = await runStep({ title: 'build', script: ['build'] }, false);
  if (!built.ok || !existsSync(CHROME_BUILD)) {
    console.error(built.output.trim());
    return 1;
  }
  const site = readSite();
  const server = await startServer(site);
  const headless = !hasDisplay();
  const browser = await ExtensionBrowser.launch({ headless, args: hostRules(server.port) });
  try {
    rmSync(FOLDER, { recursive: true, force: true });
    await importReports(browser, sampleReportsFile(site));
    return headless ? await tour(browser, site) : await show(browser, site);
  } finally {
    await browser.close();
    await server.close();
  }
}

function hasDisplay(): boolean {
  if (process.env['CI'] !== undefined) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') !== '';
}

/** Without a display: every page in turn. */
async function tour(browser: ExtensionBrowser, site: Site): Promise<number> {
  const expectations = readExpectations();
  const visits: Visit[] = [];
  for (const page of site.pages) {
    const expected = expectations[page.id];
    if (!expected) throw new Error(`expected.json says nothing of the page ${page.id}`);
    visits.push(await visit(browser, site, page, expected, FOLDER));
  }
  await pictureBadges(browser, visits, FOLDER);
  await pictureViews(browser, FOLDER);
  console.log(`\n${findingsTable(visits)}\n`);
  for (const line of visits.flatMap(changesOf)) console.log(line);
  const problems = visits.flatMap(({ page, problems: list }) =>
    list.map((problem) => `${page.id}: ${problem}`),
  );
  for (const problem of problems) console.log(`NOT AS EXPECTED  ${problem}`);
  console.log(`\nPictures of pages, badges, popups and options: ${FOLDER}`);
  return problems.length === 0 ? 0 : 1;
}

/** With a display: the spun copy in front, and what to click. */
async function show(browser: ExtensionBrowser, site: Site): Promise<number> {
  for (const page of site.pages.filter(({ id }) => id === 'original' || id === 'spun')) {
    const tab = await browser.context.newPage();
    await tab.goto(pageUrl(page));
    await tab.bringToFront();
  }
  await browser.handOver();
  console.log(`
Chromium is open on a copy that a program made by swapping words.
  1. Look at the Firsthand icon beside the address bar: its badge says “!”, for what was altered.
  2. Click it: you see where the text comes from, which words were swapped, and both wordings.
  3. Open the other pages and click again:
${site.pages.map((page) => `       ${pageUrl(page)}\n         ${page.about}`).join('\n')}
Close the browser to end.`);
  await new Promise<void>((resolveClosed) => {
    browser.context.on('close', () => {
      resolveClosed();
    });
  });
  return 0;
}

process.exitCode = await main();
