import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { chromiumArgs, findBrowser } from './browsers';

/** The sizes a manifest asks for: toolbar, toolbar at double density, extension list, store. */
const SIZES = [16, 32, 48, 128];
const FOLDER = 'public/icons';

/** Draws public/icons/firsthand.svg at each size: `npx tsx tools/icons.ts`. */
async function main(): Promise<void> {
  const executablePath = findBrowser('chromium');
  const browser = await chromium.launch({
    args: chromiumArgs(),
    ...(executablePath === null ? {} : { executablePath }),
  });
  const svg = await readFile(`${FOLDER}/firsthand.svg`, 'utf8');
  const page = await browser.newPage();
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await writeFile(`${FOLDER}/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

await main();
