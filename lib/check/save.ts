import type { Article } from '../core/article';
import { hostOf, normaliseUrl } from '../core/url';
import { FirsthandError } from '../core/errors';
import type { Corpus } from '../corpus/corpus';
import type { Report, ReportMeta } from '../sketch/sketch';
import type { StoredReport } from '../index/candidates';
import { LEAST_WORDS } from '../verdict/thresholds';
import type { ReportOrigin } from './report';
import { READ, reportOfArticle } from './report';

export type SaveOutcome =
  | { saved: true; id: string }
  /** Too few words to be found again, or there with its text (under this id). */
  | { saved: false; why: 'too-short' }
  | { saved: false; why: 'already-there'; id: string };

/**
 * Puts an article into the corpus with its text.
 *
 * The same text of the same site is one report: where the corpus has it without text (from
 * a pack), the text is added to it and its id and origin stay; where it has the text too,
 * nothing is written. The same words on another site are another report.
 */
export async function saveArticle(
  corpus: Pick<Corpus, 'add' | 'byDigest'>,
  article: Article,
  origin: ReportOrigin,
): Promise<SaveOutcome> {
  const report = reportOfArticle(article, origin);
  if (report.meta.words < LEAST_WORDS) return { saved: false, why: 'too-short' };
  const alike = await corpus.byDigest(report.meta.digest);
  const same = alike.find((stored) => isSameReport(stored, report));
  if (same && same.text !== null) return { saved: false, why: 'already-there', id: same.meta.id };
  const saved = same ? { ...report, meta: metaOfBoth(same.meta, report.meta) } : report;
  await corpus.add([saved], { present: 'replace', respectDeleted: false });
  return { saved: true, id: saved.meta.id };
}

/**
 * The row of a report that gets its text. What was only remembered becomes what it was saved as,
 * with date and outlet as they are known by now; the first time that it was seen stays.
 */
function metaOfBoth(known: ReportMeta, saved: ReportMeta): ReportMeta {
  if (known.origin !== READ) return { ...known, seen: saved.seen };
  const { origin, outlet, published } = saved;
  return { ...known, origin, outlet, published, seen: known.seen ?? saved.seen };
}

/** Saves what was read of a tab; answers the report's id, also when it was there already. */
export async function saveCaptured(
  corpus: Pick<Corpus, 'add' | 'byDigest'>,
  article: Article,
  now: string,
): Promise<string> {
  const outcome = await saveArticle(corpus, article, { origin: 'captured', seen: now });
  if (outcome.saved || outcome.why === 'already-there') return outcome.id;
  throw new FirsthandError('input-malformed', 'the text is too short to be found again');
}

function isSameReport(stored: StoredReport, report: Report): boolean {
  const { meta } = stored;
  const { url, outlet } = report.meta;
  if (url === null || meta.url === null) {
    const host = url === null ? null : hostOf(url);
    return outlet === meta.outlet || (host !== null && meta.hosts.includes(host));
  }
  return normaliseUrl(url) === normaliseUrl(meta.url);
}
