import type { FeedItem } from './feed-item';

/** Why the last look did not go well; each has a sentence. */
export type FollowProblem =
  | 'unreachable' // no answer
  | 'not-found' // 404, 410
  | 'refused' // 401, 403, 451
  | 'busy' // 429, 503
  | 'failed' // any other status
  | 'redirected' // it leads elsewhere
  | 'not-a-feed'
  | 'too-large'
  | 'no-access' // the browser withholds the host
  | 'daily-limit';

/** A feed or sitemap that the user follows, under its address. */
export interface Subscription {
  id: string;
  url: string;
  title: string;
  /** The site that the feed says it is of. */
  site: string | null;
  on: boolean;
  /** Whether the pages of articles may be fetched that the feed has only the beginning of. */
  fetchPages: boolean;
  etag: string | null;
  lastModified: string | null;
  /** When it is asked next, and when it last answered (ISO 8601). */
  nextAt: string;
  lastAt: string | null;
  /** Failures since it last answered. */
  failures: number;
  problem: FollowProblem | null;
  /** Sitemaps that are still to be looked at, and articles that are still to be taken. */
  maps: string[];
  pending: FeedItem[];
  /** Addresses that were dealt with, the latest last. */
  known: string[];
  /** Requests of the day (ISO date). */
  requests: { day: string; count: number };
  robots: { host: string; at: string; text: string } | null;
  /** Reports that came in by it. */
  taken: number;
}

/** A subscription as it begins: due at once. */
export function newSubscription(url: string, title: string, now: string): Subscription {
  return {
    id: url,
    url,
    title,
    site: null,
    on: true,
    fetchPages: false,
    etag: null,
    lastModified: null,
    nextAt: now,
    lastAt: null,
    failures: 0,
    problem: null,
    maps: [],
    pending: [],
    known: [],
    requests: { day: now.slice(0, 10), count: 0 },
    robots: null,
    taken: 0,
  };
}

/** A subscription as it was stored; null for what is none. */
export function readSubscription(value: unknown): Subscription | null {
  const { id, url, nextAt, known, pending } = value as Partial<Record<keyof Subscription, unknown>>;
  const isOne =
    typeof id === 'string' &&
    typeof url === 'string' &&
    typeof nextAt === 'string' &&
    Array.isArray(known) &&
    Array.isArray(pending);
  return isOne ? (value as Subscription) : null;
}
