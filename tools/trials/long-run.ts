/** Many pages in one session: what they cost at the start and at the end. */
import type Polyfill from 'webextension-polyfill';
import { pageUrl } from '../demo/site-pages';
import type { DrivenPage } from '../drive/page';
import { until } from '../drive/patience';
import { quantile, type Field, type Trial } from './trial';

declare const chrome: Polyfill.Browser;

/** The steps of one page, in their order; each lasts from the end of the one before (ms). */
const STEPS = [
  'page to loaded',
  'loaded to finding',
  'popup opened',
  'closed to forgotten',
] as const;
type Step = (typeof STEPS)[number];
type Times = Record<Step, number[]>;

/** What is held at one moment. */
interface Held {
  [what: string]: number;
}

/** A step at the end may take so many times what it took at the start before it is a fault. */
const SLOWER = 3;
/** Memory may grow by so much and half before it is a fault (bytes). */
const ROOM = 16_000_000;

export async function longRun(field: Field, pages: number): Promise<Trial> {
  const { browser, site } = field;
  const urls = site.pages.filter(({ front }) => front === undefined).map(pageUrl);
  const all: Times[] = [];
  const tenth = Math.max(1, Math.floor(pages / 10));
  const held: Held[] = [];
  for (let turn = 0; turn < pages; turn++) {
    const looksAt = turn === tenth - 1 || turn === pages - 1;
    all.push(
      await onePage(field, urls[turn % urls.length]!, async (page, popup) => {
        if (looksAt) held.push(await heldNow(field, page, popup));
      }),
    );
  }
  const [first, last] = [all.slice(0, tenth), all.slice(-tenth)];
  const [start, end] = [held[0]!, held.at(-1)!];
  const left = await browser.ask(async () => Object.keys(await chrome.storage.session.get(null)));
  const kept = left.filter((key) => /^(?:tab|capture):/u.test(key));
  const trial: Trial = {
    columns: ['measure', 'first tenth', 'last tenth'],
    rows: [],
    faults: kept.length === 0 ? [] : [`${kept.length} states of closed tabs are left`],
  };
  for (const step of STEPS) {
    const [before, after] = [timesOf(first, step), timesOf(last, step)];
    for (const share of [0.5, 0.95]) {
      const [from, to] = [quantile(before, share), quantile(after, share)];
      const name = `${step}, ${share === 0.5 ? 'median' : 'p95'}`;
      trial.rows.push([name, `${from} ms`, `${to} ms`]);
      if (share === 0.5 && to > SLOWER * from + 100) trial.faults.push(`${name}: ${from}, ${to}`);
    }
  }
  for (const [what, from] of Object.entries(start)) {
    const to = end[what] ?? 0;
    trial.rows.push([what, shown(what, from), shown(what, to)]);
    const room = what.endsWith('bytes') ? ROOM : 5;
    if (to > from * 1.5 + room) trial.faults.push(`${what}: ${from}, ${to}`);
  }
  trial.rows.push(['states of closed tabs that are left', '0', String(kept.length)]);
  return trial;
}

function timesOf(turns: readonly Times[], step: Step): number[] {
  return turns.flatMap((times) => times[step]);
}

function shown(what: string, value: number): string {
  return what.endsWith('bytes') ? `${(value / 1_000_000).toFixed(2)} MB` : String(value);
}

async function onePage(
  { browser }: Field,
  url: string,
  look: (page: DrivenPage, popup: DrivenPage) => Promise<void>,
): Promise<Times> {
  const times = Object.fromEntries(STEPS.map((step) => [step, []])) as unknown as Times;
  let since = performance.now();
  const done = (step: Step) => {
    const now = performance.now();
    times[step].push(now - since);
    since = now;
  };
  const page = await browser.visit(url);
  const tabId = await browser.tabIdOf(url);
  done('page to loaded');
  await browser.settled(tabId);
  done('loaded to finding');
  const popup = await browser.open(`popup.html?tab=${tabId}`);
  await until('the popup shows something', async () => (await popup.text()) !== '');
  done('popup opened');
  await look(page, popup);
  await popup.close();
  since = performance.now();
  await page.close();
  await until('the closed tab is forgotten', async () => {
    return (await browser.state(tabId)).status === 'idle';
  });
  done('closed to forgotten');
  return times;
}

async function heldNow({ browser }: Field, page: DrivenPage, popup: DrivenPage): Promise<Held> {
  const worker = await browser.workerHeap();
  const [ofPage, ofPopup] = [await page.page.metrics(), await popup.page.metrics()];
  const stored = await browser.ask(async () => ({
    disk: (await navigator.storage.estimate()).usage ?? 0,
    session: JSON.stringify(await chrome.storage.session.get(null)).length,
    local: JSON.stringify(await chrome.storage.local.get(null)).length,
  }));
  return {
    'heap of the background, bytes': worker,
    'heap of the page, bytes': ofPage.JSHeapUsedSize ?? 0,
    'heap of the popup, bytes': ofPopup.JSHeapUsedSize ?? 0,
    'listeners in the page': ofPage.JSEventListeners ?? 0,
    'listeners in the popup': ofPopup.JSEventListeners ?? 0,
    'documents in the page': ofPage.Documents ?? 0,
    'on disk, bytes': stored.disk,
    'storage.session, bytes': stored.session,
    'storage.local, bytes': stored.local,
  };
}
