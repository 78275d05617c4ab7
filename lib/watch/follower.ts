import type { Capture } from '../check/capture';
import { pageOfCapture } from '../check/capture';
import { createCorrector } from '../check/corrections';
import type { Finding } from '../check/finding';
import { FOLLOWED, reportOfPage } from '../check/report';
import { hostOf, normaliseUrl } from '../core/url';
import type { Corpus, Kept } from '../corpus/corpus';
import { LEAST_WORDS } from '../verdict/thresholds';
import { isHome } from '../verdict/identity';
import { secureOf } from './address';
import { isExcerpt } from './excerpt';
import { readFollowed } from './feed';
import type { FeedItem } from './feed-item';
import { articleOfItem, pageOfItem } from './item-page';
import { HOST_PAUSE, MAPS_A_LOOK, ROBOTS_CHARACTERS, ROBOTS_FOR, STEPS_A_TURN } from './parameters';
import { readRobots } from './robots';
import {
  answered,
  failed,
  isDue,
  knowing,
  nextDue,
  requested,
  untilTomorrow,
  withItems,
} from './schedule';
import type { FollowProblem, Subscription } from './subscription';
import type { Stories } from './stories';
import type { Watcher } from './watcher';

/** What a server answered. */
export type Answer =
  | { is: 'text'; text: string; etag: string | null; lastModified: string | null }
  | { is: 'unchanged' }
  /** `retryAfter` in ms, where the server said so. */
  | { is: 'no'; problem: FollowProblem; retryAfter: number | null };

/** What is known of the last answer, for the server to say that nothing changed. */
export type Conditions = Pick<Subscription, 'etag' | 'lastModified'>;

export interface FollowerParts {
  subscriptions: Kept<Subscription>;
  corpus: Pick<Corpus, 'add' | 'byUrl' | 'kept'>;
  get: (url: string, conditions: Conditions | null) => Promise<Answer>;
  /** Whether the browser lets us ask the host of this address. */
  mayAsk: (url: string) => Promise<boolean>;
  /** Reads the article of a page; null where there is none. */
  extract: (html: string, url: string) => Promise<Capture | null>;
  check: (capture: Capture) => Promise<Finding>;
  watcher: Watcher;
  stories: Pick<Stories, 'look'>;
  /** ISO 8601. */
  now: () => string;
  wait: (ms: number) => Promise<void>;
}

export interface Follower {
  /** A bounded turn of work; answers when the next is due (ISO 8601), null for never. */
  turn(): Promise<string | null>;
}

/**
 * Looks at what the user follows: one request at a time, with a pause between two to one host.
 * Nothing is asked but the addresses of subscriptions, the sitemaps that an index names, and,
 * where the user switched that on, the pages of articles and the robots.txt of their host. Every
 * step is stored before the next, so that a worker that dies repeats at most one.
 */
