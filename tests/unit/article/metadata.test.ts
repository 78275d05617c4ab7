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
});
