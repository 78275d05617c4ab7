import type { BylineShape } from './byline-shapes';

const ld = (author: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour lamps', author })}</script>`;
const meta = (name: string, content: string): string =>
  `<meta name="${name}" content="${content}">`;

const UNDER: readonly (readonly [shape: string, under: string, byline: string | null])[] = [
  ['a full name in an element of its own', '<p class="full-name">Todd Bates</p>', 'Todd Bates'],
  [
    'a card with portrait, name and office',
    '<div class="author-card"><img src="/o.jpg" alt="Orla Venning"><span class="author-card__name">Orla Venning</span><span class="author-card__title">Political Editor</span></div>',
    'Orla Venning',
  ],
  [
    'two authors, the second with an office',
    '<p class="byline">By Orla Venning and Odd Kvist, Political Editor</p>',
    'Orla Venning and Odd Kvist',
  ],
  [
    'an author and a photographer',
    '<p class="byline">By Orla Venning<br>Photographs by Odd Kvist</p>',
    'Orla Venning',
  ],
  [
    'text and pictures by two people',
    '<p>Text: Orla Venning</p><p>Foto: Odd Kvist</p>',
    'Orla Venning',
  ],
  ['a writer’s class', '<div class="writer">Orla Venning</div>', 'Orla Venning'],
  ['a contributor’s class', '<span class="contributor-name">Orla Venning</span>', 'Orla Venning'],
  [
    'a byline with time to read',
    '<div class="byline">Orla Venning · 4 min read</div>',
    'Orla Venning',
  ],
  [
    'a byline with a place in front',
    '<p class="byline">By Orla Venning in Tolmere</p>',
    'Orla Venning',
  ],
  [
    'a byline for a desk',
    '<p class="byline">By Orla Venning for the Eastvale Post</p>',
    'Orla Venning',
  ],
  [
    'a link of rel author around more',
    '<a rel="author" href="/a/7"><span>Orla Venning</span> <small>Follow</small></a>',
    'Orla Venning',
  ],
  [
    'three authors as a list',
    '<ul class="authors"><li>Orla Venning</li><li>Odd Kvist</li><li>Mina Farr</li></ul>',
    'Orla Venning, Odd Kvist, Mina Farr',
  ],
  [
    'a German line with a label',
    '<div>Ein Artikel von <strong>Orla Venning</strong></div>',
    'Orla Venning',
  ],
  ['a French line', '<p>Publié par Orla Venning le 18 avril 2026 à 10h15</p>', 'Orla Venning'],
  ['a Spanish line', '<p>Escrito por: Orla Venning</p>', 'Orla Venning'],
  ['an Italian line', '<div>A cura di Orla Venning</div>', 'Orla Venning'],
  ['a Polish line', '<p>Autorka: Orla Venning</p>', 'Orla Venning'],
  ['a Swedish line', '<p>Text: Orla Venning</p>', 'Orla Venning'],
  ['a Japanese line', '<p class="byline">森谷玲子記者</p>', '森谷玲子'],
  ['a Chinese line', '<p>记者：莫琳</p>', '莫琳'],
  ['a Korean line', '<p class="byline">모린희 기자</p>', '모린희'],
  ['a Czech line', '<p>Napsala Orla Venning</p>', 'Orla Venning'],
  ['a Hungarian line', '<p>Szerző: Venning Orla</p>', 'Venning Orla'],
  ['an Arabic line', '<p>كتبت: أورلا فينينغ</p>', 'أورلا فينينغ'],
  [
    'a class that names the published date beside',
    '<div class="post-meta"><span class="posted-by">by <a href="/u/ov">Orla Venning</a></span> <time>18 April 2026</time></div>',
    'Orla Venning',
  ],
  ['a photographer alone', '<p class="photo-credit">Photo by Odd Kvist</p>', null],
  ['an author’s class without anybody', '<div class="author">Author</div>', null],
  ['a share bar in a byline', '<div class="byline">Share this story</div>', null],
];

const HEAD: readonly (readonly [
  shape: string,
  head: string,
  under: string,
  byline: string | null,
])[] = [
  [
    'a given name in the data, the full name in an element',
    ld('Todd'),
    '<p class="full-name">Todd Bates</p>',
    'Todd Bates',
  ],
  [
    'an account in the data, the full name in an element',
    ld({ '@type': 'Person', name: 'tbates' }),
    '<p class="full-name">Todd Bates</p>',
    'Todd Bates',
  ],
  [
    'initials and family name in the data',
    ld('T. Bates'),
    '<p class="byline">By Todd Bates</p>',
    'Todd Bates',
  ],
  ['a family name in the data', ld('Bates'), '<p class="byline">By Todd Bates</p>', 'Todd Bates'],
  ['names as a list of strings', ld(['Orla Venning', 'Odd Kvist']), '', 'Orla Venning, Odd Kvist'],
  [
    'a person and the house',
    ld([
      { '@type': 'Person', name: 'Orla Venning' },
      { '@type': 'Organization', name: 'Eastvale Post' },
    ]),
    '',
    'Orla Venning',
  ],
  [
    'a desk of the house, the person on the page',
    ld({ '@type': 'Organization', name: 'Eastvale Post Staff' }),
    '<p class="byline">By Orla Venning</p>',
    'Orla Venning',
  ],
  [
    'an address as article:author',
    '<meta property="article:author" content="https://faces.example/orla.venning">',
    '<span class="article-author">Orla Venning</span>',
    'Orla Venning',
  ],
  [
    'a mail address with a name',
    meta('author', 'Orla Venning (orla@eastvale.example)'),
    '',
    'Orla Venning',
  ],
  [
    'a mail address in front',
    meta('author', 'orla@eastvale.example (Orla Venning)'),
    '',
    'Orla Venning',
  ],
  ['an office in the tag', meta('author', 'Orla Venning, Chief Reporter'), '', 'Orla Venning'],
  ['undefined', meta('author', 'undefined'), '<p>By Orla Venning</p>', 'Orla Venning'],
  [
    'a template that was not filled in',
    meta('author', '{{author.name}}'),
    '<p>By Orla Venning</p>',
    'Orla Venning',
  ],
];

/** Where pages met elsewhere put an author, in invented names. */
export const WILD: readonly BylineShape[] = [
  ...UNDER.map(([shape, under, byline]) => ({ shape, under, byline })),
  ...HEAD.map(([shape, head, under, byline]) => ({ shape, head, under, byline })),
  {
    shape: 'a note on the author behind the text, and a name in front',
    under: '<p class="byline">By Odd Kvist</p>',
    behind: '<p><em>Orla Venning is a reporter for the Eastvale Post.</em></p>',
    byline: 'Odd Kvist',
  },
];
