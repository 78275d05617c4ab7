import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../lib/article/metadata';
import { PageReader } from '../../../lib/article/page-reader';
import { readBlocks } from '../../../lib/article/select';
import { parseHtml } from '../../../tools/dom';

const NOW = Date.UTC(2026, 11, 1);
const read = (head: string, body = '', url: string | null = 'https://www.post.example/a/bridge') =>
  readPage(parseHtml(`<html><head>${head}</head><body>${body}</body></html>`), url);

function readPage(document: Document, url: string | null) {
  const page = new PageReader(document);
  return readMetadata(page, readBlocks(page).blocks, url, NOW);
}

describe('metadata', () => {
  it('takes the h1 that the head confirms, not the name of the site', () => {
    const found = read(
      '<title>Bridge to close | Harbour Post</title>',
      '<h1>Harbour Post</h1><h1>Bridge to close</h1>',
    );
    expect(found.title).toBe('Bridge to close');
    expect(found.origins['title']).toBe('h1');
    expect(found.outlet).toBe('Harbour Post');
  });

  it('keeps every date with its origin and rejects the future', () => {
    const found = read(
      `<meta property="article:published_time" content="2027-01-01T00:00:00Z">
       <meta name="date" content="2026-03-05">
       <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-05T10:00:00Z","dateModified":"2026-03-06"}</script>`,
      '<time datetime="2026-03-05T11:00:00Z">today</time>',
    );
    expect(found.published).toEqual({
      at: '2026-03-05T10:00Z',
      precision: 'minute',
      from: 'json-ld:datePublished',
    });
    expect(found.modified?.at).toBe('2026-03-06');
    expect(found.dates.map(({ from }) => from)).toEqual([
      'json-ld:datePublished',
      'meta:date',
      'time',
      'json-ld:dateModified',
    ]);
  });

  it('does not take a comment’s date for the page’s', () => {
    const found = read('', '<div class="comments"><time datetime="2026-05-05">5 May</time></div>');
    expect(found.dates).toEqual([]);
  });

  it('follows references in JSON-LD and forgives a last comma', () => {
    const found = read(
      `<script type="application/ld+json">{"@graph":[{"@type":"Person","@id":"#a","name":"Ines Falk"},
       {"@type":"Article","headline":"Bridge","author":{"@id":"#a"},"isAccessibleForFree":"False",}]}</script>`,
    );
    expect(found.byline).toBe('Ines Falk');
    expect(found.accessibleForFree).toBe(false);
  });

  it('reads a visible byline without its lead-in, date and role', () => {
    expect(read('', '<p class="byline">By Ines Falk | March 5, 2026</p>').byline).toBe('Ines Falk');
    expect(read('', '<span class="author">Von Jorinde Pahl</span>').byline).toBe('Jorinde Pahl');
    expect(read('', '<span class="author">admin</span>').byline).toBeNull();
  });

  it('says what the markup admits', () => {
    const elsewhere = read(
      `<link rel="canonical" href="https://ledger.example/story">
       <meta property="og:site_name" content="Harbour Post">
       <script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Associated Press"},"isBasedOn":"https://wire.example/1"}</script>`,
    );
    expect(elsewhere.outlet).toBe('Harbour Post');
    expect(elsewhere.credits.map(({ kind, outlet }) => `${kind} ${outlet}`)).toEqual([
      'canonical ledger.example',
      'based-on wire.example',
    ]);
    // A publisher that came with the head is no credit.
    expect(elsewhere.named).toContainEqual({
      name: 'Associated Press',
      from: 'json-ld:publisher',
    });
    const home = read('<link rel="canonical" href="https://m.post.example/a/bridge">');
    expect(home.credits).toEqual([]);
  });

  it('takes no address that is not http', () => {
    expect(read('<link rel="canonical" href="javascript:alert(1)">').canonicalUrl).toBeNull();
  });

  it.each([
    [
      'a part that names itself the headline',
      '<span class="fake-h5">Tariffs</span>: <span class="headline">Ferries to cost more from May</span>',
    ],
    [
      'what is left without its kicker',
      '<span class="roofline">Tariffs, ferries, piers</span> Ferries to cost more from May',
    ],
    [
      'what is left without its kicker in German',
      '<em class="a-dachzeile">Fähren</em><br>Ferries to cost more from May',
    ],
  ])('takes of a heading with a kicker %s', (_, heading) => {
    expect(
      read('<title>Tariffs: Ferries to cost more from May</title>', `<h1>${heading}</h1>`).title,
    ).toBe('Ferries to cost more from May');
  });

  it('takes the end of a heading that structured data calls the headline', () => {
    const found = read(
      `<title>Ferries: what to know | post</title>
       <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries to cost more from May"}</script>`,
      '<h1><b>Ferries: what to know</b> Ferries to cost more from May</h1>',
    );
    expect(found.title).toBe('Ferries to cost more from May');
  });

  it('tells the name of the site by its host, and not as the shorter end of the title', () => {
    const found = read(
      '<title>Pier shut - Harbours of the coast - Karsund Tidende and Harbour Weekly</title>',
      '<h1>Pier shut</h1>',
      'https://www.karsundtidende.example/pier',
    );
    expect(found.title).toBe('Pier shut');
  });

  it.each([
    ['https://post.example/2020/jul/06/bridge', '2020-07-06'],
    ['https://post.example/news/06-07-2020', '2020-07-06'],
    ['https://post.example/news/6.7.2020/bridge', '2020-07-06'],
    ['https://post.example/news/2020/pier/06/bridge', null],
    ['https://post.example/news/item-06-07-2020x', null],
  ])('reads the date of the address %s', (url, at) => {
    expect(read('', '<h1>Bridge to close</h1>', url).published?.at ?? null).toBe(at);
  });

  const LONG = 'mehr als hundert Menschen kamen am Abend zum Hafen, '.repeat(6);
  it.each([
    [`29.11.2022 – ${LONG}`, '2022-11-29'],
    [`Karsund, 29. November 2022 – ${LONG}`, '2022-11-29'],
    [`(29. November 2022) – ${LONG}`, '2022-11-29'],
    [`Am 29. November 2022 – es war kalt – kamen ${LONG}`, null],
    [`29. November 2022, das war der Tag, an dem ${LONG}`, null],
  ])('reads the date that a text begins with: %.40s', (text, at) => {
    expect(read('', `<h1>Brücke</h1><p>${text}</p>`).published?.at ?? null).toBe(at);
  });

  it('takes a midnight of another zone for the day that the page prints', () => {
    const head = '<meta property="article:published_time" content="2021-11-04T23:00Z">';
    const printed = read(head, '<h1>Wahl</h1><span class="o-date">5. November 2021</span>');
    expect(printed.published).toMatchObject({ at: '2021-11-05', precision: 'day' });
    expect(read(head, '<h1>Wahl</h1>').published?.at).toBe('2021-11-04T23:00Z');
  });

  it('leaves out the date of a work that a line cites', () => {
    const cited =
      'Falk, Ines, and Marta Holm: Tides of the northern coast and the towns behind it. In: Annals of the Harbour; vol. 3, 15. Januar 2021';
    const found = read('', `<h1>Gezeiten</h1><p>${cited}</p><p>Aktualisiert am 17.01.2021.</p>`);
    expect(found.published?.at).toBe('2021-01-17');
  });

  it.each([
    [
      'a word for "by" in an element of its own',
      '',
      '<h1>Pier</h1><div><span>By</span><span><a href="/team/ines-falk">Ines Falk</a></span></div>',
      'Ines Falk',
    ],
    [
      'the same in Polish',
      '',
      '<h1>Molo</h1><div><span>Autor:</span> <b>Marta Holm</b></div>',
      'Marta Holm',
    ],
    [
      'initials',
      '',
      '<span itemprop="author"><span itemprop="name">T. V. Holm</span></span>',
      'T. V. Holm',
    ],
    [
      'the link to the author’s page',
      '',
      '<article><h1>Pier</h1><a href="/author/ines">Ines Falk</a></article>',
      'Ines Falk',
    ],
    [
      'the full name behind a kind of text',
      '<meta name="author" content="Ines">',
      '<h1>Pier</h1><p>Eine Kolumne von Ines Falk</p>',
      'Ines Falk',
    ],
    [
      'a kind of text before the name',
      '<meta name="author" content="Analysis by Ines Falk, CNN Editor-at-large">',
      '',
      'Ines Falk',
    ],
    [
      'a card of a network',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ines Falk">',
      '',
      'Ines Falk',
    ],
    [
      'no minutes of reading',
      '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Five minutes">',
      '',
      null,
    ],
    [
      'no particle for a preposition',
      '<meta name="author" content="Ines von Falk">',
      '',
      'Ines von Falk',
    ],
    ['no button for a name', '', '<h1>Pier</h1><span>Text</span><span>Larger</span>', null],
  ])('reads an author by %s', (_, head, body, byline) => {
    expect(read(head, body).byline).toBe(byline);
  });
});
