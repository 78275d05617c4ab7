/**
 * The sample reports, read from the sample pages by the extension's own extractor, and put
 * into the extension the way a user does it: through the import of the options page.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { headerLine, lineOfReport } from '../../lib/formats/jsonl';
import { reportOfArticle } from '../../lib/check/report';
import { extractArticle } from '../../lib/article/extract';
import type { Article } from '../../lib/core/article';
import { parseHtml } from '../dom';
import { makePack } from '../verbs/pack';
import type { ExtensionBrowser } from './chromium';
import { pageUrl, renderPage, type SamplePage, type Site } from './site-pages';

/** What the options page says when an import has ended well. */
export const importedText = 'Import finished';

/** The pages of the site that are in the demo's corpus, or those that are named, as Firsthand JSONL. */
export function sampleReports(site: Site, ids?: readonly string[]): string {
  const pages = site.pages.filter((page) => ids?.includes(page.id) ?? page.inCorpus);
  return [headerLine(), ...pages.map((page) => reportLine(site, page)), ''].join('\n');
}

/** Writes the sample reports to out/demo; answers the file's path. */
export function sampleReportsFile(site: Site, ids?: readonly string[]): string {
  const folder = resolve('out', 'demo');
  mkdirSync(folder, { recursive: true });
  const file = resolve(folder, `sample-reports${ids ? `-${ids.join('-')}` : ''}.jsonl`);
  writeFileSync(file, sampleReports(site, ids));
  return file;
}

/** The same as a backup, with two outlets that belong to one house; answers the file's path. */
export function sampleBackupFile(site: Site): string {
  const house = {
    id: 'house',
    name: 'The house',
    hosts: ['one.example', 'other.example'],
    at: '2031-03-01T08:00Z',
  };
  const kept = { in: 'outlets', record: house };
  const head = { firsthand: 'backup', version: 1, records: 1 };
  const file = resolve('out', 'demo', 'sample-backup.jsonl');
  mkdirSync(resolve('out', 'demo'), { recursive: true });
  const lines = [head, kept].map((line) => JSON.stringify(line));
  writeFileSync(file, [...lines, sampleReports(site)].join('\n'));
  return file;
}

/** The same as a pack: fingerprints, and no text; answers the file's path. */
export async function samplePackFile(site: Site): Promise<string> {
  const file = resolve('out', 'demo', 'sample.fhpack');
  const { text } = await makePack([sampleReportsFile(site)]);
  writeFileSync(file, text);
  return file;
}

/** Imports a file in the options page. */
export async function importReports(browser: ExtensionBrowser, file: string): Promise<void> {
  const options = await browser.open('options.html');
  await options.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles(file);
  await options.getByText(importedText).first().waitFor();
  await options.close();
}

/** The article's text of a sample page, as a reader would copy it. */
export function sampleText(site: Site, id: string): string {
  const page = site.pages.find((candidate) => candidate.id === id);
  if (!page) throw new Error(`no sample page is called ${id}`);
  return readSample(site, page).text;
}

function readSample(site: Site, page: SamplePage): Article {
  const read = extractArticle(parseHtml(renderPage(site, page)), pageUrl(page));
  if (!read.ok) throw new Error(`the sample page ${page.id} is not read: ${read.error.code}`);
  return read.value;
}

function reportLine(site: Site, page: SamplePage): string {
  const report = reportOfArticle(readSample(site, page), { origin: 'imported', seen: null });
  return lineOfReport(report);
}
