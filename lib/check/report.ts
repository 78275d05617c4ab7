import type { Article, DateClaim } from '../core/article';
import { hostOf } from '../core/url';
import type { Report } from '../sketch/sketch';
import { digestOf } from '../sketch/digest';
import type { ReportMeta } from '../sketch/sketch';
import type { Page } from './page';
import { pageOf } from './page';

/** Words of the headline that stand in an id: enough to know it again in a list. */
const SLUG_WORDS = 6;
const SLUG_LENGTH = 60;
/** Hexadecimal digits of the digest in an id: two texts of one headline and day differ. */
const DIGEST_DIGITS = 8;

/** Origin of a report that came in because its page was read. */
export const READ = 'read';
/** Origin of a report that came in by a subscription. */
export const FOLLOWED = 'followed';

export interface ReportOrigin {
  /** captured, imported, read or followed. */
  origin: string;
  /** When we saw it (ISO 8601), where that says something. */
  seen: string | null;
}

/** The report that an article becomes, with its text. O(length of the text). */
export function reportOfArticle(article: Article, origin: ReportOrigin): Report {
  return reportOfPage(pageOf(article), origin);
}

/** As `reportOfArticle` for an article that is sketched already. */
export function reportOfPage({ article, sketched }: Page, origin: ReportOrigin): Report {
  const host = article.url === null ? null : hostOf(article.url);
  const digest = digestOf(sketched.sketch.tokens);
  const known = {
    title: article.title,
    outlet: article.outlet,
    hosts: host === null ? [] : [host],
    published: article.published,
  };
  const meta: ReportMeta = {
    id: reportId({ ...known, digest }),
    ...known,
    url: article.url,
    byline: article.byline,
    seen: origin.seen,
    language: sketched.sketch.language,
    words: sketched.sketch.tokens.length,
    origin: origin.origin,
    digest,
  };
  return { meta, sketch: sketched.sketch, text: article.text };
}

/**
 * An id that a person can read and that the same report always gets:
 * outlet (or host), day, headline, and a part of the digest.
 */
export function reportId(
  report: Pick<ReportMeta, 'title' | 'outlet' | 'hosts' | 'digest'> & {
    published: DateClaim | null;
  },
): string {
  const day = /^\d{4}(-\d\d){0,2}/.exec(report.published?.at ?? '')?.[0] ?? '';
  const parts = [
    slug(report.outlet ?? report.hosts[0] ?? ''),
    day,
    slug(report.title),
    report.digest.slice(0, DIGEST_DIGITS),
  ];
  return parts.filter((part) => part !== '').join('-');
}

/** Letters and digits of any script in lower case, the first few words joined by hyphens. */
function slug(words: string): string {
  return (
    words
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .slice(0, SLUG_WORDS)
    .join('-')
    .slice(0, SLUG_LENGTH);
}
