import { existsSync, readFileSync, statSync } from 'node:fs';
import { readArticle, type AbsenceReason } from '../lib/article/extract';
import { articleFromText, type TextSource } from '../lib/article/from-text';
import { pageOf, type Page } from '../lib/check/page';
import type { PageReader } from '../lib/check/report-of';
import { FirsthandError } from '../lib/core/errors';
import { decodeDocument } from '../lib/formats/charset';
import { endingOf } from '../lib/formats/detect';
import type { Given } from '../lib/formats/format';
import { readFile } from '../lib/formats/read';
import { parseHtml } from './dom';
import { sourceOf } from './source';
import { UsageError } from './usage';

/** A file read as the extension would read the page. */
export interface PageFile {
  page: Page;
  /** Why the extension would not check it; null for an article and for every text. */
  absent: AbsenceReason | null;
}

/** What the caller knows of the file beside its words. */
export interface PageOptions {
  url?: string | undefined;
  title?: string | undefined;
}

/** The article of a page, in a document of jsdom. */
export const readHtmlPage: PageReader = (html, url) => {
  const { article, absent } = readArticle(parseHtml(html), url);
  return { article, absent: absent?.code ?? null };
};

/**
 * Reads a file of one text or page, of any format (docs/formats.md); a .txt as given. Throws
 * UsageError with one line.
 */
export async function readInput(file: string, options: PageOptions = {}): Promise<PageFile> {
  if (!existsSync(file) || !statSync(file).isFile()) throw new UsageError(`cannot read ${file}`);
  if (/^(?:txt|html?)$/u.test(endingOf(file))) return readPage(file, options);
  const found: Given[] = [];
  try {
    for await (const reading of readFile(await sourceOf(file))) {
      if (reading.kind === 'given') found.push(reading.given);
      if (found.length > 1) throw new UsageError(`${file} holds more than one text: give one`);
    }
  } catch (error) {
    if (!(error instanceof FirsthandError)) throw error;
    throw new UsageError(`${file}: ${error.detail}`);
  }
  const [given] = found;
  if (given === undefined) throw new UsageError(`${file} holds no text`);
  return pageOfGiven(file, given, options);
}

/** What a file gives, as a page; throws UsageError where that is fingerprints alone. */
export function pageOfGiven(
  file: string,
  given: Given,
  { url, title }: PageOptions = {},
): PageFile {
  const address = url ?? given.url;
  const headline = title ?? given.title;
  if (given.body.kind === 'page') return pageOfHtml(given.body.html, address, headline);
  const { text } = given.body;
  if (text === null) throw new UsageError(`${file} holds fingerprints and no text`);
  const known: TextSource = { outlet: given.outlet, published: given.published };
  if (headline !== null && headline !== '') known.title = headline;
  if (address !== null) known.url = address;
  if (given.language !== null) known.language = given.language;
  return { page: pageOf(articleFromText(text, known)), absent: null };
}

/** Reads a .txt as given, anything else as HTML. Throws UsageError with one line. */
export function readPage(file: string, { url, title }: PageOptions = {}): PageFile {
  const bytes = readBytes(file);
  if (!/\.html?$/iu.test(file)) {
    const known = {
      ...(url === undefined ? {} : { url }),
      ...(title === undefined ? {} : { title }),
    };
    return { page: pageOf(articleFromText(new TextDecoder().decode(bytes), known)), absent: null };
  }
  return pageOfHtml(decodeDocument(bytes), url ?? null, title ?? null);
}

function pageOfHtml(html: string, url: string | null, title: string | null): PageFile {
  const { article, absent } = readArticle(parseHtml(html), url);
  const titled = title === null ? article : { ...article, title };
  return { page: pageOf(titled), absent: absent?.code ?? null };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
}
