import { describe, expect, it } from 'vitest';
import { textOfFragment } from '../../../lib/formats/fragment';
import { bytes, read, wordsOf } from '../../support/formats';
import { aText } from '../../support/reports';

describe('Markdown', () => {
  const story = 'Divers found cracks in *seven* of its **pillars**.\nFerries leave elsewhere.\n\n';

  it('gives its front matter and its words', async () => {
    const content =
      `---\ntitle: "Quay: closed"\nauthors: [Liv Aune, Per Holt]\ndate: 2031-03-10\n` +
      `canonical_url: https://kystposten.example/quay\nlang: en\ntags:\n  - harbour\n---\n` +
      `# Quay closed\n\n${story}See [the report](https://x.example "t") and ![a quay](q.png).\n\n` +
      '> “It is old,” she said.\n\n- One\n- Two\n\n```\ncode\n```\n';
    const { given, code } = await read('quay.md', content);
    expect(code).toBeNull();
    expect(given).toMatchObject([
      {
        title: 'Quay: closed',
        byline: 'Liv Aune, Per Holt',
        url: 'https://kystposten.example/quay',
        language: 'en',
        published: { at: '2031-03-10', precision: 'day' },
      },
    ]);
    const words = wordsOf(given[0]!);
    expect(words).toContain('cracks in seven of its pillars. Ferries leave elsewhere.\n\nSee the');
    expect(words).toContain('the report and .');
    expect(words).toContain('“It is old,” she said.');
    expect(words).not.toMatch(/code|\*|\]\(/u);
  });

  it('is read with the front matter of Hugo, of Windows, and without any', async () => {
    const toml = `+++\ntitle = "Quay closed"\ndate = 2031-03-10T06:40:00Z\n[params]\n+++\n${story}`;
    expect((await read('a.md', toml)).given).toMatchObject([
      { title: 'Quay closed', published: { at: '2031-03-10T06:40:00Z' } },
    ]);
    const windows = `---\r\ntitle: Quay closed\r\n---\r\n${story}`;
    expect((await read('a.md', windows)).given[0]!.title).toBe('Quay closed');
    expect((await read('a.md', `# Quay closed\n\n${story}`)).given[0]!.title).toBe('Quay closed');
    expect((await read('a', `---\ntitle: Quay closed\n---\n${story}`)).given[0]!.title).toBe(
      'Quay closed',
    );
  });

  it('keeps marks that are none', async () => {
    const { given } = await read(
      'a.md',
      'At 5 * 4 = 20, snake_case_name and 3*4*5 stay. 2\\* too.',
    );
    expect(wordsOf(given[0]!)).toBe('At 5 * 4 = 20, snake_case_name and 3*4*5 stay. 2* too.');
  });

  it.each([
    ['an alias bomb', 'a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\ntitle: [*c,*c]'],
    ['a class', 'title: !!js/function "function () { return 1 }"'],
    ['broken YAML', 'title: "never closed\n  - x: ['],
    ['a list', '- a\n- b'],
  ])('with %s in its front matter is refused in one word, or read', async (_what, front) => {
    const { given, refused, code } = await read('a.md', `---\n${front}\n---\n${aText(1)}`);
    expect(code).toBeNull();
    expect(given.length + refused.length).toBe(1);
    if (refused[0]) expect(refused[0]).toMatchObject({ why: 'malformed', field: '---' });
  });

  it('lets no field reach the prototype', async () => {
    const { given } = await read('a.md', `---\n__proto__:\n  title: polluted\n---\n${aText(1)}`);
    expect(given[0]!.title).not.toBe('polluted');
    expect(({} as { title?: string }).title).toBeUndefined();
  });
});

