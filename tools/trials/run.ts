/** The trials of `npm run trials`, each answering the lines of its table. */
import type Polyfill from 'webextension-polyfill';
import { sampleReportsFile } from '../demo/corpus';
import type { SampleServer } from '../demo/server';
import { pageUrl, type Site } from '../demo/site-pages';
import type { DrivenChromium } from '../drive/chromium';
import { samplePage } from '../drive/odd-pages';
import { until } from '../drive/patience';
import { say } from '../drive/words';
import { ATTACKS, attackPage } from './attacks';

declare const chrome: Polyfill.Browser;

export interface Field {
  browser: DrivenChromium;
  server: SampleServer;
  site: Site;
}

export interface Trial {
  columns: string[];
  rows: string[][];
  /** What is not as it should be, one line each. */
  faults: string[];
}

export async function importSamples({ browser, site }: Field): Promise<void> {
  const options = await browser.open('options.html');
  await options.give(say('importLabel'), sampleReportsFile(site));
  await options.shows('Import finished');
  await options.close();
}

/** Every attack: whether the copy is still told, and the longest task of the page. */
export async function attacks(field: Field): Promise<Trial> {
  const { browser, server, site } = field;
  const trial: Trial = { columns: ['attack', 'told', 'longest task'], rows: [], faults: [] };
  for (const [index, attack] of ATTACKS.entries()) {
    const { url, html } = attackPage(attack, index, site);
    server.add(url, html);
    const page = await browser.visit(url);
    const state = await browser.settled(await browser.tabIdOf(url));
    const told = state.status === 'done' ? state.finding.verdict.kind : state.status;
    const longest = await page.ask(() => (window as unknown as { longest: number }).longest);
    trial.rows.push([attack.name, told, `${Math.round(longest)} ms`]);
    if (told !== 'spun') trial.faults.push(`${attack.name}: ${told}`);
    await page.close();
  }
  return trial;
}

/** Reports on disk, counted past every layer of ours. */
function stored(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('firsthand-corpus');
    opening.onerror = () => {
      reject(new Error('the corpus does not open'));
    };
    opening.onsuccess = () => {
      const counting = opening.result.transaction('reports').objectStore('reports').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}

/** The background and the browser end at any moment; nothing that was stored may be gone. */
export async function faults(field: Field, times: number): Promise<Trial> {
  const { browser, site } = field;
  const before = await browser.ask(stored);
  const spun = pageUrl(samplePage(site, 'spun'));
  let untold = 0;
  for (let turn = 0; turn < times; turn++) {
    const page = await browser.visit(spun);
    const tabId = await browser.tabIdOf(spun);
    await new Promise((wake) => setTimeout(wake, (turn * 37) % 400));
    await browser.stopBackground();
    const popup = await browser.open(`popup.html?tab=${tabId}`);
    const state = await browser.settled(tabId);
    if (state.status !== 'done') untold++;
    await popup.close();
    await page.close();
  }
  const afterKills = await browser.ask(stored);
  await browser.restart();
  const afterRestart = await browser.ask(stored);
  const rows = [
    ['background ended in or after a check', String(times), `${untold} checks untold`],
    ['reports after that', String(before), `${before - afterKills} lost`],
    ['reports after the browser started again', String(before), `${before - afterRestart} lost`],
  ];
  const lost = untold + Math.abs(before - afterKills) + Math.abs(before - afterRestart);
  return {
    columns: ['fault', 'of', 'outcome'],
    rows,
    faults: lost === 0 ? [] : rows.map((row) => row.join(': ')),
  };
}

/** Many pages in one session: what they cost at the start and at the end. */
export async function longRun(field: Field, pages: number): Promise<Trial> {
  const { browser, site } = field;
  const urls = site.pages.filter(({ front }) => front === undefined).map(pageUrl);
  const times: number[] = [];
  for (let turn = 0; turn < pages; turn++) {
    const url = urls[turn % urls.length]!;
    const started = performance.now();
    const page = await browser.visit(url);
    const tabId = await browser.tabIdOf(url);
    await browser.settled(tabId);
    times.push(performance.now() - started);
    await page.close();
    await until('the closed tab is forgotten', async () => {
      const state = await browser.state(tabId);
      return state.status === 'idle';
    });
  }
  const tenth = Math.max(1, Math.floor(pages / 10));
  const [first, last] = [times.slice(0, tenth), times.slice(-tenth)];
  const left = await browser.ask(async () => Object.keys(await chrome.storage.session.get(null)));
  const kept = left.filter((key) => /^(?:tab|capture):/u.test(key));
  return {
    columns: ['measure', 'first tenth', 'last tenth'],
    rows: [
      ['page to finding, median', milliseconds(first, 0.5), milliseconds(last, 0.5)],
      ['page to finding, p95', milliseconds(first, 0.95), milliseconds(last, 0.95)],
      ['states of closed tabs that are left', '0', String(kept.length)],
    ],
    faults: kept.length === 0 ? [] : [`${kept.length} states of closed tabs are left`],
  };
}

function milliseconds(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)} ms`;
}

/** What was asked of the network beside the pages themselves. */
export function requests({ server, site }: Field): Trial {
  const known = new Set(site.pages.map(pageUrl));
  const strange = server.requests
    .map((line) => new URL(line.replace(/^\w+ /u, '')))
    .filter(({ hostname }) => hostname.endsWith('.example') && !hostname.startsWith('attack-'))
    .filter(({ pathname }) => !['/style.css', '/favicon.ico'].includes(pathname))
    .map(({ origin, pathname }) => origin + pathname)
    .filter((url) => !known.has(url));
  return {
    columns: ['requests', 'count'],
    rows: [
      ['in all', String(server.requests.length)],
      ['for anything but pages and their files', String(strange.length)],
    ],
    faults: strange,
  };
}
