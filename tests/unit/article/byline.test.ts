import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/extract';
import { parseHtml } from '../../../tools/dom';
import { SHAPES, type BylineShape } from './byline-shapes';

const TEXT = [
  'The harbour council of Tolmere voted on Thursday to replace the rusted lamps on its breakwater, thirty-one of them in all, before the ferries return in the spring.',
  'Two of the lamps had gone out in the storm of last winter, and boats had to wait outside the mole until the pilot came with his own light to lead them in.',
  'The work costs the town more than it has put aside for it, and so the fishing fleet will pay a part of the bill over the years to come, the council said.',
]
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('\n');

/** A page of the Eastvale Post with the shape on it. */
const pageOf = ({ head = '', under = '', behind = '' }: BylineShape): string => `<!doctype html>
<html lang="en"><head><title>Harbour lamps | Eastvale Post</title>
<meta property="og:site_name" content="Eastvale Post">${head}</head>
<body><header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>Harbour lamps to be replaced before the ferries return</h1>${under}
<div class="body">${TEXT}</div>${behind}</article></main></body></html>`;

describe('who wrote the page', () => {
  it.each(SHAPES.map((shape) => [shape.shape, shape] as const))('%s', (_, shape) => {
    const { article } = readArticle(
      parseHtml(pageOf(shape)),
      'https://www.eastvale.example/news/lamps',
    );
    expect(article.byline).toBe(shape.byline);
  });
});