export function createFollower(parts: FollowerParts): Follower {
  const { subscriptions, now } = parts;
  const correct = createCorrector(parts.corpus);
  const lastAsked = new Map<string, number>();

  const get = async (url: string, conditions: Conditions | null): Promise<Answer> => {
    if (!(await parts.mayAsk(url))) return { is: 'no', problem: 'no-access', retryAfter: null };
    const { host } = new URL(url);
    const since = Date.parse(now()) - (lastAsked.get(host) ?? -Infinity);
    if (since < HOST_PAUSE) await parts.wait(HOST_PAUSE - since);
    lastAsked.set(host, Date.parse(now()));
    return parts.get(url, conditions);
  };

  const look = async (one: Subscription, url: string, isRoot: boolean): Promise<Subscription> => {
    const answer = await get(url, isRoot ? one : null);
    const secure = secureOf(url);
    if (secure !== null && isRoot && answer.is === 'no' && answer.problem === 'redirected') {
      // The same host by https, which most often is where it leads; kept where that answers.
      const moved = await look(
        { ...one, url: secure, etag: null, lastModified: null },
        secure,
        true,
      );
      return moved.problem === null ? moved : failed(one, 'redirected', now());
    }
    if (answer.is === 'unchanged') return answered(one, now());
    if (answer.is === 'no') return failed(one, answer.problem, now(), answer.retryAfter);
    const read = readFollowed(answer.text, url);
    if (!read) return failed(one, 'not-a-feed', now());
    const { etag, lastModified } = answer;
    const told = isRoot ? { ...answered(one, now()), etag, lastModified } : one;
    if (read.what === 'index') {
      const maps = read.sitemaps.filter((map) => isRoot && isOfSite(map, one));
      return { ...told, maps: maps.slice(0, MAPS_A_LOOK) };
    }
    if (read.what === 'sitemap') return withItems(told, read.items);
    const named = { title: told.title || read.title, site: read.site ?? told.site };
    return withItems({ ...told, ...named }, read.items);
  };

  const withRules = async (one: Subscription, page: string): Promise<Subscription> => {
    const { host } = new URL(page);
    const { robots } = one;
    const age = robots?.host === host ? Date.parse(now()) - Date.parse(robots.at) : Infinity;
    if (age < ROBOTS_FOR) return one;
    const answer = await get(new URL('/robots.txt', page).href, null);
    return { ...one, robots: { host, at: now(), text: rulesIn(answer) } };
  };

  const take = async (one: Subscription, item: FeedItem): Promise<Subscription> => {
    const done = knowing(one, [normaliseUrl(item.url)]);
    if ((await parts.corpus.byUrl(normaliseUrl(item.url))).length > 0) return done;
    const full = item.html === null ? null : await parts.extract(pageOfItem(item), item.url);
    if (full && isWhole(full))
      return (await keep(full, item)) ? { ...done, taken: done.taken + 1 } : done;
    if (!one.fetchPages || !isOfSite(item.url, one)) return done;
    const asked = await withRules(done, item.url);
    if (!readRobots(asked.robots!.text).allows(item.url)) return asked;
    const answer = await get(item.url, null);
    if (answer.is !== 'text') return asked;
    const read = await parts.extract(answer.text, item.url);
    const isTaken = read && isWhole(read) && (await keep(read, item));
    return isTaken ? { ...asked, taken: asked.taken + 1 } : asked;
  };

  const keep = async (read: Capture, item: FeedItem): Promise<boolean> => {
    const capture = await correct({ ...read, article: articleOfItem(read.article, item) });
    const finding = await parts.check(capture);
    const isOld = finding.identity !== null && finding.verdict.kind !== 'update';
    if (isOld || finding.remembered !== undefined) return false;
    const report = reportOfPage(pageOfCapture(capture), { origin: FOLLOWED, seen: now() });
    const { added } = await parts.corpus.add([{ ...report, text: null }], {
      present: 'skip',
      respectDeleted: true,
    });
    if (added.length === 0) return false;
    await parts.watcher.note(finding, { by: 'followed', reportId: report.meta.id });
    await parts.stories.look(report.meta.id);
    return true;
  };

  const step = async (one: Subscription): Promise<Subscription> => {
    const counted = requested(one, now());
    if (!counted) return untilTomorrow(one, now());
    const [item, ...pending] = counted.pending;
    if (item) return take({ ...counted, pending }, item);
    const [map, ...maps] = counted.maps;
    if (map !== undefined) return look({ ...counted, maps }, map, false);
    return look(counted, counted.url, true);
  };

  return {
    async turn() {
      for (let steps = 0; steps < STEPS_A_TURN; steps++) {
        const due = (await subscriptions.all()).filter((one) => isDue(one, now()));
        const [one] = due.sort((a, b) => (turnOf(a) < turnOf(b) ? -1 : 1));
        if (!one) break;
        const result = await step(one);
        await subscriptions.change(one.id, (stored) => stored && merged(one, stored, result));
      }
      return nextDue(await subscriptions.all(), now());
    },
  };
}

/** Feeds and sitemaps before articles, and of these the oldest: a copy comes after its original. */
function turnOf({ pending: [item], nextAt }: Subscription): string {
  return item ? `article ${item.published ?? nextAt}` : `a feed ${nextAt}`;
}

/** What the user has changed meanwhile stays his; a subscription that is gone stays gone. */
function merged(before: Subscription, stored: Subscription, result: Subscription): Subscription {
  // Its pages may be fetched from now on: then the whole of it is looked at again.
  if (stored.fetchPages && !before.fetchPages) return stored;
  return { ...result, on: stored.on, fetchPages: stored.fetchPages };
}

/** Addresses of the subscription's own hosts; others are never asked for. */
function isOfSite(url: string, { url: feed, site }: Subscription): boolean {
  const homes = [feed, site].flatMap((one) => (one === null ? [] : (hostOf(one) ?? [])));
  const host = hostOf(url);
  return isHome(host, { hosts: homes }) || homes.some((home) => home.endsWith(`.${host ?? ''}`));
}

/** By RFC 9309 a file that is not there forbids nothing, and one that cannot be had everything. */
function rulesIn(answer: Answer): string {
  if (answer.is === 'text') return answer.text.slice(0, ROBOTS_CHARACTERS);
  const isMissing = answer.is === 'no' && ['not-found', 'refused'].includes(answer.problem);
  return isMissing ? '' : 'User-agent: *\nDisallow: /';
}

/** Neither too short to be found again nor the beginning of something longer. */
function isWhole(capture: Capture): boolean {
  const { article, sketched } = pageOfCapture(capture);
  const words = sketched.sketch.tokens.length;
  return words >= LEAST_WORDS && !isExcerpt(article, words);
}
