import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/extract';
import { CAPTURE_LIMIT } from '../../../lib/check/limits';
import { captureOf } from '../../../lib/check/make-capture';
import { parseHtml } from '../../../tools/dom';

const SENTENCE =
  'The council of Tarn Bay voted to close the old swing bridge to lorries in spring. ';
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>${i}. ${SENTENCE.repeat(3)}</p>`).join('');
const read = (body: string) => readArticle(parseHtml(`<body>${body}</body>`), null);

describe('readArticle', () => {
  it('changes nothing in the document', () => {
    const document = parseHtml(
      `<body><nav>Home</nav><article><h1>Bridge</h1>${paragraphs(4)}<figure>x</figure></article></body>`,
    );
    const before = document.documentElement.outerHTML;
    readArticle(document, 'https://post.example/a');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('loses neither the first nor the last paragraph', () => {
    const { article } = read(
      `<main><h1>Bridge</h1><p>Tarn Bay will close its swing bridge to lorries when spring comes, the council said.</p>
       ${paragraphs(5)}<p>The meeting closed before nine in the evening, and the hauliers left without a word.</p></main>`,
    );
    expect(article.text).toMatch(/^Tarn Bay will close/u);
    expect(article.text).toMatch(/without a word\.$/u);
  });

  it('never glues the words of two blocks together', () => {
    const { article } = read(
      `<article>${paragraphs(3)}<ul><li>one</li><li>two</li></ul></article>`,
    );
    expect(article.text).not.toContain('spring.1.');
    expect(article.blocks.every(({ span }) => article.text.slice(...span).trim() !== '')).toBe(
      true,
    );
  });

  it('takes the text of structured data only where it agrees with the page and has more', () => {
    const shown = `Tarn Bay will close its bridge. ${SENTENCE.repeat(2)}`;
    const later =
      'The hauliers said that they would go to court before the spring was over. '.repeat(6);
    const page = (body: string): string =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>
       <article><h1>Bridge</h1><p>${shown}</p></article>`;
    expect(read(page(`${shown}\n${later}`)).article.text).toContain('go to court');
    expect(read(page(`Something else. ${later}`)).article.text).not.toContain('go to court');
  });

  it.each([
    '<blockquote><p>POST</p></blockquote>',
    '<div class="c-tweet"><p>POST</p></div>',
    '<div class="embeddedPost"><p>POST</p></div>',
    '<section class="article__pull-quote"><div><p>POST</p></div></section>',
    '<div class="zitat">POST</div>',
  ])('knows what another says by how it is set: %s', (set) => {
    const post = 'We have stood on the swing bridge since noon, and nobody has brought us tea.';
    const { article } = read(
      `<article>${paragraphs(2)}${set.replace('POST', post)}${paragraphs(3)}</article>`,
    );
    const kinds = article.blocks.map(({ kind, span }) => [kind, article.text.slice(...span)]);
    expect(kinds.filter(([kind]) => kind === 'quotation')).toEqual([['quotation', post]]);
  });

  it('takes no page for a quotation that is filed under one, or holds one', () => {
    const { article } = read(
      `<div class="tag-quotes has-embed"><article class="statement">${paragraphs(4)}</article></div>`,
    );
    expect(new Set(article.blocks.map(({ kind }) => kind))).toEqual(new Set(['paragraph']));
  });

  it('reads a page whose document type has no name', () => {
    const document = parseHtml(`<!DOCTYPE><body><article>${paragraphs(4)}</article></body>`);
    expect(readArticle(document, null).absent).toBeNull();
  });

  it.each([
    ['Chinese', '市议会周一投票决定在春季关闭旧的旋转桥，禁止卡车通行，工程师在轴承上发现了裂缝。'],
    ['Japanese', '市議会は月曜日、古い旋回橋を春からトラックに対して閉鎖することを決めた。'],
    ['Thai', 'สภาเมืองลงมติเมื่อวันจันทร์ให้ปิดสะพานหมุนเก่าสำหรับรถบรรทุกในฤดูใบไม้ผลิ'],
  ])('reads every paragraph of a page in %s, which parts no words', (_, sentence) => {
    const lines = Array.from({ length: 6 }, (__, i) => `<p>${i} ${sentence.repeat(3)}</p>`);
    const { article, absent } = read(`<article>${lines.join('')}</article>`);
    expect(absent).toBeNull();
    expect(article.blocks).toHaveLength(6);
  });

  it('says why an empty page and a short one give nothing', () => {
    expect(read('').absent?.code).toBe('not-an-article');
    expect(read(`<p>${SENTENCE}</p>`).absent?.code).toBe('too-short');
  });

  it('cuts a page whose whole text is one block', () => {
    const { article, absent } = read(`<article><p>${`${SENTENCE} `.repeat(5_000)}</p></article>`);
    expect(absent).toBeNull();
    expect(article.truncated).toBe(true);
    expect(article.blocks).toHaveLength(1);
    expect(article.text.length).toBeGreaterThan(100_000);
  }, 60_000);

  it('cuts a page that is too long to what a capture carries, and says so', () => {
    const { article } = read(`<article>${paragraphs(2_000)}</article>`);
    expect(article.truncated).toBe(true);
    const capture = captureOf(article);
    expect(capture.article).toEqual(article);
    expect(JSON.stringify(capture).length).toBeLessThanOrEqual(CAPTURE_LIMIT);
  }, 60_000);
});
