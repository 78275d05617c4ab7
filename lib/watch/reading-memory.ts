import type { Capture } from '../check/capture';
import { pageOfCapture } from '../check/capture';
import { createCorrector } from '../check/corrections';
import type { Finding } from '../check/finding';
import type { Page } from '../check/page';
import { READ, reportOfPage } from '../check/report';
import type { AddedReport, Corpus } from '../corpus/corpus';
import { matchesSite } from '../settings/site-pattern';
import type { ReadingSettings, Settings } from '../settings/settings';
import { siteRule } from '../settings/site-rule';
import { LEAST_WORDS } from '../verdict/thresholds';
import { isExcerpt } from './excerpt';

/** Where a page was read. */
export interface Reading {
  url: string;
  incognito: boolean;
}

export interface ReadingMemoryParts {
  corpus: Pick<Corpus, 'add' | 'removeAll' | 'ofOrigin' | 'kept'>;
  settings: () => Promise<Settings>;
  /** ISO 8601. */
  now: () => string;
}

export interface ReadingMemory {
  /**
   * Puts an article that was checked by itself into the corpus, if the user wants that. Answers
   * the id of the report, null where nothing was put there.
   */
  remember(reading: Reading, capture: Capture, finding: Finding): Promise<string | null>;
  /** Forgets what is older or more than the user wants kept; answers how many reports. */
  trim(): Promise<number>;
}

/**
 * Remembers what the user reads, as reports of the origin `read`: sketch, headline, outlet,
 * address and when it was seen. What was remembered is removed for good, never only marked.
 */
export function createReadingMemory({ corpus, settings, now }: ReadingMemoryParts): ReadingMemory {
  const correct = createCorrector(corpus);
  const trim = async () => {
    const { reading } = await settings();
    const due = expired(await corpus.ofOrigin(READ), reading, now());
    return due.length === 0 ? 0 : corpus.removeAll(due);
  };
  return {
    async remember(reading, capture, finding) {
      const chosen = await settings();
      if (!mayRemember(chosen, reading) || isKnown(finding)) return null;
      const page = pageOfCapture(await correct(capture));
      if (!isWhole(page)) return null;
      const report = reportOfPage(page, { origin: READ, seen: now() });
      const kept = chosen.reading.keepText ? report : { ...report, text: null };
      const { added } = await corpus.add([kept], { present: 'skip', respectDeleted: true });
      if (added.length === 0) return null;
      await trim();
      return kept.meta.id;
    },
    trim,
  };
}

/** Whether the user wants remembered what is read there. */
export function mayRemember(settings: Settings, { url, incognito }: Reading): boolean {
  const { on, paused } = settings.reading;
  return on && !paused && !incognito && siteRule(settings, url) === 'automatic';
}

/** The corpus has this very text of this very page: under any address that it is shown at. */
function isKnown({ identity, remembered, verdict }: Finding): boolean {
  return remembered !== undefined || (identity !== null && verdict.kind !== 'update');
}

/** Neither too short to be found again nor the beginning of something longer. */
function isWhole({ article, sketched }: Page): boolean {
  const words = sketched.sketch.tokens.length;
  return words >= LEAST_WORDS && !isExcerpt(article, words);
}

const DAY = 24 * 60 * 60 * 1000;

/** Ids of what is no longer to be remembered; `reports` are the oldest first. */
export function expired(
  reports: readonly AddedReport[],
  { days, reports: most }: Pick<ReadingSettings, 'days' | 'reports'>,
  now: string,
): string[] {
  const eldest = days === null ? null : new Date(Date.parse(now) - days * DAY).toISOString();
  const surplus = most === null ? 0 : Math.max(0, reports.length - most);
  return reports
    .filter(
      ({ meta, added }, at) => at < surplus || (eldest !== null && seenAt(meta, added) < eldest),
    )
    .map(({ meta }) => meta.id);
}

/** What of the memory is to be forgotten, for good. */
export type Forgetting =
  | { what: 'all' }
  /** All that was seen at or after a moment (ISO 8601). */
  | { what: 'since'; at: string }
  /** All of a day of the user's calendar, given by its bounds (ISO 8601, end excluded). */
  | { what: 'between'; from: string; to: string }
  | { what: 'site'; site: Settings['deny'][number] };

/** True for what is to be forgotten. */
export function isForgotten(
  forgetting: Forgetting,
  { url, seen }: { url: string | null; seen: string },
): boolean {
  switch (forgetting.what) {
    case 'all':
      return true;
    case 'since':
      return seen >= forgetting.at;
    case 'between':
      return seen >= forgetting.from && seen < forgetting.to;
    case 'site':
      return url !== null && matchesSite(forgetting.site, url);
  }
}

/** When a remembered report was seen. */
export function seenAt(meta: AddedReport['meta'], added: string): string {
  return meta.seen ?? added;
}
