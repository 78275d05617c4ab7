import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/extract';
import { pageOfCapture } from '../../../lib/check/capture';
import { check } from '../../../lib/check/check';
import { captureOf } from '../../../lib/check/make-capture';
import { createFindingsManager } from '../../../lib/manage/findings';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { createFollower, type Answer, type Conditions } from '../../../lib/watch/follower';
import { readJudgement } from '../../../lib/watch/judgement';
import { readLogged } from '../../../lib/watch/logged-finding';
import {
  newSubscription,
  readSubscription,
  type Subscription,
} from '../../../lib/watch/subscription';
import { createStories } from '../../../lib/watch/stories';
import { createWatcher } from '../../../lib/watch/watcher';
import { parseHtml } from '../../../tools/dom';
import { thesaurusFor } from '../../../tools/thesaurus';
import { aCorpus } from '../../support/corpora';

const PAIRS = join(import.meta.dirname, '..', '..', 'fixtures', 'pairs');
const body = (side: 'suspect' | 'source') =>
  readFileSync(join(PAIRS, 'spun', `${side}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => `<p>${line}</p>`)
    .join('');

const START = '2031-03-10T08:00:00.000Z';
const HOME = 'https://kyst.example';
const FEED = `${HOME}/feed`;
const COPY = 'https://gull.example';

const rss = (link: string, html: string | null, date = 'Mon, 10 Mar 2031 07:00:00 GMT') =>
  `<rss xmlns:content="c"><channel><title>T</title><item><title>Quay</title><link>${link}</link><pubDate>${date}</pubDate>${html === null ? '' : `<content:encoded><![CDATA[${html}]]></content:encoded>`}</item></channel></rss>`;
const page = (html: string) =>
  `<html lang="en"><head><title>Quay</title></head><body><article><h1>Quay</h1>${html}</article></body></html>`;
const ok = (text: string, etag: string | null = null): Answer => ({
  is: 'text',
  text,
  etag,
  lastModified: null,
});
const no = (problem: Extract<Answer, { is: 'no' }>['problem'], retryAfter: number | null = null) =>
  ({ is: 'no', problem, retryAfter }) as const;

/** A web of a few addresses, and somebody who follows; every request and wait is noted. */
function aWeb(answers: Record<string, Answer | (() => Answer)>) {
  const corpus = aCorpus();
  let time = Date.parse(START);
  const asked: string[] = [];
  const conditions: (Conditions | null)[] = [];
  const waits: number[] = [];
  const now = () => new Date(time).toISOString();
  const subscriptions = corpus.kept('subscriptions', readSubscription);
  const follower = createFollower({
    subscriptions,
    corpus,
    now,
    mayAsk: async (url) => !url.includes('withheld'),
    get: async (url, given) => {
      asked.push(url);
      conditions.push(given && { etag: given.etag, lastModified: given.lastModified });
      const answer = answers[url] ?? no('not-found');
      return typeof answer === 'function' ? answer() : answer;
    },
    wait: async (ms) => {
      waits.push(ms);
      time += ms;
    },
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
  const follow = (url: string, given: Partial<Subscription> = {}) =>
    subscriptions.put([{ ...newSubscription(url, '', now()), ...given }]);
  const pass = (ms: number) => (time += ms);
  const one = async (url = FEED) => (await subscriptions.get(url))!;
  return { corpus, follower, follow, asked, conditions, waits, pass, one, now };
}

const HOUR = 3_600_000;

describe('a feed that leads to its https address', () => {
  const insecure = FEED.replace('https:', 'http:');

  it('is asked there, and from then on there alone', async () => {
    const web = aWeb({
      [insecure]: no('redirected'),
      [FEED]: ok(rss(`${HOME}/a`, body('source'))),
    });
    await web.follow(insecure);
    await web.follower.turn();
    expect(web.asked).toEqual([insecure, FEED]);
    expect(await web.one(insecure)).toMatchObject({ url: FEED, problem: null, taken: 1 });
    web.pass(HOUR);
    await web.follower.turn();
    expect(web.asked.slice(2)).toEqual([FEED]);
  });

  it('is told to lead elsewhere where that does not answer', async () => {
    const web = aWeb({ [insecure]: no('redirected') });
    await web.follow(insecure);
    await web.follower.turn();
    expect(await web.one(insecure)).toMatchObject({ url: insecure, problem: 'redirected' });
  });
});

describe('a feed that carries its articles', () => {
  it('brings them in as they are, and asks for nothing else', async () => {
    const web = aWeb({ [FEED]: ok(rss(`${HOME}/a`, body('source'))) });
    await web.follow(FEED);
    await web.follower.turn();
    expect(web.asked).toEqual([FEED]);
    const [report] = await web.corpus.ofOrigin('followed');
    expect(report?.meta).toMatchObject({ url: `${HOME}/a`, seen: START, title: 'Quay' });
    expect((await web.corpus.byId(report!.meta.id))?.text).toBeNull();
    expect((await web.one()).taken).toBe(1);
  });

  it('is asked with what it said last, and brings nothing twice', async () => {
    let answer = ok(rss(`${HOME}/a`, body('source')), '"v1"');
    const web = aWeb({ [FEED]: () => answer });
    await web.follow(FEED);
    await web.follower.turn();
    answer = { is: 'unchanged' };
    web.pass(HOUR);
    await web.follower.turn();
    expect(web.conditions).toEqual([
      { etag: null, lastModified: null },
      { etag: '"v1"', lastModified: null },
    ]);
    expect((await web.corpus.stats()).reports).toBe(1);
  });
});

describe('a copy in what is followed', () => {
  it('is found in one round, its page fetched where that was switched on', async () => {
    const copy = `${COPY}/quay`;
    const web = aWeb({
      [FEED]: ok(rss(`${HOME}/a`, body('source'))),
      [`${COPY}/map.xml`]: ok(
        `<urlset><url><loc>${copy}</loc><lastmod>2031-03-11</lastmod></url></urlset>`,
      ),
      [copy]: ok(page(body('suspect'))),
    });
    await web.follow(FEED);
    await web.follow(`${COPY}/map.xml`, { fetchPages: true });
    await web.follower.turn();
    expect(web.asked.sort()).toEqual([`${COPY}/map.xml`, copy, `${COPY}/robots.txt`, FEED].sort());
    const [row] = await createFindingsManager({
      corpus: web.corpus,
      now: web.now,
      newId: () => 'a-house',
    }).list();
    expect(row).toMatchObject({ by: 'followed', isNew: true, page: { url: copy } });
  });

  it('is not fetched where robots.txt forbids it, or nobody switched that on', async () => {
    const copy = `${COPY}/quay`;
    const answers = {
      [`${COPY}/f`]: ok(rss(copy, null)),
      [`${COPY}/robots.txt`]: ok('User-agent: *\nDisallow: /'),
      [copy]: ok(page(body('suspect'))),
    };
    const forbidden = aWeb(answers);
    await forbidden.follow(`${COPY}/f`, { fetchPages: true });
    await forbidden.follower.turn();
    expect(forbidden.asked).toEqual([`${COPY}/f`, `${COPY}/robots.txt`]);
    const off = aWeb(answers);
    await off.follow(`${COPY}/f`);
    await off.follower.turn();
    expect(off.asked).toEqual([`${COPY}/f`]);
  });

  it('is not asked for on a host that is not the feed’s own', async () => {
    const web = aWeb({ [FEED]: ok(rss('http://192.168.1.1/admin', null)) });
    await web.follow(FEED, { fetchPages: true });
    await web.follower.turn();
    expect(web.asked).toEqual([FEED]);
  });
});

describe('an excerpt', () => {
  it('is no report', async () => {
    const beginning = body('source').split(' ').slice(0, 90).join(' ');
    const web = aWeb({ [FEED]: ok(rss(`${HOME}/a`, `${beginning} …</p>`)) });
    await web.follow(FEED);
    await web.follower.turn();
    expect((await web.corpus.stats()).reports).toBe(0);
  });
});

describe('the schedule', () => {
  it('waits longer after each failure, and as long as a server asks', async () => {
    let answer: Answer = no('unreachable');
    const web = aWeb({ [FEED]: () => answer });
    await web.follow(FEED);
    const wait = async () => {
      await web.follower.turn();
      const { nextAt, problem } = await web.one();
      const ms = Date.parse(nextAt) - Date.parse(web.now());
      web.pass(ms);
      return [problem, ms / HOUR];
    };
    expect(await wait()).toEqual(['unreachable', 1]);
    expect(await wait()).toEqual(['unreachable', 2]);
    expect(await wait()).toEqual(['unreachable', 4]);
    answer = no('busy', 30 * HOUR);
    expect(await wait()).toEqual(['busy', 30]);
    answer = ok(rss(`${HOME}/a`, null));
    expect(await wait()).toEqual([null, 1]);
  });

  it('pauses between two requests to one host', async () => {
    const web = aWeb({
      [FEED]: ok(rss(`${HOME}/a`, null)),
      [`${HOME}/a`]: ok(page(body('source'))),
    });
    await web.follow(FEED, { fetchPages: true });
    await web.follower.turn();
    expect(web.waits).toEqual([3_000, 3_000]);
  });

  it('stops for the day when there were enough requests', async () => {
    const web = aWeb({ [FEED]: ok(rss(`${HOME}/a`, null)) });
    await web.follow(FEED, { requests: { day: START.slice(0, 10), count: 300 } });
    expect(await web.follower.turn()).toBe('2031-03-11T00:05:00.000Z');
    expect(web.asked).toEqual([]);
    expect((await web.one()).problem).toBe('daily-limit');
  });

  it('asks nothing of what is switched off or withheld by the browser', async () => {
    const web = aWeb({});
    await web.follow(FEED, { on: false });
    await web.follow('https://withheld.example/feed');
    await web.follower.turn();
    expect(web.asked).toEqual([]);
    expect((await web.one('https://withheld.example/feed')).problem).toBe('no-access');
  });

  it('tells in words what is no feed, and follows no redirect', async () => {
    const web = aWeb({ [FEED]: ok('<html></html>'), [`${COPY}/f`]: no('redirected') });
    await web.follow(FEED);
    await web.follow(`${COPY}/f`);
    await web.follower.turn();
    expect((await web.one()).problem).toBe('not-a-feed');
    expect((await web.one(`${COPY}/f`)).problem).toBe('redirected');
  });
});
