/**
 * `npx tsx tools/highlight/measure.ts FOLDER [N]`: how exactly a passage is painted on saved
 * pages. Each page (.html or .html.gz) gets an invented passage in its article; its scripts are
 * left out and nothing is fetched. Exit 1 where a painted stretch is not the passage, or a body
 * was touched.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { chromiumArgs, findBrowser } from '../browsers';
import { parseHtml } from '../dom';
import type { Trial } from './in-page';

const PASSAGE =
  'The keeper of the Orlestad lighthouse, who had counted 417 herons before breakfast, said on Tuesday that the lamp would stay dark until the council had paid for a new lens.';

const SHARE = 0.99;

async function main(): Promise<number> {
  const [folder, most] = process.argv.slice(2);
  if (folder === undefined) {
    console.error('give a folder of saved pages');
    return 2;
  }
  const files = readdirSync(folder)
    .filter((name) => /\.html(\.gz)?$/u.test(name))
    .slice(0, most === undefined ? undefined : Number(most));
  const script = await bundle();
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('no Chromium to start');
  const browser = await chromium.launch({ executablePath, args: chromiumArgs() });
  const counts = new Map<string, string[]>();
  let touched = 0;
  let longest = 0;
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.abort());
  for (const name of files) {
    const trial = await tryPage(page, htmlOf(join(folder, name)), script);
    counts.set(trial.outcome, [...(counts.get(trial.outcome) ?? []), name]);
    if (!trial.untouched) touched += 1;
    longest = Math.max(longest, trial.longest);
  }
  await browser.close();
  const count = (outcome: string) => counts.get(outcome)?.length ?? 0;
  for (const [outcome, names] of counts) {
    const shown = outcome === 'wrong' || outcome === 'missed' ? `: ${names.join(', ')}` : '';
    console.log(`${outcome} ${names.length}${shown}`);
  }
  const painted = count('exact') + count('wrong');
  const marked = painted + count('missed');
  console.log(`painted exactly: ${count('exact')} of ${painted} painted, ${marked} marked`);
  console.log(`bodies touched: ${touched}; longest step: ${longest.toFixed(1)} ms`);
  const isGood = touched === 0 && count('wrong') === 0 && count('exact') >= SHARE * marked;
  return isGood ? 0 : 1;
}

async function tryPage(page: Page, html: string, script: string): Promise<Trial> {
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  return page.evaluate(
    (passage) => (globalThis as unknown as { tryPassage(p: string): Trial }).tryPassage(passage),
    PASSAGE,
  );
}

/** A saved page without its scripts and what would send it elsewhere. */
function htmlOf(file: string): string {
  const bytes = readFileSync(file);
  const document = parseHtml(
    new TextDecoder().decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes),
  );
  for (const element of document.querySelectorAll('script, meta[http-equiv], base, iframe'))
    element.remove();
  return `<!doctype html>${document.documentElement.outerHTML}`;
}

/** What runs in the page, as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tools/highlight/in-page.ts', formats: ['iife'], name: 'measured' },
    },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [
    { output: { code?: string }[] },
  ];
  return output[0]?.code ?? '';
}

process.exitCode = await main();
