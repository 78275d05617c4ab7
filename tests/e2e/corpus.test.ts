import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from '../../tools/demo/chromium';
import { STATE_LIMIT } from '../../tools/drive/patience';

/**
 * What tests/contract cannot show of the stored corpus, because fake-indexeddb has neither
 * Web Locks nor a second process: two pages that write at once, and a page that is closed in
 * the middle of an import.
 *
 * Only shown there, since no browser can be brought to it from outside: a full disk, a
 * connection that the browser ends, an older version that is not let go.
 */
const BUNDLED = 5;

/** Rows of different invented texts, each long enough to be compared. */
function rows(from: number, count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const text = Array.from(
      { length: 30 },
      (_unused, sentence) =>
        `In year ${number * 31 + sentence} the lamps of quay ${number} were lit ${sentence} times.`,
    ).join(' ');
    return `${JSON.stringify({ id: `lamp-${number}`, title: `Lamps of quay ${number}`, text })}\n`;
  }).join('');
}

describe('the corpus in a real Chromium', () => {
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    browser = await ExtensionBrowser.launch({ headless: true, args: [] });
  });

  afterAll(() => browser.close());

  const give = (page: Page, content: string) =>
    page.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles({
      name: 'rows.jsonl',
      mimeType: 'application/x-ndjson',
      buffer: Buffer.from(content),
    });

  /** Reports on disk, counted past every layer of ours. */
  const stored = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<{ reports: number; ordinals: number; counted: number }>((resolve, reject) => {
          const opening = indexedDB.open('firsthand-corpus');
          opening.onerror = () => {
            reject(new Error('the corpus does not open'));
          };
          opening.onsuccess = () => {
            const database = opening.result;
            const transaction = database.transaction(['reports', 'sketches', 'meta']);
            const reports = transaction.objectStore('reports').count();
            const sketches = transaction.objectStore('sketches').count();
            const state = transaction.objectStore('meta').get('state');
            transaction.oncomplete = () => {
              database.close();
              const counted = (state.result as { reports: number }).reports;
              resolve({ reports: reports.result, ordinals: sketches.result, counted });
            };
          };
        }),
    );

  it('loses nothing when two pages import at once', async () => {
    const [one, two] = [await browser.open('options.html'), await browser.open('options.html')];
    await one
      .getByRole('button', { name: /^Delete / })
      .first()
      .waitFor();
    await Promise.all([give(one, rows(1, 600)), give(two, rows(1_001, 600))]);
    const all = BUNDLED + 1_200;
    await expect
      .poll(() => stored(one), { timeout: STATE_LIMIT })
      .toEqual({ reports: all, ordinals: all, counted: all });
    await one.close();
    await two.close();
  });

  it('is as it was when the page is closed in the middle of an import', async () => {
    const page = await browser.open('options.html');
    const before = (await stored(page)).reports;
    await give(page, rows(5_001, 3_000));
    await page.close();
    const next = await browser.open('options.html');
    const after = await stored(next);
    // Whole batches or nothing: rows, sketches and the count agree whatever was cut off.
    expect(after.ordinals).toBe(after.reports);
    expect(after.counted).toBe(after.reports);
    expect(after.reports).toBeGreaterThanOrEqual(before);
    await next.close();
  });
});
