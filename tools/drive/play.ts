/** Carries out the steps of a scenario in a driven browser. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type Polyfill from 'webextension-polyfill';
import { sampleBackupFile, samplePackFile, sampleReportsFile, sampleText } from '../demo/corpus';
import type { SampleServer } from '../demo/server';
import { pageUrl, type Site } from '../demo/site-pages';
import type { DrivenBrowser } from './browser';
import { PACK, serveFeeds } from './feeds';
import { holds } from './holds';
import { isOddPage, oddPage, samplePage } from './odd-pages';
import type { DrivenPage } from './page';
import { until } from './patience';
import type { Step } from './scenarios';
import { restore, type StoredDatabase } from './stored';
import { plain, spelled } from './words';

declare const chrome: Polyfill.Browser;

/** The oldest database that a reader may still have. */
const VERSION_1 = resolve('tests', 'fixtures', 'stored', 'v1.json');

/** What the steps of one scenario share. */
export interface Stage {
  browser: DrivenBrowser;
  server: SampleServer;
  site: Site;
  /** Addresses that were visited since the server started. */
  visited: Set<string>;
}

/** Where the steps have got to. */
interface Scene extends Stage {
  /** The visited page's address and tab, and the page itself where it can be used. */
  url: string;
  tabId: number;
  page: DrivenPage | null;
  /** The page of the extension that the steps are about. */
  tool: DrivenPage | null;
  opened: DrivenPage[];
  /** Requests that the server had had when the scenario began. */
  before: number;
}

/** Plays the steps one after the other and closes what they opened. Throws where one fails. */
export async function play(steps: readonly Step[], stage: Stage): Promise<void> {
  const scene: Scene = {
    ...stage,
    url: '',
    tabId: -1,
    page: null,
    tool: null,
    opened: [],
    before: stage.server.requests.length,
  };
  for (const step of steps) await playStep(step, scene);
  // A restart or a reload of the extension has closed some of them already.
  for (const page of scene.opened) await page.close().catch(() => undefined);
}

async function playStep(step: Step, scene: Scene): Promise<void> {
  const { browser } = scene;
  if ('visit' in step) return visit(scene, step.visit, step.privately ?? false);
  if ('open' in step) return openTool(scene, step.open);
  if ('opened' in step) return void (await browser.tabIdOf(browser.url(step.opened)));
  if ('popup' in step) {
    browser.used('page');
    return openTool(scene, `popup.html?tab=${scene.tabId}`);
  }
  if ('compare' in step) return openTool(scene, `compare.html?tab=${scene.tabId}`);
  if ('icon' in step) return browser.clickIcon(visited(scene));
  if ('popupShows' in step) {
    const wanted = plain(spelled(step.popupShows));
    return void (await until(`the popup shows “${wanted}”`, async () =>
      plain(await browser.popupText()).includes(wanted),
    ));
  }
  if ('panelShows' in step) {
    const wanted = plain(spelled(step.panelShows));
    await visited(scene).page.bringToFront();
    return void (await until(`the panel shows “${wanted}”`, async () =>
      plain(await browser.panelText()).includes(wanted),
    ));
  }
  if ('badge' in step) {
    const wanted = spelled(step.badge);
    return void (await until(
      `the badge of ${scene.url} is “${wanted}”`,
      async () => (await browser.badgeText(scene.tabId)) === wanted,
    ));
  }
  if ('check' in step) return check(scene, step.check);
  if ('serve' in step) {
    for (const url of serveFeeds(scene.server, scene.site)) scene.visited.add(url);
    return;
  }
  if ('offer' in step) {
    scene.visited.add(PACK);
    return scene.server.add(PACK, readFileSync(await samplePackFile(scene.site), 'utf8'));
  }
  if ('menu' in step) {
    const url = pageUrl(samplePage(scene.site, step.to));
    scene.visited.add(url);
    scene.tool = await browser.chooseInMenu(step.menu, url);
    return void scene.opened.push(scene.tool);
  }
  if ('requests' in step) return countRequests(scene, step.requests, step.for);
  if ('browser' in step) return inBrowser(scene, step.browser);
  if ('holds' in step) return holds(step.holds, { ...scene, page: scene.page });
  return inTool(step, tool(scene), scene);
}

