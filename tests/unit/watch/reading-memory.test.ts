import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { captureOf } from '../../../lib/check/make-capture';
import { check } from '../../../lib/check/check';
import { saveCaptured } from '../../../lib/check/save';
import { pageOfCapture } from '../../../lib/check/capture';
import type { Article } from '../../../lib/core/article';
import type { Corpus } from '../../../lib/corpus/corpus';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings';
import { parseSitePattern } from '../../../lib/settings/site-pattern';
import { createCorrectionsManager } from '../../../lib/manage/corrections';
import { createReadingMemory, expired, isForgotten } from '../../../lib/watch/reading-memory';
import { aCorpus } from '../../support/corpora';
import { thesaurusFor } from '../../../tools/thesaurus';

const PAIRS = join(import.meta.dirname, '..', '..', 'fixtures', 'pairs');
const text = (slug: string, side: 'suspect' | 'source') =>
  readFileSync(join(PAIRS, slug, `${side}.txt`), 'utf8');

const ORIGINAL = text('spun', 'source');
const SPUN = text('spun', 'suspect');

const HOME = 'https://kystposten.example/2031/quay';
const COPY = 'https://buzz.example/quay-shock';

function article(body: string, given: Partial<Article> = {}): Article {
  const { published, url, ...rest } = given;
  const source = { ...(published ? { published } : {}), url: url ?? HOME };
  return { ...articleFromText(body, source), ...rest };
}

const day = (at: string) => ({ at, precision: 'day' as const, from: 'time' });

const READING = { ...DEFAULT_SETTINGS.reading, on: true };

/** A reader with a corpus of his own; each page is read at the time that is given. */
function aReader(chosen: Partial<Settings> = {}) {
  const corpus: Corpus = aCorpus();
  let time = '2031-02-01T08:00:00.000Z';
  const now = () => time;
  const settings: Settings = { ...DEFAULT_SETTINGS, reading: READING, ...chosen };
  const memory = createReadingMemory({ corpus, settings: async () => settings, now });
  const read = async (page: Article, at = time, incognito = false) => {
    time = at;
    const capture = captureOf(page);
    const finding = await check(pageOfCapture(capture), { corpus, thesaurus: thesaurusFor, now });
    const id = await memory.remember({ url: page.url!, incognito }, capture, finding);
    return { finding, id };
  };
  return { corpus, memory, read, now };
}

const NEXT_DAY = '2031-02-02T09:00:00.000Z';

describe('a page that the reader corrected', () => {
  const known = { outlet: 'Kystposten', published: { at: '2031-01-30', precision: 'day' } };
  const printed = () => article(ORIGINAL, { published: day('2031-02-01'), outlet: 'KP Online' });

  it.each(['before it was read', 'after it was read'])(
    '%s is remembered as corrected',
    async (when) => {
      const { corpus, read, now } = aReader();
      const corrections = createCorrectionsManager(corpus, now);
      const correct = () => corrections.keep(`${HOME}?utm_source=chat`, 'Kystposten', '2031-01-30');
      if (when.startsWith('before')) await correct();
      const { id } = await read(printed());
      if (when.startsWith('after')) await correct();
      expect((await corpus.byId(id!))?.meta).toMatchObject(known);
    },
  );

  it('keeps what was not corrected, and the correction when the page is saved', async () => {
    const { corpus, read, now } = aReader();
    const { id } = await read(printed());
    await createCorrectionsManager(corpus, now).keep(HOME, '', '2031-01-30');
    expect((await corpus.byId(id!))?.meta).toMatchObject({ ...known, outlet: 'KP Online' });
    const dated = { ...printed(), published: { ...day('2031-01-30'), from: 'user' } };
    expect(await saveCaptured(corpus, dated, now())).toBe(id);
    expect((await corpus.byId(id!))?.meta).toMatchObject({
      origin: 'captured',
      published: known.published,
    });
  });

  it('leaves as it is what the reader saved by hand', async () => {
    const { corpus, now } = aReader();
    const id = await saveCaptured(corpus, printed(), now());
    await createCorrectionsManager(corpus, now).keep(HOME, 'Kystposten', '2031-01-30');
    expect((await corpus.byId(id))?.meta.outlet).toBe('KP Online');
  });
});

