import { normaliseUrl } from '../core/url';
import { textOf } from './charset';
import { RECORD_LIMIT } from './limits';
import { linesOf } from './lines';
import type { Entry } from './zip';

const ARCHIVE = /^archive\/[^/]+\.warc(?:\.gz)?$/u;
const PAGES = /^pages\/[^/]+\.jsonl$/u;
/** Pages of one archive that are listed; beyond it all of its pages are read. */
const PAGES_LIMIT = 1_000_000;

/** True for a zip archive that is a web archive (WACZ 1.1). */
export function isWacz(entries: readonly Entry[]): boolean {
  const names = new Set(entries.map(({ name }) => name));
  return names.has('datapackage.json') && entries.some(({ name }) => ARCHIVE.test(name));
}

/** The archives in it; its index and its lists of pages are no files of their own. */
export function archivesOf(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ name }) => ARCHIVE.test(name));
}

/**
 * The addresses that the archive lists as pages, normalised; null where it lists none. An
 * archive also holds what its pages are made of, frames with advertisements among it.
 */
export async function listedPages(entries: readonly Entry[]): Promise<Set<string> | null> {
  const pages = new Set<string>();
  for (const entry of entries.filter(({ name }) => PAGES.test(name))) {
    for await (const { text } of linesOf(textOf(entry.bytes(), 'utf-8'), RECORD_LIMIT)) {
      const url = text === null ? null : urlIn(text);
      if (url !== null) pages.add(normaliseUrl(url));
      if (pages.size > PAGES_LIMIT) return null;
    }
  }
  return pages.size === 0 ? null : pages;
}

function urlIn(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line);
    const url = typeof value === 'object' && value !== null && 'url' in value ? value.url : null;
    return typeof url === 'string' ? url : null;
  } catch {
    // A damaged line of the list names no page; the pages themselves are read all the same.
    return null;
  }
}