/** Steps in the page of the extension that was opened last. */
async function inTool(
  step: Extract<
    Step,
    | { press: unknown }
    | { tick: unknown }
    | { write: unknown }
    | { paste: unknown }
    | { give: unknown }
    | { shows: unknown }
    | { hides: unknown }
    | { reach: unknown }
  >,
  page: DrivenPage,
  { browser, site }: Scene,
): Promise<void> {
  if ('shows' in step) return page.shows(step.shows);
  if ('hides' in step) return page.hides(step.hides);
  if ('paste' in step) return page.paste(step.into, sampleText(site, step.paste));
  if ('give' in step) {
    return page.give(step.to, await fileOf(step.give, site));
  }
  browser.used('input');
  if ('reach' in step) return page.reach(step.reach, step.key);
  if ('press' in step) return page.press(step.press, step.name);
  if ('tick' in step) return page.tick(step.tick);
  return page.write(step.into, step.write);
}

async function fileOf(
  given: Extract<Step, { give: unknown }>['give'],
  site: Scene['site'],
): Promise<string> {
  switch (given) {
    case 'the sample pack':
      return samplePackFile(site);
    case 'the sample reports':
      return sampleReportsFile(site);
    case 'a backup of the sample reports':
      return sampleBackupFile(site);
  }
}

async function visit(scene: Scene, name: string, privately: boolean): Promise<void> {
  const { browser, server, site, visited } = scene;
  const odd = isOddPage(name) ? oddPage(name, site, browser.ids()) : null;
  if (odd) server.add(odd.url, odd.html);
  scene.url = odd?.url ?? pageUrl(samplePage(site, name));
  visited.add(scene.url);
  scene.page = null;
  if (privately) {
    browser.used('script');
    await browser.ask(openPrivately, scene.url);
  } else {
    scene.page = await browser.visit(scene.url);
    scene.opened.push(scene.page);
  }
  scene.tabId = await browser.tabIdOf(scene.url);
}

/**
 * Opens one private window, however often it is asked to: an answer that is lost on the way has
 * opened it all the same. Runs in a page of the extension.
 */
async function openPrivately(url: string): Promise<void> {
  const desk = globalThis as { privateWindow?: Promise<unknown> };
  desk.privateWindow ??= chrome.windows.create({ incognito: true, url }).catch((error: unknown) => {
    delete desk.privateWindow;
    throw error;
  });
  await desk.privateWindow;
}

async function openTool(scene: Scene, path: string): Promise<void> {
  scene.tool = await scene.browser.open(path);
  scene.opened.push(scene.tool);
}

/** That nothing happens shows by another page's turn that has come; where none may, by its load. */
async function check({ browser, site, tabId, visited }: Scene, wanted: string): Promise<void> {
  if (wanted === 'idle') {
    const other = pageUrl(samplePage(site, 'independent'));
    visited.add(other);
    const page = await browser.visit(other);
    const mayRead = await browser.ask(() =>
      chrome.permissions.contains({ origins: ['http://*/*'] }),
    );
    if (mayRead) await browser.settled(await browser.tabIdOf(other));
    await page.close();
  }
  const state = wanted === 'idle' ? await browser.state(tabId) : await browser.settled(tabId);
  if (state.status !== wanted) throw new Error(`the check is ${state.status}, not ${wanted}`);
}

async function countRequests(scene: Scene, wanted: number, id: string): Promise<void> {
  const { server, site, before, visited } = scene;
  const url = pageUrl(samplePage(site, id));
  const asked = () => server.requests.slice(before).filter((line) => line === `GET ${url}`).length;
  if (wanted > 0) visited.add(url);
  await until(`${wanted} requests for ${url}`, () => asked() >= wanted);
  if (asked() !== wanted) throw new Error(`${asked()} requests for ${url}, not ${wanted}`);
}

async function inBrowser(
  { browser, tabId }: Scene,
  event: Extract<Step, { browser: unknown }>['browser'],
): Promise<void> {
  switch (event) {
    case 'stops the background':
      return browser.stopBackground();
    case 'is restarted':
      return browser.restart();
    case 'withholds access':
      return browser.withholdAccess();
    case 'allows private windows':
      return browser.allowPrivate();
    case 'closes the private window':
      return browser.ask(async (id) => {
        delete (globalThis as { privateWindow?: unknown }).privateWindow;
        // Asked again, the tab may have gone already.
        await chrome.tabs.remove(id).catch(() => undefined);
      }, tabId);
    case 'has a version-1 database': {
      const stored = JSON.parse(readFileSync(VERSION_1, 'utf8')) as StoredDatabase;
      await browser.stopBackground();
      await browser.ask(restore, stored);
      return browser.stopBackground();
    }
  }
}

function visited({ page, url }: Scene): DrivenPage {
  if (page === null) throw new Error(`the page ${url} is in a window of its own`);
  return page;
}

function tool({ tool: page }: Scene): DrivenPage {
  if (page === null) throw new Error('no page of the extension was opened');
  return page;
}
