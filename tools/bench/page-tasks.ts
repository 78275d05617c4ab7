/** How long Firsthand holds real pages, in processor time, and what it leaves behind in their memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CDPSession } from 'puppeteer-core';
import type Polyfill from 'webextension-polyfill';
import { decodeDocument } from '../../lib/formats/charset';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { startServer } from '../demo/server';
import { readSite } from '../demo/site-pages';
import { DrivenChromium } from '../drive/chromium';
import { tasksDuring } from '../trials/tasks';

declare const chrome: Polyfill.Browser;

/** Nothing is asked for by such a page, and none of its scripts run. */
const SHUT = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** One collection ages the code of a script that has ended, the next ones let it go. */
const COLLECTIONS = 4;

/** As the browser tells it; the types of the protocol that we have lack the last two. */
interface HeapUsage {
  usedSize: number;
  embedderHeapUsedSize: number;
  backingStorageSize: number;
}

export interface PageTask {
  file: string;
  characters: number;
  /** Milliseconds of processor time. */
  longest: number;
  /** Bytes of the page's memory that are in use after the check and were not before it, garbage collected. */
  left: number;
}

/**
 * Opens every saved page of a folder (.html, .html.gz), `every`-th of them, in Chromium with the
 * built extension, and tells the longest task of Firsthand in each and the memory it leaves there.
 */
export async function pageTasks(folder: string, every: number): Promise<PageTask[]> {
  const files = readdirSync(folder)
    .filter((name) => /\.html(?:\.gz)?$/u.test(name))
    .sort()
    .filter((_, index) => index % every === 0);
  const server = await startServer(readSite());
  const browser = await DrivenChromium.launch(server.port);
  const found: PageTask[] = [];
  try {
    // By click alone: what a page holds before it is read is looked at too.
    const settings: Settings = { ...DEFAULT_SETTINGS, automatic: false };
    await browser.ask((chosen) => chrome.storage.local.set({ settings: chosen }), settings);
    for (const [index, file] of files.entries()) {
      const html = textOf(join(folder, file));
      const url = `http://saved-${index}.example/story`;
      server.add(url, SHUT + html);
      const page = await browser.visit('about:blank');
      const session = await page.page.createCDPSession();
      let before = 0;
      const tasks = await tasksDuring(page.page, url, async () => {
        await page.go(url);
        const tab = await browser.tabIdOf(url);
        before = await bytesInUse(session);
        await browser.check(tab);
        await browser.settled(tab);
      });
      const left = (await bytesInUse(session)) - before;
      await page.close();
      found.push({ file, characters: html.length, longest: tasks.longestOfOurs, left });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return found;
}

/** Objects of scripts, of the browser's own for them, and buffers, after what nobody holds is gone. */
async function bytesInUse(session: CDPSession): Promise<number> {
  for (let turn = 0; turn < COLLECTIONS; turn++) await session.send('HeapProfiler.collectGarbage');
  const heap = (await session.send('Runtime.getHeapUsage')) as HeapUsage;
  return heap.usedSize + heap.embedderHeapUsedSize + heap.backingStorageSize;
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  return decodeDocument(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}
