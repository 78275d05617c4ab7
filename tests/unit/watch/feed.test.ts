import { describe, expect, it } from 'vitest';
import { readFollowed } from '../../../lib/watch/feed';
import { moment } from '../../../lib/watch/moment';
import { readOpml, writeOpml } from '../../../lib/watch/opml';
import { readRobots } from '../../../lib/watch/robots';

const BASE = 'https://kyst.example/feed';
const items = (text: string) => {
  const read = readFollowed(text, BASE);
  return read && 'items' in read ? read.items : null;
};

describe('what is followed', () => {
  it('is read from RSS, with its articles where it carries them', () => {
    const feed = `<?xml version="1.0"?>
      <rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>Kyst &amp; Hav</title>
      <link>https://kyst.example/</link><language>nb</language>
      <item><title>Quay &lt;b&gt;closed&lt;/b&gt;</title><link>/a#top</link>
      <dc:creator>Ida Quill</dc:creator><pubDate>Tue, 10 Jun 2031 04:00:00 +0200</pubDate>
      <description>Short.</description><content:encoded><![CDATA[<p>Whole.</p>]]></content:encoded></item>
      <item><title>No address</title></item>
      <item><guid isPermaLink="true">https://kyst.example/b</guid></item>
      <item><guid isPermaLink="false">tag:b</guid></item>
      </channel></rss>`;
    expect(readFollowed(feed, BASE)).toMatchObject({ what: 'feed', title: 'Kyst & Hav' });
    expect(items(feed)).toEqual([
      {
        url: 'https://kyst.example/a',
        title: 'Quay closed',
        published: '2031-06-10T02:00:00.000Z',
        author: 'Ida Quill',
        language: 'nb',
        html: '<p>Whole.</p>',
      },
      expect.objectContaining({ url: 'https://kyst.example/b', html: null }),
    ]);
  });

  it('is read from Atom, its alternate links alone', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Kyst</title>
      <link rel="self" href="/self"/><link href="https://kyst.example/"/>
      <entry><title>A</title><link rel="edit" href="/edit"/><link href="/a"/>
      <published>2031-06-10T04:00:00Z</published><author><name>Ida</name></author>
      <content type="html">&lt;p&gt;Whole.&lt;/p&gt;</content></entry></feed>`;
    expect(readFollowed(feed, BASE)).toMatchObject({ site: 'https://kyst.example/' });
    expect(items(feed)?.[0]).toMatchObject({
      url: 'https://kyst.example/a',
      html: '<p>Whole.</p>',
      author: 'Ida',
    });
  });

  it('is read from JSON Feed', () => {
    const feed = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Kyst',
      items: [{ id: '1', url: '/a', content_html: '<p>x</p>', authors: [{ name: 'Ida' }] }, 7],
    });
    expect(items(feed)).toEqual([
      expect.objectContaining({ url: 'https://kyst.example/a', author: 'Ida', html: '<p>x</p>' }),
    ]);
    expect(readFollowed('{"version":"1"}', BASE)).toBeNull();
  });

  it('is read from news sitemaps, the newest first, and from indexes of them', () => {
    const map = `<urlset xmlns:news="n"><url><loc>https://kyst.example/old</loc>
      <lastmod>2031-01-01</lastmod></url><url><loc>https://kyst.example/new</loc>
      <news:news><news:publication_date>2031-06-10T04:00:00Z</news:publication_date>
      <news:title>New</news:title></news:news></url></urlset>`;
    expect(items(map)?.map(({ url, title }) => [url, title])).toEqual([
      ['https://kyst.example/new', 'New'],
      ['https://kyst.example/old', ''],
    ]);
    const index = `<sitemapindex><sitemap><loc>/1.xml</loc><lastmod>2031-01-01</lastmod></sitemap>
      <sitemap><loc>/2.xml</loc><lastmod>2031-02-01</lastmod></sitemap></sitemapindex>`;
    expect(readFollowed(index, BASE)).toEqual({
      what: 'index',
      sitemaps: ['https://kyst.example/2.xml', 'https://kyst.example/1.xml'],
    });
  });

  it.each([
    ['a page', '<!doctype html><html><body>No feed</body></html>'],
    ['nothing', ''],
    ['a text', 'Hello'],
    ['broken JSON', '{"version":'],
  ])('is nothing where there is %s', (_what, text) => {
    expect(readFollowed(text, BASE)).toBeNull();
  });

  it('is read as far as it goes where it breaks off or is not well-formed', () => {
    const item = '<item><title>A&nbsp;b</title><link>https://kyst.example/a</link></item>';
    expect(items(`<rss><channel>${item}<item><title>cut`)).toHaveLength(2 - 1);
    expect(items(`<rss><channel>${item}<p>open${item}</channel></rss>`)?.length).toBeGreaterThan(0);
  });

  it('expands no entity of its own and follows no other scheme', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel>
      <item><title>&b;</title><link>https://kyst.example/a</link></item>
      <item><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item>
      </channel></rss>`;
    expect(items(bomb)?.map(({ url }) => url)).toEqual(['https://kyst.example/a']);
    expect(items(bomb)?.[0]?.title).not.toContain('aaaaaaaaaa');
  });
});

