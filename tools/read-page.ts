import { readFileSync } from 'node:fs';
import { readArticle, type AbsenceReason } from '../lib/article/extract';
import { articleFromText } from '../lib/article/from-text';
import { pageOf, type Page } from '../lib/check/page';
import { decodeHtml, parseHtml } from './dom';
import { UsageError } from './usage';

/** A file read as the extension would read the page. */
export interface PageFile {
  page: Page;
  /** Why the extension would not check it; null for an article and for every .txt. */
  absent: AbsenceReason | null;
}

/** What the caller knows of the file beside its words. */
export interface PageOptions {
  url?: string | undefined;
  title?: string | undefined;
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
  const { article, absent } = readArticle(parseHtml(decodeHtml(bytes)), url ?? null);
  const titled = title === undefined ? article : { ...article, title };
  return { page: pageOf(titled), absent: absent?.code ?? null };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
}
