/** The trials of pages that attack, of large pages, and of what was asked of the network. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeDocument } from '../../lib/formats/charset';
import { pageUrl } from '../demo/site-pages';
import { ATTACKS, attackPage } from './attacks';
import { tasksDuring, type Tasks } from './tasks';
import { quantile, type Field, type Trial } from './trial';

/** Visits a page that the server has; answers how its check ended, and its tasks. */
async function visited({ browser }: Field, url: string): Promise<{ told: string; tasks: Tasks }> {
  const page = await browser.visit('about:blank');
  let told = '';
  const tasks = await tasksDuring(page.page, url, async () => {
    await page.go(url);
    const state = await browser.settled(await browser.tabIdOf(url));
    told = state.status === 'done' ? state.finding.verdict.kind : state.status;
  });
  await page.close();
  return { told, tasks };
}

/** Every attack: whether the copy is still told, and the longest tasks of the page. */
export async function attacks(field: Field): Promise<Trial> {
  const trial: Trial = {
    columns: ['attack', 'told', 'longest task', 'longest of Firsthand'],
    rows: [],
    faults: [],
  };
  for (const [index, attack] of ATTACKS.entries()) {
    const { url, html } = attackPage(attack, index, field.site);
    field.server.add(url, html);
    const { told, tasks } = await visited(field, url);
    trial.rows.push([attack.name, told, ms(tasks.longest), ms(tasks.longestOfOurs)]);
    if (told !== 'spun') trial.faults.push(`${attack.name}: ${told}`);
    if (tasks.longestOfOurs === 0) trial.faults.push(`${attack.name}: no task was seen`);
  }
  return trial;
}

/** Nothing is asked for by such a page, and none of its scripts run. */
const SHUT = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** Sizes of the pages that are read (characters): about the 100 KB that the budget speaks of. */
const SIZES = [75_000, 150_000] as const;
/** What Firsthand may hold a page of that size for (ms). */
const LONGEST = 50;

/** Saved pages of a folder, .html or .html.gz, of about 100 KB: the longest task of Firsthand in each. */
export async function largePages(field: Field, folder: string, most: number): Promise<Trial> {
  const found = readdirSync(folder)
    .filter((name) => /\.html(?:\.gz)?$/u.test(name))
    .sort()
    .map((name) => textOf(join(folder, name)))
    .filter(({ length }) => length >= SIZES[0] && length <= SIZES[1]);
  const chosen = found.filter((_, at) => at % Math.ceil(found.length / most) === 0);
  const longest: number[] = [];
  for (const [index, html] of chosen.entries()) {
    const url = `http://large-${index}.example/story`;
    field.server.add(url, SHUT + html);
    const { tasks } = await visited(field, url);
    longest.push(tasks.longestOfOurs);
  }
  const over = longest.filter((one) => one > LONGEST).length;
  return {
    columns: ['pages of about 100 KB', 'figure'],
    rows: [
      ['saved pages', String(chosen.length)],
      ['longest task of Firsthand, median', ms(quantile(longest, 0.5))],
      ['longest task of Firsthand, p95', ms(quantile(longest, 0.95))],
      ['longest task of Firsthand, most', ms(Math.max(0, ...longest))],
      [`pages with one over ${LONGEST} ms`, String(over)],
    ],
    faults: [],
  };
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  return decodeDocument(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

/** What was asked of the network beside the pages themselves. */
export function requests({ server, site }: Field): Trial {
  const known = new Set(site.pages.map(pageUrl));
  const strange = server.requests
    .map((line) => new URL(line.replace(/^\w+ /u, '')))
    .filter(({ hostname }) => hostname.endsWith('.example'))
    .filter(({ hostname }) => !/^(?:attack|large)-/u.test(hostname))
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
