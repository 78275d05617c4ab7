/**
 * A month of following ten outlets, on a clock that is turned: the follower, checks, watching and
 * stories are those of the extension, the network and the database stand in memory.
 */
import 'fake-indexeddb/auto';
import { extractArticle } from '../../lib/article/extract';
import { pageOfCapture } from '../../lib/check/capture';
import { check } from '../../lib/check/check';
import { captureOf } from '../../lib/check/make-capture';
import { createCorpus } from '../../lib/corpus/corpus';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { createFollower, type Answer } from '../../lib/watch/follower';
import { readJudgement } from '../../lib/watch/judgement';
import { readLogged } from '../../lib/watch/logged-finding';
import { FETCH_EVERY } from '../../lib/watch/parameters';
import { createStories } from '../../lib/watch/stories';
import { newSubscription, readSubscription } from '../../lib/watch/subscription';
import { createWatcher } from '../../lib/watch/watcher';
import { parseHtml } from '../dom';
import { thesaurusFor } from '../thesaurus';
import { quantile, type Trial } from './trial';
import { createWeb } from './web';

const BEGIN = Date.parse('2031-03-01T00:00:00.000Z');
const HOUR = 3_600_000;

export interface Month {
  outlets: number;
  days: number;
  /** Articles in all, spread over outlets and days. */
  articles: number;
}

/** Follows `outlets` for `days`; answers the table, and faults where a promise was not kept. */
export async function month({ outlets, days, articles }: Month): Promise<Trial> {
  let time = BEGIN;
  const now = () => new Date(time).toISOString();
  const corpus = createCorpus({ lock: (task) => task(), now, changed: () => undefined });
  const web = createWeb({ outlets, days, articles, begin: BEGIN });
  const subscriptions = corpus.kept('subscriptions', readSubscription);
  const asked: { at: number; host: string }[] = [];
  const follower = createFollower({
    subscriptions,
    corpus,
    now,
    mayAsk: () => Promise.resolve(true),
    get: async (url): Promise<Answer> => {
      asked.push({ at: time, host: new URL(url).host });
      return web.answer(url, time);
    },
    wait: async (ms) => void (time += ms),
    extract: async (html, url) => {
      const read = extractArticle(parseHtml(html), url);
      return read.ok ? captureOf(read.value) : null;
    },
    check: (capture) => check(pageOfCapture(capture), { corpus, thesaurus: thesaurusFor, now }),
    stories: createStories(corpus),
    watcher: createWatcher({
      findings: corpus.kept('findings', readLogged),
      judgements: corpus.kept('judgements', readJudgement),
      settings: async () => ({ ...DEFAULT_SETTINGS, watching: true }),
      now,
    }),
  });
  // Half of the outlets have the whole article in the feed; of the others the pages are fetched.
  await subscriptions.put(
    web.feeds.map(({ url, isWhole }) => ({
      ...newSubscription(url, url, now()),
      fetchPages: !isWhole,
    })),
  );
  const rounds: number[] = [];
  const end = BEGIN + days * 24 * HOUR;
  let isOver: boolean;
  do {
    // The last round is one after the end, for what was published in the last hour.
    isOver = time >= end;
    const began = performance.now();
    const started = time;
    let next = await follower.turn();
    // The alarm rings again after a minute while there is more to do.
    while (next !== null && Date.parse(next) <= time) next = await follower.turn();
    rounds.push(performance.now() - began);
    time = Math.max(time, started + FETCH_EVERY, Date.parse(next ?? now()));
    if (rounds.length % 24 === 0) {
      process.stderr.write(`day ${Math.round((time - BEGIN) / HOUR / 24)} of ${days}\r`);
    }
  } while (!isOver);
  return report({ corpus, asked, rounds, days, web });
}

interface Measured {
  corpus: ReturnType<typeof createCorpus>;
  asked: readonly { at: number; host: string }[];
  rounds: readonly number[];
  days: number;
  web: ReturnType<typeof createWeb>;
}

async function report({ corpus, asked, rounds, days, web }: Measured): Promise<Trial> {
  const { reports } = await corpus.stats();
  const findings = await corpus.kept('findings', readLogged).all();
  const kept = await corpus.kept('subscriptions', readSubscription).all();
  const bytes = (await corpus.sizes()).reduce((sum, store) => sum + store.bytes, 0);
  const subscriptionBytes = JSON.stringify(kept).length;
  const [early, late] = [rounds.slice(0, 72), rounds.slice(-72)];
  const faults: string[] = [];
  const soonest = soonestPair(asked);
  if (soonest < 3_000) faults.push(`two requests to one host within ${soonest} ms`);
  if (reports < web.articles) faults.push(`${web.articles - reports} articles did not come in`);
  if (findings.length < web.copies * 0.9) {
    faults.push(`${findings.length} of ${web.copies} copies were found`);
  }
  const megabytes = (size: number) => `${(size / 1e6).toFixed(1)} MB`;
  return {
    columns: ['measure', 'value'],
    rows: [
      ['outlets followed, days', `${kept.length}, ${days}`],
      ['reports that came in', `${reports} of ${web.articles}`],
      ['copies among them, written down as findings', `${findings.length} of ${web.copies}`],
      ['requests in all, a day', `${asked.length}, ${Math.round(asked.length / days)}`],
      ['most requests of one outlet in a day', String(mostADay(asked))],
      ['shortest time between two requests to one host', `${soonest / 1000} s`],
      ['storage in all, a report', `${megabytes(bytes)}, ${Math.round(bytes / reports)} bytes`],
      ['… of what is followed and known of it', megabytes(subscriptionBytes)],
      ['a round of the first three days, median, p95', told(early)],
      ['a round of the last three days, median, p95', told(late)],
    ],
    faults,
  };
}

const told = (rounds: readonly number[]) =>
  `${quantile(rounds, 0.5)} ms, ${quantile(rounds, 0.95)} ms`;

/** The most requests that one host saw in one day. */
function mostADay(asked: Measured['asked']): number {
  const days = new Map<string, number>();
  for (const { at, host } of asked) {
    const key = `${host} ${new Date(at).toISOString().slice(0, 10)}`;
    days.set(key, (days.get(key) ?? 0) + 1);
  }
  return Math.max(...days.values());
}

/** The shortest time between two requests to one host (ms). */
function soonestPair(asked: Measured['asked']): number {
  const last = new Map<string, number>();
  let soonest = Infinity;
  for (const { at, host } of asked) {
    soonest = Math.min(soonest, at - (last.get(host) ?? -Infinity));
    last.set(host, at);
  }
  return soonest;
}
