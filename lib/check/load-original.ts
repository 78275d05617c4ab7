import { extractArticle } from '../article/extract';
import type { Result } from '../core/result';
import { err, ok } from '../core/result';
import type { Corpus } from '../corpus/corpus';
import type { StoredReport } from '../index/candidates';
import { fingerprintsOf } from '../sketch/fingerprint';
import { containment } from '../sketch/measures';
import type { Report } from '../sketch/sketch';
import { isPrivateAddress } from './private-address';
import { reportOfArticle } from './report';

/**
 * Share of the stored word fingerprints that the fetched text must hold. One changed word
 * costs up to eight of them, so an article corrected in a few places keeps well over half;
 * another report of the same event shares less than a tenth.
 */
const SAME_TEXT = 0.5;

export type LoadFailure =
  | 'no-address' // the report names no page, or another than the reader saw
  | 'private-address' // it lies on this computer or the local network, and was not confirmed
  | 'redirected' // its page sends on to another address
  | 'unreachable' // its page could not be fetched
  | 'another-text'; // … or carries another text than the sketch

export interface OriginalParts {
  corpus: Pick<Corpus, 'byId' | 'add'>;
  /** Fetches the page, and follows no redirect. Called for http(s) addresses alone. */
  fetchPage: (url: string) => Promise<{ html: string } | 'redirected' | 'unreachable'>;
  /** DOMParser in the browser: it runs no script and loads nothing. */
  parse: (html: string) => Document;
}

/** What the reader had before her eyes when she clicked. */
export interface Consent {
  address: string | null;
  /** She was told that the address is of her own computer or network, and clicked again. */
  confirmed: boolean;
}

/**
 * Puts the readable text of a report into the corpus: fetches its page, reads the article
 * and, when its fingerprints fit the stored sketch, stores it under the same id. Only ever
 * called from the reader's click, and only for the address that she saw. One request, or two
 * where a page once met by http may stand at the same address by https.
 */
export async function loadOriginal(
  id: string,
  seen: Consent,
  { corpus, fetchPage, parse }: OriginalParts,
): Promise<Result<void, LoadFailure>> {
  const stored = await corpus.byId(id);
  const url = stored?.meta.url ?? null;
  if (!stored || url === null || !/^https?:/iu.test(url)) return err('no-address');
  if (url !== seen.address) return err('no-address');
  if (isPrivateAddress(url) && !seen.confirmed) return err('private-address');
  const fetched = await fetchSafest(url, fetchPage);
  if (typeof fetched === 'string') return err(fetched);
  const read = extractArticle(parse(fetched.html), url);
  if (!read.ok) return err('another-text', read.error.code);
  const found = reportOfArticle(read.value, { origin: stored.meta.origin, seen: null });
  if (!isSameText(stored, found)) return err('another-text');
  const { digest, words } = found.meta;
  const report = { ...found, meta: { ...stored.meta, digest, words } };
  await corpus.add([report], { present: 'replace', respectDeleted: false });
  return ok(undefined);
}

/**
 * Most sites that were met by http send on to https by now, and a redirect is not followed:
 * so the same address is asked by https first, and as it stands where that gives no page.
 */
export async function fetchSafest(url: string, fetchPage: OriginalParts['fetchPage']) {
  const address = new URL(url);
  if (address.protocol === 'http:' && address.port === '' && !isPrivateAddress(url)) {
    address.protocol = 'https:';
    const fetched = await fetchPage(address.href);
    if (typeof fetched !== 'string') return fetched;
  }
  return fetchPage(url);
}

function isSameText(stored: StoredReport, fetched: Report): boolean {
  const before = fingerprintsOf(stored.sketch).words;
  return containment(before, fingerprintsOf(fetched.sketch).words) >= SAME_TEXT;
}
