import type { Corpus } from '../corpus/corpus';
import { readFollowed } from '../watch/feed';
import type { Answer, Conditions } from '../watch/follower';
import { secureOf, typedAddress } from '../watch/address';
import { readOpml, writeOpml } from '../watch/opml';
import { feedsAmong, type FoundFeed } from '../watch/page-feeds';
import type { Subscription } from '../watch/subscription';
import { newSubscription, readSubscription } from '../watch/subscription';

export type { FoundFeed } from '../watch/page-feeds';
export type { FollowProblem, Subscription } from '../watch/subscription';

/** What was found at an address: something to follow, a page that names feeds, or neither. */
export type Found =
  | { feeds: FoundFeed[] }
  | { problem: 'no-address' | 'no-feed' | Extract<Answer, { is: 'no' }>['problem'] };

/** What the user follows, and what he does about it. */
export interface FollowingManager {
  list(): Promise<Subscription[]>;
  /** Asks an address, once, what there is to follow: it is a feed, or a page that names some. */
  find(address: string): Promise<Found>;
  /**
   * Asks an address wherever it leads, after `find` said that it leads elsewhere: what can be
   * followed there. The other host is asked for that, once.
   */
  lead(address: string): Promise<Found>;
  /** Follows a feed in place of a subscription that leads there; what that knew is kept. */
  move(id: string, feed: FoundFeed): Promise<void>;
  /** Follows a feed from now on; false where it was followed already. */
  follow(feed: FoundFeed): Promise<boolean>;
  set(id: string, part: Partial<Pick<Subscription, 'on' | 'fetchPages'>>): Promise<void>;
  /** Looks now, whatever the schedule says. */
  lookNow(id: string): Promise<void>;
  unfollow(id: string): Promise<void>;
  /** Follows the feeds of an OPML file; answers how many were new, null where it is none. */
  importOpml(text: string): Promise<number | null>;
  exportOpml(): Promise<Blob>;
}

export interface FollowingParts {
  corpus: Pick<Corpus, 'kept'>;
  get: (url: string, conditions: Conditions | null) => Promise<Answer>;
  /** The same wherever it leads, with the address that it came from. */
  getWherever: (url: string) => Promise<Answer & { url?: string }>;
  /** Asks the user for the host where the browser withholds it; only inside a click. */
  requestSite: (url: string) => Promise<boolean>;
  /** Has the background look at what is due. */
  wake: () => Promise<unknown>;
  /** ISO 8601. */
  now: () => string;
}

export function createFollowingManager(parts: FollowingParts): FollowingManager {
  const { now, wake } = parts;
  const subscriptions = parts.corpus.kept('subscriptions', readSubscription);
  const begin = async ({ url, title }: FoundFeed) => {
    let isNew = false;
    await subscriptions.change(url, (known) => {
      isNew = known === null;
      return known ?? newSubscription(url, title, now());
    });
    return isNew;
  };
  return {
    list: async () =>
      (await subscriptions.all()).sort((a, b) => nameOf(a).localeCompare(nameOf(b))),

    async find(address) {
      const url = typedAddress(address);
      if (url === null) return { problem: 'no-address' };
      if (!(await parts.requestSite(url))) return { problem: 'no-access' };
      const answer = await parts.get(url, null);
      const secure = secureOf(url);
      if (secure === null || answer.is !== 'no' || answer.problem !== 'redirected') {
        return foundIn(answer, url);
      }
      // Most often it leads to the same address by https.
      return foundIn(await parts.get(secure, null), secure);
    },

    async lead(address) {
      const url = typedAddress(address);
      if (url === null) return { problem: 'no-address' };
      const answer = await parts.getWherever(url);
      return foundIn(answer, answer.url ?? url);
    },

    async move(id, { url, title }) {
      const old = await subscriptions.get(id);
      if (!old) return;
      const next = newSubscription(url, title || old.title, now());
      const { on, fetchPages, known, taken } = old;
      await subscriptions.put([{ ...next, on, fetchPages, known, taken }]);
      if (url !== id) await subscriptions.remove([id]);
      await wake();
    },

    async follow(feed) {
      const isNew = await begin(feed);
      await wake();
      return isNew;
    },

    async set(id, part) {
      // With its pages a feed is another one: what was passed over is looked at again.
      const anew = { known: [], etag: null, lastModified: null, nextAt: now() };
      await subscriptions.change(
        id,
        (known) => known && { ...known, ...part, ...(part.fetchPages ? anew : {}) },
      );
      await wake();
    },

    async lookNow(id) {
      await subscriptions.change(id, (known) => known && { ...known, nextAt: now() });
      await wake();
    },

    async unfollow(id) {
      await subscriptions.remove([id]);
    },

    async importOpml(text) {
      const entries = readOpml(text);
      if (!entries) return null;
      let added = 0;
      for (const entry of entries) if (await begin(entry)) added += 1;
      await wake();
      return added;
    },

    exportOpml: async () =>
      new Blob([writeOpml(await subscriptions.all())], { type: 'text/x-opml' }),
  };
}

/** What can be followed in an answer from an address. */
function foundIn(answer: Answer, url: string): Found {
  if (answer.is === 'no') return { problem: answer.problem };
  if (answer.is === 'unchanged') return { problem: 'no-feed' };
  const read = readFollowed(answer.text, url);
  if (read) return { feeds: [{ url, title: read.what === 'feed' ? read.title : '' }] };
  const feeds = feedsOf(answer.text, url);
  return feeds.length > 0 ? { feeds } : { problem: 'no-feed' };
}

function nameOf({ title, url }: Subscription): string {
  return title || url;
}

/** The feeds that a page names in its head, in its order. */
function feedsOf(html: string, base: string): FoundFeed[] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const links = [...document.querySelectorAll('link[rel~="alternate" i]')].map((link) => ({
    href: link.getAttribute('href'),
    type: link.getAttribute('type'),
    title: link.getAttribute('title'),
  }));
  return feedsAmong(links, base);
}
