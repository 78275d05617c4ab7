import type { CorpusStats } from '../index/candidates';
import { reason } from '../verdict/reasons';
import type { NotCheckedReason } from '../verdict/verdict';
import type { Finding } from './finding';
import type { Page } from './page';
import { NOTHING_ALTERED } from '../spin/altered';
import { noSpin } from './spin-of';

/** The finding of a page that was not compared, with the reason why. */
export function notChecked(
  page: Page,
  why: NotCheckedReason,
  stats: CorpusStats,
  now: string,
): Finding {
  return {
    ...pagePart(page, stats, now),
    identity: null,
    verdict: { kind: 'not-checked', order: 'undetermined', confidence: 0 },
    reuse: false,
    warns: null,
    coverage: { suspect: 0, source: 0 },
    passages: [],
    spin: noSpin(),
    altered: NOTHING_ALTERED,
    sources: [],
    lacking: [],
    reasons: [reason(why, 'not-checked', { words: page.sketched.sketch.tokens.length })],
  };
}

/** What a finding says of the page itself, whatever the verdict. */
export function pagePart({ article, sketched }: Page, stats: CorpusStats, now: string) {
  const { url, canonicalUrl, title, byline, outlet, published, dates, text, truncated } = article;
  const words = sketched.sketch.tokens.length;
  return {
    credits: article.credits,
    excluded: article.excluded,
    language: sketched.sketch.language,
    article: {
      url,
      canonicalUrl,
      title,
      byline,
      outlet,
      published,
      dates,
      text,
      truncated,
      words,
    },
    corpus: { reports: stats.reports, newest: stats.newest, generation: stats.generation },
    checkedAt: now,
  };
}
