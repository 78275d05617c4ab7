import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright';
import { ICON_STATES, type IconState } from '../lib/platform/icon-state';
import { chromiumArgs, findBrowser } from './browsers';

/** The sizes a manifest asks for: toolbar, toolbar at double density, extension list, store. */
const SIZES = [16, 32, 48, 128];
/** The toolbar at single, one and a half and double density. */
const TOOLBAR_SIZES = [16, 24, 32];
const FOLDER = 'public/icons';

/** A figure one: the first, and its echo beside it. */
const ONE = 'M27 45 52 25v66h13v12H25V91h13V53l-11 6z';

const TILE = '<rect width="128" height="128" rx="26" fill="#17505f"/>';

/** Each state by a shape of its own, so that it is told without its colour too. */
const STATES: Record<IconState, string> = {
  idle: `${TILE}${ones('#fff', 0.42)}`,
  // Crossed out and grey.
  off: `<rect width="128" height="128" rx="26" fill="#6b7280"/>${ones('#fff', 0.42)}
    <path d="M14 114 114 14" stroke="#6b7280" stroke-width="30"/>
    <path d="M14 114 114 14" stroke="#fff" stroke-width="12" stroke-linecap="round"/>`,
  // Three points where the figures stand.
  checking: `${TILE}${[30, 64, 98].map((x) => `<circle cx="${x}" cy="64" r="12" fill="#fff"/>`).join('')}`,
  // An empty frame: looked at, and nothing in it.
  nothing: `<rect x="7" y="7" width="114" height="114" rx="22" fill="#fff" stroke="#17505f" stroke-width="14"/>
    <path d="${ONE}" fill="#17505f" transform="translate(18)"/>`,
  // Two figures alike.
  match: `<rect width="128" height="128" rx="26" fill="#8f5902"/>${ones('#fff', 1)}`,
  // A corner torn away.
  altered: `<path d="M26 0h54l48 48v54a26 26 0 0 1-26 26H26a26 26 0 0 1-26-26V26A26 26 0 0 1 26 0z" fill="#b3261e"/>
    <path d="${ONE}" fill="#fff" transform="translate(4)"/>`,
  // A round seal: the text is this page's own.
  reused: `<circle cx="64" cy="64" r="64" fill="#1a5fb4"/>
    <path d="${ONE}" fill="#fff" transform="translate(20)"/>`,
};

function ones(colour: string, echo: number): string {
  return `<path d="${ONE}" fill="${colour}" transform="translate(4)"/>
    <path d="${ONE}" fill="${colour}" opacity="${echo}" transform="translate(36)"/>`;
}

/** Draws public/icons/firsthand.svg and every state of it at each size: `npx tsx tools/icons.ts`. */
async function main(): Promise<void> {
  const executablePath = findBrowser('chromium');
  const browser = await chromium.launch({
    args: chromiumArgs(),
    ...(executablePath === null ? {} : { executablePath }),
  });
  const page = await browser.newPage();
  await draw(page, await readFile(`${FOLDER}/firsthand.svg`, 'utf8'), SIZES, FOLDER, '');
  await mkdir(`${FOLDER}/state`, { recursive: true });
  for (const state of ICON_STATES) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">${STATES[state]}</svg>`;
    await draw(page, svg, TOOLBAR_SIZES, `${FOLDER}/state`, `${state}-`);
  }
  await browser.close();
}

async function draw(
  page: Page,
  svg: string,
  sizes: readonly number[],
  folder: string,
  prefix: string,
): Promise<void> {
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    const file = `${folder}/${prefix}${size}.png`;
    await writeFile(file, await page.screenshot({ omitBackground: true }));
  }
}

await main();