describe('what is read', () => {
  it('is remembered without its text, with when it was seen', async () => {
    const { corpus, read } = aReader();
    const { id } = await read(article(ORIGINAL));
    const report = await corpus.byId(id!);
    expect(report?.text).toBeNull();
    expect(report?.meta).toMatchObject({
      origin: 'read',
      seen: '2031-02-01T08:00:00.000Z',
      url: HOME,
    });
  });

  it('is remembered with its text where the user wants that', async () => {
    const { corpus, read } = aReader({ reading: { ...READING, keepText: true } });
    const { id } = await read(article(ORIGINAL));
    expect((await corpus.byId(id!))?.text).toBe(ORIGINAL);
  });

  it('catches a copy that is read the next day', async () => {
    const { read } = aReader();
    await read(article(ORIGINAL, { published: day('2031-02-01') }));
    const { finding } = await read(
      article(SPUN, { url: COPY, published: day('2031-02-02') }),
      NEXT_DAY,
    );
    expect(finding.warns).toBe('red');
    expect(finding.sources[0]?.url).toBe(HOME);
  });

  it('is told as no report of the corpus when it is read again', async () => {
    const { corpus, read } = aReader();
    const { id } = await read(article(ORIGINAL));
    const again = await read(article(ORIGINAL), NEXT_DAY);
    expect(again.finding.verdict.kind).toBe('no-match');
    expect(again.finding.identity).toBeNull();
    expect(again.finding.remembered).toBe(id);
    expect((await corpus.stats()).reports).toBe(1);
  });

  it('leaves the original unwarned when its copy was read first', async () => {
    for (const copied of [day('2031-02-02'), null]) {
      const { read } = aReader();
      await read(
        article(ORIGINAL, { url: COPY, ...(copied ? { published: copied } : {}) }),
        NEXT_DAY,
      );
      const dated = article(ORIGINAL, { published: day('2031-02-01') });
      const { finding } = await read(dated, '2031-02-03T07:00:00.000Z');
      expect(finding.warns, JSON.stringify(copied)).toBeNull();
    }
  });

  it.each([
    ['by a tracking address', `${HOME}?utm_source=chat&fbclid=x1`],
    ['by its AMP address', 'https://amp.kystposten.example/2031/quay'],
    ['by an AMP path', `${HOME}/amp`],
    ['in print', 'https://kystposten.example/print/2031/quay'],
    ['by a print parameter', `${HOME}?print=1`],
    ['on the mobile host', 'https://m.kystposten.example/2031/quay'],
  ])('%s is the same article', async (_how, url) => {
    const { corpus, read } = aReader();
    await read(article(ORIGINAL, { title: 'Quay closes' }));
    const { finding, id } = await read(article(ORIGINAL, { url, title: 'Quay closes' }), NEXT_DAY);
    expect(finding.warns).toBeNull();
    expect(id).toBeNull();
    expect((await corpus.stats()).reports).toBe(1);
  });
});