describe('a text', () => {
  it('is one report, read as given, in whichever encoding', async () => {
    expect((await read('a.txt', aText(1))).given.map(wordsOf)).toEqual([aText(1)]);
    const ansi = Uint8Array.from('Die Brücke', (letter) => letter.charCodeAt(0));
    expect((await read('a.txt', ansi)).given.map(wordsOf)).toEqual(['Die Brücke']);
    expect((await read('a.txt', '')).given).toEqual([]);
  });

  it('of another kind is told by one code', async () => {
    const files: [string, string | Uint8Array<ArrayBuffer>][] = [
      ['a.pdf', '%PDF-1.7 …'],
      ['a.docx.bin', new Uint8Array([0, 1, 2, 3])],
      ['picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])],
      ['a.css', 'p { color: red }'],
    ];
    for (const [name, content] of files)
      expect((await read(name, content)).code).toBe('format-unknown');
    const feeds = ['<rss version="2.0"><channel>', '<feed xmlns="x">', '<urlset>'];
    for (const feed of feeds)
      expect((await read('a.xml', `<?xml version="1.0"?>${feed}`)).code).toBe('feed');
  });

  it('of tens of megabytes in one line is refused, and held by nobody', async () => {
    const blob = new Blob(Array.from({ length: 30 }, () => 'x'.repeat(1_000_000)));
    for (const name of ['a.txt', 'a.jsonl', 'a.md', 'a.csv', 'a.json']) {
      const { given, refused, code } = await read(name, blob);
      expect(given).toEqual([]);
      expect(code ?? refused[0]!.why).toMatch(/^(?:too-long|input-malformed)$/u);
    }
  });
});

describe('a saved page', () => {
  it('tells where it is from and when it was saved, by SingleFile and by a browser', async () => {
    const single =
      '<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://kystposten.example/quay \n' +
      ' saved date: Tue Mar 11 2031 09:14:00 GMT+0100 (Central European Standard Time)\n--><meta charset=utf-8>';
    expect((await read('quay.html', single)).given).toMatchObject([
      { url: 'https://kystposten.example/quay', seen: '2031-03-11T09:14:00+01:00' },
    ]);
    const marked = '<!-- saved from url=(0031)https://kystposten.example/quay -->\n<html>';
    expect((await read('quay', marked)).given[0]!.url).toBe('https://kystposten.example/quay');
    expect((await read('quay.html', '<html><p>x')).given[0]!.url).toBeNull();
  });

  it('is read in the encoding that it names', async () => {
    const page = '<html><meta charset="iso-8859-2"><p>ř';
    const latin2 = Uint8Array.from(page, (letter) =>
      letter === 'ř' ? 0xf8 : letter.charCodeAt(0),
    );
    expect(wordsOf((await read('a.html', latin2)).given[0]!)).toContain('ř');
    const lying = bytes('<html><meta charset="utf-16"><p>ř');
    expect(wordsOf((await read('a.html', lying)).given[0]!)).toContain('ř');
  });
});

describe('MHTML', () => {
  const mhtml = (part: string, head = '') =>
    'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://kystposten.example/quay\r\n' +
    `Subject: Quay\r\nDate: Tue, 11 Mar 2031 09:14:00 -0000\r\nMIME-Version: 1.0\r\n${head}` +
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Mark--x----"\r\n\r\n\r\n' +
    `------Mark--x----\r\n${part}\r\n------Mark--x------\r\n`;
  const html = 'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ';

  it('gives its page, out of each way to write it', async () => {
    const parts = [
      `${html}quoted-printable\r\n\r\n<p>Gr=C3=BCne Br=\r\n=C3=BCcke =3D\r\n`,
      `${html}base64\r\n\r\n${Buffer.from('<p>Grüne Brücke =').toString('base64').replace(/.{9}/gu, '$&\r\n')}`,
      `${html}8bit\r\n\r\n<p>Grüne Brücke =`,
    ];
    for (const part of parts) {
      const { given, code } = await read('quay.mhtml', mhtml(part));
      expect(code).toBeNull();
      expect(wordsOf(given[0]!).trim()).toBe('<p>Grüne Brücke =');
      expect(given[0]).toMatchObject({
        url: 'https://kystposten.example/quay',
        seen: '2031-03-11T09:14:00Z',
      });
    }
  });

  it('passes over parts before its page, and stops behind it', async () => {
    const css = 'Content-Type: text/css\r\n\r\np {}\r\n------Mark--x----\r\n';
    const { given } = await read('quay.mht', mhtml(`${css}${html}8bit\r\n\r\n<p>Quay`));
    expect(wordsOf(given[0]!).trim()).toBe('<p>Quay');
  });

  it('without a page or a mark between its parts says so', async () => {
    expect((await read('a.mhtml', mhtml('Content-Type: text/css\r\n\r\np {}'))).code).toBe(
      'input-malformed',
    );
    expect((await read('a.mhtml', 'MIME-Version: 1.0\r\n\r\nx')).code).toBe('input-malformed');
    const cut = mhtml(`${html}8bit\r\n\r\n<p>Quay`).slice(0, 400);
    expect((await read('a.mhtml', cut)).given.length).toBeLessThanOrEqual(1);
  });
});

describe('the body of an article in HTML', () => {
  it('gives its paragraphs, and no scripts, captions or comments', () => {
    const body =
      '<!-- wp:paragraph --><p class="a>b">One &amp; two<br>three\n  four.</p><script>no("<p>")</script>' +
      '<figure><img alt="no"><figcaption>No</figcaption></figure><h2>Five</h2><ul><li>Six</li></ul>7 < 8';
    expect(textOfFragment(body)).toBe('One & two\nthree four.\n\nFive\n\nSix\n\n7 < 8');
  });

  it('hides nothing behind what is never closed, but a script', () => {
    expect(textOfFragment('<svg><p>Seen')).toBe('Seen');
    expect(textOfFragment('Seen <script>var a = 1 <p>not')).toBe('Seen');
  });

  it('is read in time that grows with its length', () => {
    const hostile = ['<figcaption>', '<a title="', '<!--', '<svg', '&', '<script>', '</p'];
    for (const one of hostile)
      expect(textOfFragment(one.repeat(60_000)).length).toBeLessThan(400_000);
  });
});
