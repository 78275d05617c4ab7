import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/extract';
import { parseHtml } from '../../../tools/dom';

const FIRST = 'The council of Tarn Bay voted on Monday to close the old swing bridge to lorries.';
const BODY = `<p>${FIRST}</p>${Array.from(
  { length: 4 },
  (_, i) =>
    `<p>${i}. The hauliers said that they would go to court before the spring was over.</p>`,
).join('')}`;
const RAIN =
  'It will rain on the detour until the spring, and the road there floods whenever it does so.';
const NAV =
  '<nav><a href="/region">Region</a><a href="/wetter">Wetter</a><a href="/m">منوعات</a></nav>';

const read = (inner: string, head = '') =>
  readArticle(parseHtml(`<head>${head}</head><body>${NAV}<main>${inner}</main></body>`), null)
    .article;

describe('lines above the text', () => {
  it.each([
    ['above the headline, named for it', '<p class="kicker">Region</p><h1>Bridge</h1>'],
    ['above the headline, named for nothing', '<div>World news</div><h1>Bridge</h1>'],
    ['a German line over the headline', '<p>Verkehr in Tarn Bay</p><h1>Brücke gesperrt</h1>'],
    ['an issue above the headline', '<p>Autumn issue, 28 September 2024</p><h1>Bridge</h1>'],
    ['a Japanese label', '<span>社会</span><h1>橋は閉鎖</h1>'],
    ['an Arabic one under the headline, in the menu', '<h1>الجسر مغلق</h1><div>منوعات</div>'],
    ['under the headline, in the menu', '<h1>Bridge</h1><span>Wetter</span>'],
    ['under the headline, named a section', '<h1>Bridge</h1><p class="article-section">Sea</p>'],
    ['a French rubric', '<h1>Le pont</h1><p class="rubrique">Société</p>'],
    ['a Spanish line over the headline', '<p class="antetitulo">El puente</p><h1>Cierre</h1>'],
    ['a label in a heading', '<h2>Analysis</h2><h1>Bridge</h1>'],
  ])('leave a label out: %s', (_, lines) => {
    expect(read(`<article><header>${lines}</header>${BODY}</article>`).text).toMatch(
      /^The council/u,
    );
    expect(read(`<article>${lines}${BODY}</article>`).text).toMatch(/^The council/u);
  });

  it('leave out the section that structured data names', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'B', articleSection: ['Sea'] });
    const article = read(
      `<article><h1>Bridge</h1><p>Sea</p>${BODY}</article>`,
      `<script type="application/ld+json">${data}</script>`,
    );
    expect(article.text).toMatch(/^The council/u);
    expect(article.excluded).toContainEqual({ span: null, why: 'navigation', text: 'Sea' });
  });

  it.each([
    ['in an address', '', '<address>Harbour Post desk</address>'],
    ['as the head has it', '<meta name="author" content="Orla Venning">', '<p>Orla Venning</p>'],
    [
      'one of two',
      '<meta name="author" content="Orla Venning, Todd Bates">',
      '<p>Todd Bates</p><p>Orla Venning</p>',
    ],
  ])('leave out a name: %s', (_, head, lines) => {
    const { text } = read(`<article><h1>Bridge</h1>${lines}${BODY}</article>`, head);
    expect(text).toMatch(/^The council/u);
  });

  it.each([
    ['a lead that ends', '<h1>Bridge</h1><p>Lorries must go round.</p>', 'Lorries must go round.'],
    ['a question', '<h1>Bridge</h1><p>Who pays for it?</p>', 'Who pays for it?'],
    ['what is quoted', '<h1>Bridge</h1><p>“We have lost”</p>', '“We have lost”'],
    ['a lead without an end', '<h1>Bridge</h1><p>Hauliers face a long way</p>', 'Hauliers face'],
    ['a place alone', '<h1>Bridge</h1><p>TARN BAY</p>', 'TARN BAY'],
  ])('keep of the article %s', (_, lines, first) => {
    const { text } = read(`<article>${lines}${BODY}</article>`);
    expect(text.startsWith(first)).toBe(true);
  });

  it('keep a heading of the text that the menu has as well', () => {
    const { text } = read(`<article><h1>Bridge</h1>${BODY}<h2>Wetter</h2><p>${RAIN}</p></article>`);
    expect(text).toContain('\n\nWetter\n\n');
  });

  it.each(['Share Tweet Mail', 'Teilen Post Kurier', 'Share | Daily Mail | Tribune'])(
    'take no row of buttons for a credit: %s',
    (row) => {
      const lines = `<h1>Bridge</h1><div class="share">${row}</div>`;
      expect(read(`<article>${lines}${BODY}</article>`).credits).toEqual([]);
    },
  );

  it('keep a list above the text', () => {
    const list = Array.from({ length: 9 }, (_, i) => `<p>via Harbour Post ${i}</p>`).join('');
    const { text } = read(`<article>${list}<h1>Bridge</h1>${BODY}</article>`);
    expect(text).toContain('via Harbour Post 3');
  });

  it('leave out what the end says of the author, and nothing that it says of others', () => {
    const head = '<meta name="author" content="Orla Venning">';
    const ending = (line: string) =>
      read(`<article><h1>Bridge</h1>${BODY}<p>${line}</p></article>`, head).text;
    expect(ending('Orla Venning writes about bridges and what they carry.')).not.toContain('Orla');
    expect(ending('Orin Venner will speak for the hauliers in court.')).toContain('Orin Venner');
  });
});
