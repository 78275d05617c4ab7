/** How long Firsthand holds real pages: the longest of its tasks in each, in processor time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeDocument } from '../../lib/formats/charset';
import { startServer } from '../demo/server';
import { readSite } from '../demo/site-pages';
import { DrivenChromium } from '../drive/chromium';
import { tasksDuring } from '../trials/tasks';

/** Nothing is asked for by such a page, and none of its scripts run. */
const SHUT = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

export interface PageTask {
  file: string;
  characters: number;
  /** Milliseconds of processor time. */
  longest: number;
}

/**
 * Opens every saved page of a folder (.html, .html.gz), `every`-th of them, in Chromium with the
 * built extension, and tells the longest task of Firsthand in each.
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
    for (const [index, file] of files.entries()) {
      const html = textOf(join(folder, file));
      const url = `http://saved-${index}.example/story`;
      server.add(url, SHUT + html);
      const page = await browser.visit('about:blank');
      const tasks = await tasksDuring(page.page, url, async () => {
        await page.go(url);
        const tab = await browser.tabIdOf(url);
        await browser.check(tab);
        await browser.settled(tab);
      });
      await page.close();
      found.push({ file, characters: html.length, longest: tasks.longestOfOurs });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return found;
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  return decodeDocument(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}