describe('nothing is remembered', () => {
  const attempts: [string, Partial<Settings>, Partial<Article>, boolean][] = [
    ['before it was chosen', { reading: DEFAULT_SETTINGS.reading }, {}, false],
    ['while it is paused', { reading: { ...READING, paused: true } }, {}, false],
    ['in a private window', {}, {}, true],
    ['on an excluded site', { deny: [parseSitePattern('kystposten.example')!] }, {}, false],
    ['where pages are checked only by a click', { automatic: false }, {}, false],
    ['of a page that says the rest is for subscribers', {}, { accessibleForFree: false }, false],
  ];
  it.each(attempts)('%s', async (_when, chosen, page, incognito) => {
    const { corpus, read } = aReader(chosen);
    expect((await read(article(ORIGINAL, page), undefined, incognito)).id).toBeNull();
    expect((await corpus.stats()).reports).toBe(0);
  });

  it.each(['…', '...', '[…]', '…”'])('of a short text that breaks off with %s', async (end) => {
    const { read } = aReader();
    const beginning = ORIGINAL.split(/\s+/u).slice(0, 120).join(' ');
    expect((await read(article(`${beginning}${end}`))).id).toBeNull();
  });

  it('of a text that is too short to be found again', async () => {
    const { read } = aReader();
    expect((await read(article('The quay is closed. Boats wait outside.'))).id).toBeNull();
  });
});

describe('what is saved after it was remembered', () => {
  it('is a saved report from then on, first seen when it was read', async () => {
    const { corpus, read, memory } = aReader();
    const page = article(ORIGINAL);
    const { id } = await read(page);
    expect(await saveCaptured(corpus, page, NEXT_DAY)).toBe(id);
    expect((await corpus.byId(id!))?.meta).toMatchObject({
      origin: 'captured',
      seen: '2031-02-01T08:00:00.000Z',
    });
    expect(await corpus.ofOrigin('read')).toEqual([]);
    expect(await memory.trim()).toBe(0);
  });
});

describe('forgetting', () => {
  const read = (id: string, seen: string) => ({
    added: seen,
    meta: { id, seen } as Parameters<typeof expired>[0][number]['meta'],
  });
  const all = [
    read('old', '2031-01-01T10:00:00.000Z'),
    read('week', '2031-01-25T10:00:00.000Z'),
    read('today', '2031-02-01T10:00:00.000Z'),
  ];
  const now = '2031-02-01T12:00:00.000Z';

  it('takes what is older than the user wants, and the oldest beyond a number', () => {
    expect(expired(all, { days: null, reports: null }, now)).toEqual([]);
    expect(expired(all, { days: 30, reports: null }, now)).toEqual(['old']);
    expect(expired(all, { days: null, reports: 1 }, now)).toEqual(['old', 'week']);
    expect(expired(all, { days: 1, reports: 3 }, now)).toEqual(['old', 'week']);
  });

  it('goes by hour, by day, by site, or takes all', () => {
    const one = { url: 'https://news.kystposten.example/a', seen: '2031-02-01T10:00:00.000Z' };
    const site = parseSitePattern('kystposten.example')!;
    expect(isForgotten({ what: 'since', at: '2031-02-01T09:30:00.000Z' }, one)).toBe(true);
    expect(isForgotten({ what: 'since', at: '2031-02-01T10:30:00.000Z' }, one)).toBe(false);
    const today = {
      what: 'between',
      from: '2031-02-01T00:00:00.000Z',
      to: '2031-02-02T00:00:00.000Z',
    } as const;
    expect(isForgotten(today, one)).toBe(true);
    expect(isForgotten(today, { ...one, seen: today.to })).toBe(false);
    expect(isForgotten({ what: 'site', site }, one)).toBe(true);
    expect(isForgotten({ what: 'site', site }, { ...one, url: 'https://gull.example/' })).toBe(
      false,
    );
    expect(isForgotten({ what: 'all' }, { ...one, url: null })).toBe(true);
  });

  it('of the surplus is final: nothing of it can be brought back', async () => {
    const { corpus, read: open } = aReader({ reading: { ...READING, reports: 1 } });
    await open(article(ORIGINAL));
    await open(article(text('unrelated', 'suspect'), { url: COPY }), NEXT_DAY);
    expect((await corpus.ofOrigin('read')).map(({ meta }) => meta.url)).toEqual([COPY]);
    expect(await corpus.marked()).toEqual([]);
  });
});
