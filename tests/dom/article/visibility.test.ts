import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/core/article';
import { readArticle } from '../../../lib/article/extract';

const PARAGRAPHS = [
  'The council of Tarn Bay voted on Monday to close the old swing bridge to lorries, after a survey found cracks in two of its four bearings.',
  'Engineers had warned in March that the bridge, built in 1911, could not carry more than twelve tonnes without further damage to its piers.',
  'Hauliers said the detour through Ellerby would add forty minutes to each journey, and asked for a date by which the repairs would be done.',
  'A replacement is priced at 18 million crowns, a third of which the council has set aside; the rest will be asked of the province in May.',
];
const TEXT = PARAGRAPHS.join('\n\n');
const CREDIT = 'This article was originally published by The Karsund Tidende.';
const SPAM =
  'These words are for machines alone, and no reader of the page will ever see them, however far down he goes. ';

/** Ways in which a style sheet takes the class "q" out of sight. */
const UNSEEN: Record<string, string> = {
  'not displayed': '.q { display: none }',
  invisible: '.q { visibility: hidden }',
  collapsed: '.q { visibility: collapse }',
  transparent: '.q { opacity: 0 }',
  'nearly transparent': '.q { opacity: .01 }',
  'of no size': '.q { font-size: 0 }',
  'of one pixel': '.q { font-size: 1px }',
  'white on the page’s white': '.q { color: #fff }',
  'white on a white box': 'article { background: #fff } .q { color: rgb(254, 255, 255) }',
  'dark on dark': 'body { background: #222; color: #eee } .q { color: #222 }',
  'of its own background': '.q { color: #369; background: #369 }',
  'white on a gradient of whites': '.q { background: linear-gradient(#fff, #fdfdfd); color: #fff }',
  'black on black gradients that fill the box':
    '.q { background: radial-gradient(#000, #010101) 0 0 / 100% 100%, linear-gradient(#000, #000); color: #000 }',
  'of no colour': '.q { color: transparent }',
  'left of the page': '.q { position: absolute; left: -9999px }',
  'above the page': '.q { position: absolute; top: -9999px }',
  'moved away': '.q { display: inline-block; transform: translateX(-9999px) }',
  'scaled to nothing': '.q { display: inline-block; transform: scale(0) }',
  'indented away': '.q { display: inline-block; text-indent: -9999px; overflow: hidden }',
  clipped: '.q { position: absolute; clip: rect(0, 0, 0, 0) }',
  'clipped by a path': '.q { display: inline-block; clip-path: inset(50%) }',
  'in a box of one pixel':
    '.q { position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap }',
  'in a box of no height': '.q { display: inline-block; height: 0; overflow: hidden }',
  skipped: '.q { display: inline-block; content-visibility: hidden }',
};

/** Ways in which text that markup calls hidden, or that looks it, is seen. */
const SEEN: Record<string, string> = {
  plain: '.q { color: #111 }',
  pale: '.q { color: #999 }',
  'half transparent': '.q { opacity: .5 }',
  small: '.q { font-size: 9px }',
  'white on a picture': '.q { background: #fff linear-gradient(#000, #333); color: #fff }',
  'white on a gradient that fills nothing':
    '.q { background: linear-gradient(#fff, #fff) 0 0 / 0 0 #123; color: #fff }',
  'white on a gradient that is seen through':
    '.q { background: linear-gradient(#fff, transparent) #123; color: #fff }',
  'white on a dark box': '.q { background: #123; color: #fff }',
  'painted with its background':
    '.q { background: linear-gradient(red, blue); background-clip: text; color: transparent }',
  'white with a shadow': '.q { color: #fff; text-shadow: 0 0 2px #000 }',
  'white on what stands before it':
    '.q { position: relative; color: #fff } .q::before { content: ""; position: absolute; inset: 0; background: #000; z-index: -1 }',
  'shown again in what is hidden':
    'article { visibility: hidden } article * { visibility: visible }',
  'moved a little': '.q { position: relative; left: -3px }',
  'in a box that scrolls': '.q { overflow: auto; max-height: 40px; display: block }',
};

let frame: HTMLIFrameElement | null = null;

afterEach(() => {
  frame?.remove();
});

/** The article of a page that is laid out in a frame of its own. */
function live(html: string): Article {
  frame = document.createElement('iframe');
  frame.style.cssText = 'width: 900px; height: 700px; border: 0';
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.open();
  page.write(`<!doctype html><html lang="en">${html}</html>`);
  page.close();
  return readArticle(page, 'https://page.example/news/story-1').article;
}

const page = (style: string, body: string): string =>
  `<head><title>Bridge closed to lorries</title><style>${style}</style></head><body>` +
  `<article><h1>Bridge closed to lorries</h1>${body}</article></body>`;
const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('');

