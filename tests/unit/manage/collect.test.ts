import { describe, expect, it, vi } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { err, ok } from '../../../lib/core/result';
import {
  ADDRESSES_AT_ONCE,
  createCollector,
  type CollectorParts,
  type OpenTab,
} from '../../../lib/manage/collect';
import { aCorpus, NOW } from '../../support/corpora';
import { aText } from '../../support/reports';

const QUAY = 'https://kyst.example/quay';
const TEXT = aText(1);

/** A browser in which every page carries one article, unless told otherwise. */
function aBrowser(given: Partial<CollectorParts> = {}) {
  const corpus = aCorpus();
  const fetchPage = vi.fn<CollectorParts['fetchPage']>(() => Promise.resolve({ html: TEXT }));
  const collector = createCollector({
    corpus,
    fetchPage,
    windowTabs: () => Promise.resolve([]),
    readTab: () => Promise.resolve(ok(articleFromText(TEXT, { url: QUAY }))),
    hasSite: () => Promise.resolve(true),
    readPage: (html, url) => ({
      article: articleFromText(html, url === null ? {} : { url }),
      absent: null,
    }),
    askAccess: () => Promise.resolve(true),
    askEverySite: () => Promise.resolve(true),
    now: () => NOW,
    ...given,
  });
  return { corpus, collector, fetchPage: given.fetchPage ?? fetchPage };
}

const tab = (given: Partial<OpenTab> = {}): OpenTab => ({
  id: 7,
  url: QUAY,
  title: 'A quay is closed',
  incognito: false,
  asleep: false,
  ...given,
});

describe('a list of addresses', () => {
  const { collector } = aBrowser();

  it('is read a line each, with what was typed short', () => {
    expect(collector.listed(`  kyst.example/quay \r\n\r\n${QUAY}\nhttp://gull.example/`)).toEqual([
      { typed: QUAY, url: QUAY, isPrivate: false },
      { typed: 'http://gull.example/', url: 'http://gull.example/', isPrivate: false },
    ]);
  });

  it.each(['two words', 'javascript:alert(1)', 'ftp://kyst.example/', 'file:///etc/passwd'])(
    'says of %s that it is no address',
    (typed) => {
      expect(collector.listed(typed)).toEqual([{ typed, url: null, isPrivate: false }]);
    },
  );

  it.each(['http://127.0.0.1:8080/', 'http://0x7f.1/', 'http://[::1]/', 'http://router.lan/'])(
    'knows that %s is a private one',
    (typed) => {
      expect(collector.listed(typed)[0]?.isPrivate).toBe(true);
    },
  );

  it('is no longer than what is asked at once', () => {
    const many = Array.from({ length: 500 }, (_, at) => `kyst.example/${at}`).join('\n');
    expect(collector.listed(many)).toHaveLength(ADDRESSES_AT_ONCE);
  });
});

describe('the page of an address', () => {
  it('becomes a report with its text, once', async () => {
    const { collector, corpus } = aBrowser();
    expect(await collector.saveAddress(QUAY, false)).toEqual(ok('saved'));
    expect(await collector.saveAddress(QUAY, false)).toEqual(ok('present'));
    const [report] = (await corpus.list({ text: '', offset: 0, limit: 9 })).reports;
    expect(report).toMatchObject({ hasText: true, meta: { url: QUAY, origin: 'captured' } });
  });

  it('is never asked for in the own network before that was seen', async () => {
    const { collector, fetchPage } = aBrowser();
    const router = 'http://192.168.0.1/reboot';
    expect(await collector.saveAddress(router, false)).toEqual(err('private-address'));
    expect(await collector.readAddress(router, false)).toEqual(err('private-address'));
    expect(fetchPage).not.toHaveBeenCalled();
    expect(await collector.saveAddress(router, true)).toEqual(ok('saved'));
    expect(fetchPage).toHaveBeenCalledExactlyOnceWith(router);
  });

  it('is not asked for where the browser withholds the site', async () => {
    const { collector, fetchPage } = aBrowser({ hasSite: () => Promise.resolve(false) });
    expect(await collector.saveAddress(QUAY, false)).toEqual(err('no-access'));
    expect(fetchPage).not.toHaveBeenCalled();
  });

  it('is not looked for where it leads', async () => {
    const { collector } = aBrowser({ fetchPage: () => Promise.resolve('redirected') });
    expect(await collector.saveAddress(QUAY, false)).toEqual(err('redirected'));
  });

  it('that has no article gives no report', async () => {
    const { collector, corpus } = aBrowser({
      readPage: (html) => ({ article: articleFromText(html, {}), absent: 'not-an-article' }),
    });
    expect(await collector.saveAddress(QUAY, false)).toEqual(err('not-an-article'));
    expect((await corpus.stats()).reports).toBe(0);
  });

  it.each(['The quay was closed …', 'A short line.'])('is no report of “%s”', async (html) => {
    const { collector } = aBrowser({ fetchPage: () => Promise.resolve({ html }) });
    expect((await collector.saveAddress(QUAY, false)).ok).toBe(false);
  });

  it('can be read to be checked, and is not saved by that', async () => {
    const { collector, corpus } = aBrowser();
    const read = await collector.readAddress(QUAY, false);
    expect(read).toMatchObject({ ok: true, value: { url: QUAY } });
    expect((await corpus.stats()).reports).toBe(0);
  });
});

describe('the tabs of a window', () => {
  it('are those that may hold an article', async () => {
    const tabs = [
      tab(),
      tab({ id: 8, url: 'about:blank' }),
      tab({ id: 9, url: 'chrome-extension://abc/options.html' }),
      tab({ id: 10, url: null, title: null }),
    ];
    const { collector } = aBrowser({ windowTabs: () => Promise.resolve(tabs) });
    expect((await collector.tabs(null)).map(({ id }) => id)).toEqual([7, 10]);
  });

  it('are none of a window that is gone', async () => {
    const { collector } = aBrowser({ windowTabs: () => Promise.resolve(null) });
    expect(await collector.tabs(3)).toEqual([]);
  });

  it('give a report each, or say why not', async () => {
    const { collector } = aBrowser();
    expect(await collector.saveTab(tab())).toEqual(ok('saved'));
    expect(await collector.saveTab(tab())).toEqual(ok('present'));
    expect(await collector.saveTab(tab({ incognito: true }))).toEqual(err('private-window'));
    expect(await collector.saveTab(tab({ url: null }))).toEqual(err('no-access'));
    expect(await collector.saveTab(tab({ asleep: true }))).toEqual(err('asleep'));
  });

  it.each(['https://kyst.example/', 'https://kyst.example/de/', 'https://kyst.example/index.html'])(
    'are no report where one is the front of a site: %s',
    async (url) => {
      const { collector, fetchPage } = aBrowser();
      expect(await collector.saveTab(tab({ url }))).toEqual(err('not-an-article'));
      expect(await collector.saveAddress(url, false)).toEqual(err('not-an-article'));
      expect(fetchPage).not.toHaveBeenCalled();
    },
  );

  it('pass on why a page was not read', async () => {
    const { collector } = aBrowser({ readTab: () => Promise.resolve(err('not-an-article')) });
    expect(await collector.saveTab(tab())).toEqual(err('not-an-article'));
  });
});
