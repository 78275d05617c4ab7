import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { createViteServer } from 'vitest/node';
import { chromiumArgs, findBrowser } from '../browsers';

/** Name of the folder that the browser keeps its data in, by which its processes are known. */
export const PROFILE = 'firsthand-bench-';

/** Opens a page of this repository, built as it is asked for, in a Chromium with an empty profile. */
export async function inChromium<T>(path: string, work: (page: Page) => Promise<T>): Promise<T> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('no Chromium on this machine');
  const server = await createViteServer({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { port: 0, host: '127.0.0.1', watch: null },
    optimizeDeps: { include: ['idb', 'preact', 'preact/hooks', 'preact/jsx-dev-runtime'] },
  });
  await server.listen();
  const profile = mkdtempSync(join(tmpdir(), PROFILE));
  const args = chromiumArgs();
  const context = await chromium.launchPersistentContext(profile, { executablePath, args });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(0);
    await page.goto(server.resolvedUrls!.local[0]! + path);
    return await work(page);
  } finally {
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