describe('a date of a feed', () => {
  it.each([
    ['Tue, 10 Jun 2031 04:00:00 GMT', '2031-06-10T04:00:00.000Z'],
    ['10 Jun 2031 4:00 EST', '2031-06-10T09:00:00.000Z'],
    ['2031-06-10T04:00:00.123Z', '2031-06-10T04:00:00.123Z'],
    ['2031-06-10', '2031-06-10'],
    ['yesterday', null],
    ['Tue, 10 Foo 2031 04:00:00 GMT', null],
  ])('%s is read', (printed, expected) => {
    expect(moment(printed)).toBe(expected);
  });
});

describe('a feed that is not well-formed', () => {
  const around = (item: string) =>
    `<?xml version="1.0"?><rss><channel><title>Kyst</title>${item}
     <item><title>The last</title><link>https://kyst.example/z?page=1&part=2</link></item></channel></rss>`;
  const item = (title: string, rest = '') =>
    `<item><title>${title}</title><link>/a</link>${rest}</item>`;

  it.each([
    ['an ampersand by itself', item('Fish & chips'), 'Fish & chips'],
    ['one before a word', item('R&D;D cut'), 'R&D;D cut'],
    ['a character by its name in HTML', item('Caf&eacute; shut'), 'Café shut'],
    ['an ampersand inside CDATA', item('<![CDATA[Oil & gas &amp; wind]]>'), 'Oil & gas & wind'],
    ['a tag that is never closed', item('Quay', '<description>one<br>two</description>'), 'Quay'],
    ['an attribute without marks', item('Quay', '<enclosure url=x length=1>'), 'Quay'],
    ['an attribute twice', item('Quay', '<guid a="1" a="2">b</guid>'), 'Quay'],
    ['a prefix that nobody declared', item('Quay', '<media:thumb url="x"/>'), 'Quay'],
    ['a comment with two dashes', `<!-- a -- b -->${item('Quay')}`, 'Quay'],
    ['a control character', item('Quay', '<description>\u0001</description>'), 'Quay'],
  ])('loses nothing after %s', (_, first, title) => {
    expect(items(around(first))?.map(({ title: said, url }) => [said, url])).toEqual([
      [title, 'https://kyst.example/a'],
      ['The last', 'https://kyst.example/z?page=1&part=2'],
    ]);
  });
});

describe('OPML', () => {
  it('is read as programs write it: faulty, and with addresses of readers of feeds', () => {
    const file = `<?xml version="1.0"?><OPML><body><outline text="A & B">
      <outline text="C & D" XMLURL="https://c.example/rss?x=1&y=2"/>
      <outline title="E" xmlUrl="feed://e.example/rss"/>
      <outline title="F" xmlUrl="feed:https://f.example/rss"/>
      <outline title="G" type="link" url="https://g.example/"/>
      <outline title="H" xmlUrl="javascript:void 0"/>
      <outline title="I" xmlUrl=" https://i.example/rss "/></outline></body></OPML>`;
    expect(readOpml(file)).toEqual([
      { url: 'https://c.example/rss?x=1&y=2', title: 'C & D' },
      { url: 'http://e.example/rss', title: 'E' },
      { url: 'https://f.example/rss', title: 'F' },
      { url: 'https://i.example/rss', title: 'I' },
    ]);
  });

  it('comes back as it went out, each feed once', () => {
    const feeds = [
      { url: 'https://kyst.example/feed?a=1&b=2', title: 'Kyst "&" <Hav>' },
      { url: 'https://gull.example/rss', title: '' },
    ];
    expect(readOpml(writeOpml([...feeds, feeds[0]!]))).toEqual([
      feeds[0],
      { ...feeds[1], title: feeds[1]!.url },
    ]);
    expect(readOpml('<rss/>')).toBeNull();
  });
});

describe('robots.txt', () => {
  const robots = readRobots(
    [
      'User-agent: googlebot',
      'Disallow: /',
      '',
      'User-agent: other',
      'User-Agent: *  # everybody',
      'Disallow: /private',
      'Allow: /private/news',
      'Disallow: /*.pdf$',
      'Disallow:',
    ].join('\n'),
  );

  it.each([
    ['/', true],
    ['/private/x', false],
    ['/private/news/x', true],
    ['/a/b.pdf', false],
    ['/a/b.pdf?x=1', true],
  ])('of the group for everybody says of %s: %s', (path, allowed) => {
    expect(robots.allows(`https://kyst.example${path}`)).toBe(allowed);
  });

  it('forbids nothing where it says nothing', () => {
    expect(readRobots('').allows('https://kyst.example/a')).toBe(true);
    expect(readRobots('<html>404</html>').allows('https://kyst.example/a')).toBe(true);
  });
});
