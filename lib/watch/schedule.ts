import { normaliseUrl } from '../core/url';
import type { FeedItem } from './feed-item';
import {
  DAILY_REQUESTS,
  FETCH_AT_MOST,
  FETCH_EVERY,
  ITEMS_A_LOOK,
  KNOWN_ADDRESSES,
} from './parameters';
import type { FollowProblem, Subscription } from './subscription';

/** True where a subscription has something to do now. */
export function isDue({ on, nextAt, pending, maps }: Subscription, now: string): boolean {
  return on && (pending.length > 0 || maps.length > 0 || nextAt <= now);
}

/** When the next of these is due (ISO 8601); null where none ever is. */
export function nextDue(subscriptions: readonly Subscription[], now: string): string | null {
  const times = subscriptions
    .filter(({ on }) => on)
    .map((one) => (isDue(one, now) ? now : one.nextAt));
  return times.sort()[0] ?? null;
}

/** After an answer: asked again in an hour. */
export function answered(subscription: Subscription, now: string): Subscription {
  const nextAt = later(now, FETCH_EVERY);
  return { ...subscription, lastAt: now, nextAt, failures: 0, problem: null };
}

/** After a failure: longer each time, and never sooner than the server asked for. */
export function failed(
  subscription: Subscription,
  problem: FollowProblem,
  now: string,
  retryAfter: number | null = null,
): Subscription {
  const failures = subscription.failures + 1;
  const wait = Math.min(FETCH_AT_MOST, FETCH_EVERY * 2 ** Math.min(failures - 1, 10));
  // A server that asks for a month is asked again after a week: it may have meant seconds.
  const asked = Math.min(retryAfter ?? 0, 7 * FETCH_AT_MOST);
  return { ...subscription, failures, problem, nextAt: later(now, Math.max(wait, asked)) };
}

/** With one request more; null where the day's requests are used up. */
export function requested(subscription: Subscription, now: string): Subscription | null {
  const day = now.slice(0, 10);
  const count = subscription.requests.day === day ? subscription.requests.count : 0;
  return count >= DAILY_REQUESTS ? null : { ...subscription, requests: { day, count: count + 1 } };
}

/** What was not taken yet is found again only in a whole answer. */
const ASK_WHOLE = { etag: null, lastModified: null };

/** Asked again when the next day begins. */
export function untilTomorrow(subscription: Subscription, now: string): Subscription {
  const nextAt = `${later(now, FETCH_AT_MOST).slice(0, 10)}T00:05:00.000Z`;
  return { ...subscription, problem: 'daily-limit', nextAt, pending: [], maps: [], ...ASK_WHOLE };
}

/** With what is new of these items to be taken; the rest counts as known. */
export function withItems(subscription: Subscription, items: readonly FeedItem[]): Subscription {
  const known = new Set(subscription.known);
  const fresh: FeedItem[] = [];
  const passed: string[] = [];
  for (const item of items) {
    const address = normaliseUrl(item.url);
    if (known.has(address)) continue;
    known.add(address);
    if (fresh.length < ITEMS_A_LOOK) fresh.push(item);
    else passed.push(address);
  }
  // What came first is taken first, so that a copy meets its original.
  fresh.sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1));
  return knowing({ ...subscription, pending: [...subscription.pending, ...fresh] }, passed);
}

/** With addresses that are dealt with; the oldest are let go. */
export function knowing(subscription: Subscription, addresses: readonly string[]): Subscription {
  const known = [...subscription.known, ...addresses].slice(-KNOWN_ADDRESSES);
  return { ...subscription, known };
}

function later(now: string, ms: number): string {
  return new Date(Date.parse(now) + ms).toISOString();
}
