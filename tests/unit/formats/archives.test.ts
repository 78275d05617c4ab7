import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { aZip, read, wordsOf } from '../../support/formats';
import { aText } from '../../support/reports';

const page = (words: string) => `<html><title>${words}</title><p>${words}</html>`;

function record(type: string, url: string, body: string | Buffer, more = ''): Buffer {
  const content = Buffer.from(body);
  const head =
    `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2031-03-11T09:14:00Z\r\n` +
    `WARC-Record-ID: <urn:uuid:1>\r\n${more}Content-Length: ${content.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n\r\n')]);
}

const http = (body: string | Buffer, headers = 'Content-Type: text/html; charset=utf-8') =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`), Buffer.from(body)]);

const response = (url: string, body: string | Buffer, headers?: string) =>
  record('response', url, http(body, headers));

const QUAY = 'https://kystposten.example/quay';
const warcinfo = record('warcinfo', '', 'software: a crawler\r\n');
const joined = (...parts: Buffer[]) => new Uint8Array(Buffer.concat(parts));
const gzipped = (...parts: Buffer[]) =>
  new Uint8Array(Buffer.concat(parts.map((one) => gzipSync(one))));

describe('a web archive (WARC)', () => {
  it('gives its pages with address and time, and passes over all else', async () => {
    const parts = [
      warcinfo,
      record('request', QUAY, 'GET /quay HTTP/1.1\r\n\r\n'),
      response(QUAY, page('Quay')),
      response('https://kystposten.example/q.png', 'xx', 'Content-Type: image/png'),
      record('response', `${QUAY}/old`, 'HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\nx'),
      record('revisit', QUAY, http('')),
      record('resource', `<${QUAY}/2>`, page('Two'), 'Content-Type: text/html\r\n'),
      record('response', 'dns:kystposten.example', '20310311 127.0.0.1'),
    ];
    for (const content of [joined(...parts), gzipped(...parts)]) {
      const { given, places, code } = await read('crawl.warc.gz', content);
      expect(code).toBeNull();
      expect(given.map(({ url }) => url)).toEqual([QUAY, `${QUAY}/2`]);
      expect(places).toEqual([3, 7]);
      expect(given[0]).toMatchObject({
        seen: '2031-03-11T09:14:00Z',
        body: { html: page('Quay') },
      });
    }
  });

  it('takes a body out of whatever the server sent it in', async () => {
    const words = page('Grüne Brücke');
    const html = 'Content-Type: text/html';
    const half = Buffer.from(words).subarray(0, 20);
    const rest = Buffer.from(words).subarray(20);
    const chunks = Buffer.concat([
      Buffer.from(`${half.length.toString(16)}\r\n`),
      half,
      Buffer.from(`\r\n${rest.length.toString(16)};x=1\r\n`),
      rest,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    const bodies: [Buffer, string][] = [
      [Buffer.from(words), `${html}; charset=utf-8`],
      [chunks, `${html}\r\nTransfer-Encoding: chunked`],
      [Buffer.from(words), `${html}\r\nTransfer-Encoding: chunked`],
      [gzipSync(words), `${html}\r\nContent-Encoding: gzip`],
      [Buffer.from(words), `${html}\r\nContent-Encoding: gzip`],
      [Buffer.from(words, 'latin1'), `${html}; charset=iso-8859-1`],
    ];
    for (const [body, headers] of bodies) {
      const { given } = await read('a.warc', joined(response(QUAY, body, headers)));
      expect(given.map(wordsOf), headers).toEqual([words]);
    }
    const brotli = response(QUAY, Buffer.from([1, 2, 3, 255]), `${html}\r\nContent-Encoding: br`);
    expect((await read('a.warc', joined(brotli))).refused).toMatchObject([{ why: 'malformed' }]);
  });

  it('that ends or breaks in a record gives what stood before', async () => {
    const whole = joined(response(QUAY, page('Quay')), response(`${QUAY}/2`, page('Two')));
    for (const cut of [5, 60, 200]) {
      const { given, code } = await read('a.warc', whole.slice(0, whole.length - cut));
      expect(given.length).toBeGreaterThanOrEqual(1);
      expect(code).toBe(cut === 5 ? 'input-malformed' : 'input-malformed');
    }
    const lying = Buffer.from(
      String(response(QUAY, 'x')).replace(/Content-Length: \d+/u, 'Content-Length: -4'),
    );
    expect((await read('a.warc', joined(lying))).code).toBe('input-malformed');
  });

  it('of a page that unpacks to gigabytes loses that page alone', async () => {
    const bomb = gzipSync(Buffer.alloc(90_000_000, 0x20));
    const parts = [
      response(QUAY, bomb, 'Content-Type: text/html\r\nContent-Encoding: gzip'),
      response(`${QUAY}/2`, page('Two')),
    ];
    const { given, refused } = await read('a.warc', joined(...parts));
    expect([given.length, refused.map(({ why }) => why)]).toEqual([1, ['too-long']]);
  });
});

describe('a web archive in a zip (WACZ)', () => {
  const warc = gzipped(
    response(QUAY, page('Quay')),
    response('https://ads.example/frame', page('Ad')),
  );
  const files = [
    { name: 'datapackage.json', content: '{}' },
    { name: 'archive/data.warc.gz', content: warc },
    { name: 'indexes/index.cdx.gz', content: gzipSync('x') },
  ];

  it('gives the pages that it lists', async () => {
    const list = `{"format":"json-pages-1.0","id":"pages"}\n{"url":"${QUAY}","ts":"2031-03-11T09:14:00Z"}\nbroken\n`;
    const content = aZip([...files, { name: 'pages/pages.jsonl', content: list }]);
    const { given, refused, code } = await read('crawl.wacz', content);
    expect([given.map(({ url }) => url), refused, code]).toEqual([[QUAY], [], null]);
  });

  it('gives all of them where it lists none', async () => {
    expect((await read('crawl.wacz', aZip(files))).given).toHaveLength(2);
  });
});

describe('an export of WordPress', () => {
  const item = (fields: string, body: string) =>
    `<item><title>Quay closed</title><link>https://kystposten.example/quay/</link>` +
    `<pubDate>Mon, 10 Mar 2031 06:40:00 +0000</pubDate><dc:creator><![CDATA[liv]]></dc:creator>` +
    `<guid isPermaLink="false">https://kystposten.example/?p=7</guid><description></description>` +
    `<content:encoded><![CDATA[${body}]]></content:encoded><excerpt:encoded><![CDATA[no]]></excerpt:encoded>` +
    `<wp:post_id>7</wp:post_id><wp:post_date_gmt>2031-03-10 06:40:00</wp:post_date_gmt>${fields}</item>`;
  const post = '<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>';
  const wxr = (items: string, version = '1.2', scheme = 'http') =>
    `<?xml version="1.0" encoding="UTF-8" ?>\n<!-- generator="WordPress/6.4" -->\n<rss version="2.0"\n` +
    `xmlns:excerpt="http://wordpress.org/export/${version}/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"\n` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="${scheme}://wordpress.org/export/${version}/">\n` +
    `<channel>\n<title>Kystposten</title>\n<wp:wxr_version>${version}</wp:wxr_version>\n${items}\n</channel>\n</rss>`;

  it('gives its published posts and pages', async () => {
    const items = [
      item(
        post,
        '<!-- wp:paragraph -->\n<p>Divers found\ncracks.</p>\n<!-- /wp:paragraph --><p>Two.</p>',
      ),
      item('<wp:status>draft</wp:status><wp:post_type>post</wp:post_type>', 'x'),
      item('<wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type>', 'x'),
      item('<wp:status>publish</wp:status><wp:post_type>nav_menu_item</wp:post_type>', 'x'),
      item(`${post}<wp:post_password><![CDATA[quay]]></wp:post_password>`, 'for friends'),
      item(post, ''),
    ].join('\n');
    for (const version of ['1.0', '1.2']) {
      const { given, places, code } = await read('site.xml', wxr(items, version, 'https'));
      expect(code).toBeNull();
      expect(places).toEqual([9]);
      expect(given).toMatchObject([
        {
          id: 'https://kystposten.example/?p=7',
          title: 'Quay closed',
          outlet: 'Kystposten',
          url: 'https://kystposten.example/quay/',
          byline: 'liv',
          published: { at: '2031-03-10T06:40:00Z', precision: 'second' },
          body: { text: 'Divers found cracks.\n\nTwo.' },
        },
      ]);
    }
  });

  it('of the older editor keeps its paragraphs, and words in brackets', async () => {
    const body =
      '[caption id="a" width="3"]<img src="q">A quay[/caption]One [sic] and [he] two.\n\nThree &amp; four.\n[gallery ids="1,2"]';
    const { given } = await read('site.xml', wxr(item(post, body)));
    expect(wordsOf(given[0]!)).toBe('One [sic] and [he] two.\n\nThree & four.');
  });

  it('may break the rules of XML as exports do', async () => {
    const items = item(post, 'One.\u000b').replace('Quay closed', 'Quay&nbsp;closed &constructor;');
    const { given, code } = await read('site.xml', wxr(items));
    expect(code).toBeNull();
    expect(given[0]!.title).toMatch(/^Quay.closed &constructor;$/u);
  });

  it('expands no entity that it defines, and reads no other file', async () => {
    const lol = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    ).join('');
    const type = `<!DOCTYPE rss [<!ENTITY l0 "lol">${lol}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
    const content = wxr(item(post, 'One.').replace('Quay closed', '&l9; &file;')).replace(
      '<rss',
      `${type}<rss`,
    );
    const { given, code } = await read('site.xml', content);
    expect(code).toBeNull();
    expect(given[0]!.title).toBe('&l9; &file;');
  });

  it('that is cut off, nested without end or of one text without end ends in one code', async () => {
    const whole = wxr(item(post, aText(1)) + item(post, aText(2)));
    const cut = await read('site.xml', whole.slice(0, whole.length - 60));
    expect([cut.given.length, cut.code]).toEqual([1, 'input-malformed']);
    expect((await read('site.xml', wxr('<a>'.repeat(200_000)))).code).toBe('input-malformed');
    const long = await read('site.xml', wxr(item(post, 'x '.repeat(7_000_000))));
    expect([long.given, long.code]).toEqual([[], 'input-malformed']);
  });
});
