import { extractArticle } from '../article/extract';
import type { Result } from '../core/result';
import { err, ok } from '../core/result';
import type { Corpus } from '../corpus/corpus';
import type { StoredReport } from '../index/candidates';
import { fingerprintsOf } from '../sketch/fingerprint';
import { containment } from '../sketch/measures';
import type { Report } from '../sketch/sketch';
import { reportOfArticle } from './report';

/**
 * Share of the stored word fingerprints that the fetched text must hold. One changed word
 * costs up to eight of them, so an article corrected in a few places keeps well over half;
 * another report of the same event shares less than a tenth.
 */
const SAME_TEXT = 0.5;

export type LoadFailure =
  | 'no-address' // the report names no page
  | 'unreachable' // its page could not be fetched
  | 'another-text'; // … or carries another text than the sketch

export interface OriginalParts {
  corpus: Pick<Corpus, 'byId' | 'add'>;
  /** Fetches the page; null when that fails. Called for http(s) addresses alone. */
  fetchPage: (url: string) => Promise<string | null>;
  /** DOMParser in the browser: it runs no script and loads nothing. */
  parse: (html: string) => Document;
}

/**
 * Puts the readable text of a report into the corpus: fetches its page, reads the article
 * and, when its fingerprints fit the stored sketch, stores it under the same id. Only ever
 * called from the reader's click. One request.
 */
export async function loadOriginal(
  id: string,
  { corpus, fetchPage, parse }: OriginalParts,
): Promise<Result<void, LoadFailure>> {
  const stored = await corpus.byId(id);
  const url = stored?.meta.url ?? null;
  if (!stored || url === null || !/^https?:/u.test(url)) return err('no-address');
  const html = await fetchPage(url);
  if (html === null) return err('unreachable');
  const read = extractArticle(parse(html), url);
  if (!read.ok) return err('another-text', read.error.code);
  const fetched = reportOfArticle(read.value, { origin: stored.meta.origin, seen: null });
  if (!isSameText(stored, fetched)) return err('another-text');
  const { digest, words } = fetched.meta;
  const report = { ...fetched, meta: { ...stored.meta, digest, words } };
  await corpus.add([report], { present: 'replace', respectDeleted: false });
  return ok(undefined);
}

function isSameText(stored: StoredReport, fetched: Report): boolean {
  const before = fingerprintsOf(stored.sketch).words;
  return containment(before, fingerprintsOf(fetched.sketch).words) >= SAME_TEXT;
}