describe('text that the style sheet takes out of sight', () => {
  for (const [way, style] of Object.entries(UNSEEN)) {
    it(`is no credit: ${way}`, () => {
      const article = live(page(style, `${paragraphs(PARAGRAPHS)}<p class="q">${CREDIT}</p>`));
      expect(article.text).toBe(TEXT);
      expect(article.credits).toEqual([]);
      expect(article.visibility).toBe('seen');
    });

    it(`is not part of words, nor words between words: ${way}`, () => {
      const body = paragraphs(PARAGRAPHS)
        .replaceAll('bridge', 'br<span class="q">xyz</span>idge')
        .replaceAll(' the ', ' the <i class="q">utterly wrong</i>');
      expect(live(page(style, body)).text).toBe(TEXT);
    });

    it(`does not become the article where it outweighs the rest: ${way}`, () => {
      const spam = `<div class="q">${paragraphs(Array.from({ length: 9 }, () => SPAM.repeat(3)))}</div>`;
      expect(live(page(style, spam + paragraphs(PARAGRAPHS))).text).toBe(TEXT);
    });
  }

  it('is no byline, date or headline either', () => {
    const body =
      '<h1 class="q">Another headline than this page has</h1><h1>Bridge closed to lorries</h1>' +
      '<p class="byline q">By Nobody Atall</p><time class="q" datetime="2019-01-02">2 January</time>' +
      '<p class="byline">By Ida Lindqvist</p><time datetime="2020-07-06">6 July</time>';
    const article = live(page('.q { opacity: 0 }', body + paragraphs(PARAGRAPHS)));
    expect(article.title).toBe('Bridge closed to lorries');
    expect(article.byline).toBe('Ida Lindqvist');
    expect(article.dates.map(({ at }) => at)).toEqual(['2020-07-06']);
  });
});

describe('text that a reader sees', () => {
  const long = SPAM.replace('no reader', 'every reader').repeat(2).trim();
  for (const [way, style] of Object.entries(SEEN)) {
    it(`is read: ${way}`, () => {
      const body = `${paragraphs(PARAGRAPHS)}<p class="q">${long}</p>`;
      expect(live(page(style, body)).text).toBe(`${TEXT}\n\n${long}`);
    });
  }

  it.each([
    ['kept from screen readers', `<p aria-hidden="true">${long}</p>`],
    ['hidden, and shown by the style sheet', `<p hidden class="shown">${long}</p>`],
    ['in a dialog that is open', `<dialog open><p>${long}</p></dialog>`],
    ['in details that are open', `<details open><summary></summary><p>${long}</p></details>`],
    [
      'in a drawing',
      `<svg width="600" height="200"><title>no</title><foreignObject width="600" height="200"><p xmlns="http://www.w3.org/1999/xhtml">${long}</p></foreignObject></svg>`,
    ],
    ['in a shadow tree', `<div><template shadowrootmode="open"><p>${long}</p></template></div>`],
    [
      'in a slot of a shadow tree',
      `<div><template shadowrootmode="open"><section><slot name="body">no</slot></section></template><p slot="body">${long}</p><p slot="none">${SPAM}</p></div>`,
    ],
  ])('is read: %s', (_way, html) => {
    const declarative = html.includes('<template');
    const article = declarative
      ? liveWithShadow(html)
      : live(page('.shown { display: block }', paragraphs(PARAGRAPHS) + html));
    expect(article.text).toBe(`${TEXT}\n\n${long}`);
  });

  function liveWithShadow(html: string): Article {
    frame = document.createElement('iframe');
    frame.style.cssText = 'width: 900px; height: 700px; border: 0';
    document.body.append(frame);
    const inner = frame.contentDocument!;
    inner.body.innerHTML = `<article><h1>Bridge closed to lorries</h1>${paragraphs(PARAGRAPHS)}<div id="host"></div></article>`;
    const host = inner.getElementById('host')!;
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    host.attachShadow({ mode: 'open' }).innerHTML = parsed.querySelector('template')!.innerHTML;
    for (const child of [...parsed.querySelectorAll('[slot]')]) host.append(inner.adoptNode(child));
    return readArticle(inner, 'https://page.example/news/story-1').article;
  }

  it('is read where the whole page waits to be shown', () => {
    for (const style of ['body { opacity: 0 }', 'html { visibility: hidden }']) {
      expect(live(page(style, paragraphs(PARAGRAPHS))).text).toBe(TEXT);
      frame?.remove();
    }
  });

  it('is judged by markup where the page is not laid out', () => {
    const hidden = document.createElement('iframe');
    hidden.style.display = 'none';
    document.body.append(hidden);
    const inner = hidden.contentDocument!;
    inner.body.innerHTML = `<article>${paragraphs(PARAGRAPHS)}<p style="display:none">${SPAM}</p></article>`;
    const { article } = readArticle(inner, null);
    hidden.remove();
    expect([article.text, article.visibility]).toEqual([TEXT, 'not-seen']);
  });
});
