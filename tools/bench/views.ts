/** How soon popup and full view show what they are opened for, and what painting a page takes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Polyfill from 'webextension-polyfill';
import { articleFromText } from '../../lib/article/from-text';
import { reportOfArticle } from '../../lib/check/report';
import { headerLine, lineOfReport } from '../../lib/formats/jsonl';
import { startServer } from '../demo/server';
import { readSite } from '../demo/site-pages';
import { DrivenChromium } from '../drive/chromium';
import type { DrivenPage } from '../drive/page';
import { until } from '../drive/patience';
import { say } from '../drive/words';
import { escapeHtml } from '../demo/site-pages';
import { tasksDuring } from '../trials/tasks';
import { benchTexts } from './texts';

declare const chrome: Polyfill.Browser;

const PAGE = 'http://copy.example/story';
const WORDS = 2_000;
/** Of the words of the copy, one in so many is another. */
const SWAPPED_EVERY = 9;

export interface OpenedView {
  /** From the begin of the navigation to the frame after the view stands there (ms, median). */
  shown: number;
  /** Processor time of the page's tasks until then (ms, median). */
  tasks: number;
}

export interface ViewFigures {
  words: number;
  popup: OpenedView;
  compare: OpenedView;
  /** Processor time of the longest task of ours while the page is painted (ms). */
  painting: number;
}

/** Opens each view `times` times on a copy of 2,000 words that was checked; needs a build. */
export async function benchViews(times: number): Promise<ViewFigures> {
  const server = await startServer(readSite());
  const folder = mkdtempSync(join(tmpdir(), 'firsthand-bench-'));
  const browser = await DrivenChromium.launch(server.port, folder);
  try {
    const original = benchTexts(0.03)
      .join('\n\n')
      .split(/(?<=\s)/u)
      .slice(0, WORDS)
      .join('');
    const file = join(folder, 'original.jsonl');
    writeFileSync(file, `${headerLine()}\n${reportLine(original)}\n`);
    const options = await browser.open('options.html');
    await options.give(say('importLabel'), file);
    await options.shows(say('importFinished'));
    await options.close();
    server.add(PAGE, pageOf(copyOf(original)));
    const page = await browser.visit(PAGE);
    const tab = await browser.tabIdOf(PAGE);
    await browser.check(tab);
    const state = await browser.settled(tab);
    if (state.status !== 'done') throw new Error(`the copy is not checked: ${state.status}`);
    const popup = await opened(browser, `popup.html?tab=${tab}`, '.glance', times);
    const compare = await opened(browser, `compare.html?tab=${tab}`, '.compare-main p', times);
    const painting = await painted(browser, page, tab);
    return { words: WORDS, popup, compare, painting };
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function opened(
  browser: DrivenChromium,
  path: string,
  selector: string,
  times: number,
): Promise<OpenedView> {
  const shown: number[] = [];
  const tasks: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    const view = await browser.open('manifest.json');
    const session = await view.page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1_000;
    };
    await view.page.evaluateOnNewDocument(noteWhenShown, selector);
    const before = await busy();
    view.page.goto(browser.url(path)).catch(() => undefined);
    shown.push(
      await until(`${path} shows its ${selector}`, () =>
        view.page.evaluate(() => (window as unknown as { shownAt?: number }).shownAt),
      ),
    );
    tasks.push((await busy()) - before);
    await view.close();
  }
  return { shown: median(shown), tasks: median(tasks) };
}

/** Runs in the page before its own scripts. */
function noteWhenShown(selector: string): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    watch.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        (window as unknown as { shownAt: number }).shownAt = performance.now();
      }),
    );
  });
  watch.observe(document, { childList: true, subtree: true });
}

async function painted(browser: DrivenChromium, page: DrivenPage, tab: number): Promise<number> {
  await page.page.bringToFront();
  const { longestOfOurs } = await tasksDuring(page.page, PAGE, async () => {
    // The trace knows a page by its arrival.
    await page.go(PAGE);
    await browser.settled(tab);
    const message = { firsthand: 'view', method: 'showOnPage', args: [tab] };
    await browser.ask((sent) => chrome.runtime.sendMessage(sent), message);
    await until('the page is painted', () => page.ask(() => CSS.highlights.size > 1));
  });
  return longestOfOurs;
}

function reportLine(text: string): string {
  const article = articleFromText(text, {
    title: 'The long report of the harbour',
    outlet: 'Harbour Courier',
    url: 'http://original.example/story',
    published: { at: '2031-03-01', precision: 'day', from: 'given' },
  });
  return lineOfReport(reportOfArticle(article, { origin: 'imported', seen: null }));
}

/** Every so many-th longer word is another, as in a copy that was reworded. */
function copyOf(text: string): string {
  let count = 0;
  return text.replace(/\p{L}{6,}/gu, (word) =>
    (count += 1) % SWAPPED_EVERY === 0 ? [...word].reverse().join('') : word,
  );
}

function pageOf(text: string): string {
  const paragraphs = text
    .split('\n\n')
    .filter((one) => one.trim() !== '')
    .map((one) => `<p>${escapeHtml(one)}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long copy</title></head><body><article><h1>A long copy of the report</h1>${paragraphs.join('\n')}</article></body></html>`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
