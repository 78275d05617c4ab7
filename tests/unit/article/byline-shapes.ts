import { NAMED, PRINTED, UNNAMED } from './byline-lines';

/** Where a page says who wrote it: what stands in its head and under its headline, and the byline. */
export interface BylineShape {
  shape: string;
  head?: string;
  /** Between the headline and the text. */
  under?: string;
  /** Behind the text. */
  behind?: string;
  byline: string | null;
}

const ld = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = (author: unknown, more: object = {}): string =>
  ld({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Harbour lamps',
    author,
    ...more,
  });

const STRUCTURED: readonly BylineShape[] = [
  {
    shape: 'an author by a string that is an @id',
    head: ld({
      '@graph': [
        { '@type': 'NewsArticle', headline: 'Harbour lamps', author: '#venning' },
        { '@type': 'Person', '@id': '#venning', name: 'Orla Venning' },
      ],
    }),
    byline: 'Orla Venning',
  },
  {
    shape: 'an @id that leads nowhere',
    head: article('#venning'),
    under: '<p>By Odd Kvist</p>',
    byline: 'Odd Kvist',
  },
  {
    shape: 'a house as the author, and a person on the page',
    head: article({ '@type': 'NewsMediaOrganization', name: 'Harbour Times' }),
    under: '<p class="byline">By Orla Venning</p>',
    byline: 'Orla Venning',
  },
  {
    shape: 'a house as the author, and nobody on the page',
    head: article({ '@type': 'Organization', name: 'Harbour Times' }),
    byline: 'Harbour Times',
  },
  {
    shape: 'a name with its language beside it',
    head: article({ '@type': 'Person', name: { '@value': 'Orla Venning', '@language': 'en' } }),
    byline: 'Orla Venning',
  },
  {
    shape: 'no name, and another name',
    head: article({ '@type': 'Person', name: '', alternateName: 'Orla Venning' }),
    byline: 'Orla Venning',
  },
  {
    shape: 'authors of a graph by their @id, in another script',
    head:
      ld({
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Article',
            headline: 'Harbour lamps',
            author: [{ '@id': '#/person/1' }, { '@id': '#/person/2' }],
          },
        ],
      }) +
      ld([
        { '@type': 'Person', '@id': '#/person/1', name: 'Orla Venning' },
        { '@type': 'Person', '@id': '#/person/2', name: 'Odd Kvist' },
      ]),
    byline: 'Orla Venning, Odd Kvist',
  },
  {
    shape: 'two authors, joined on the page by a word in an element of its own',
    head: article([
      { '@type': 'Person', name: 'Orla Venning' },
      { '@type': 'Person', name: 'Odd Kvist' },
    ]),
    under:
      '<div class="signed"><span>By</span><div><a href="/staff/ov">Orla Venning</a></div><span> and </span><div><a href="/staff/ok">Odd Kvist</a></div></div>',
    byline: 'Orla Venning and Odd Kvist',
  },
  {
    shape: 'three authors, joined on the page by a comma and a word',
    head: article([
      { '@type': 'Person', name: 'Orla Venning' },
      { '@type': 'Person', name: 'Odd Kvist' },
      { '@type': 'Person', name: 'Ada Brindle' },
    ]),
    under: '<p class="signed">Words: Orla Venning, Odd Kvist and Ada Brindle</p>',
    byline: 'Orla Venning, Odd Kvist and Ada Brindle',
  },
  {
    shape: 'two authors that a sentence of the page names among other words',
    head: article([
      { '@type': 'Person', name: 'Orla Venning' },
      { '@type': 'Person', name: 'Odd Kvist' },
    ]),
    behind: '<p>Orla Venning met her colleague Odd Kvist there.</p>',
    byline: 'Orla Venning, Odd Kvist',
  },
  {
    shape: 'several names in one Person',
    head: article({ '@type': 'Person', name: ['Orla Venning', 'Odd Kvist'] }),
    byline: 'Orla Venning, Odd Kvist',
  },
  {
    shape: 'a Person by given and family name',
    head: article({ '@type': 'Person', givenName: 'Orla', familyName: 'Venning' }),
    byline: 'Orla Venning',
  },
  {
    shape: 'a web page with an author, and no article',
    head: ld({
      '@type': 'WebPage',
      name: 'Harbour lamps',
      author: { '@type': 'Person', name: 'Orla Venning' },
    }),
    byline: 'Orla Venning',
  },
  {
    shape: 'the house as author of one article node, the person in the other',
    head:
      article({ '@type': 'Organization', name: 'Eastvale Post' }, { datePublished: '2026-04-18' }) +
      ld({ '@type': 'Article', headline: 'Harbour lamps', author: 'Orla Venning' }),
    byline: 'Orla Venning',
  },
  {
    shape: 'the house as author, the person under the headline',
    head: article({ '@type': 'Organization', name: 'Eastvale Post' }),
    under: '<p class="byline">By <a href="/people/7">Orla Venning</a></p>',
    byline: 'Orla Venning',
  },
  {
    shape: 'authors joined in the data as the page prints them',
    head: article([{ name: 'Orla Venning' }, { name: 'Odd Kvist' }]),
    under:
      '<p class="byline">By <a href="/a/1">Orla Venning</a> and <a href="/a/2">Odd Kvist</a></p>',
    byline: 'Orla Venning and Odd Kvist',
  },
  {
    shape: 'an address as author, the name under the headline',
    head: article('https://eastvale.example/staff/orla'),
    under: '<div class="meta"><span class="author">Orla Venning</span></div>',
    byline: 'Orla Venning',
  },
  {
    shape: 'a name in capitals in the data, as it is printed on the page',
    head: article({ name: 'ORLA VENNING' }),
    under: '<p class="byline">By Orla Venning</p>',
    byline: 'Orla Venning',
  },
];

const meta = (name: string, content: string): string =>
  `<meta name="${name}" content="${content}">`;

const HEADS: readonly BylineShape[] = [
  {
    shape: 'an author tag for each author',
    head: meta('author', 'Orla Venning') + meta('author', 'Odd Kvist'),
    byline: 'Orla Venning, Odd Kvist',
  },
  {
    shape: 'article:author is an address, author is a name',
    head:
      '<meta property="article:author" content="https://social.example/eastvale">' +
      meta('author', 'Orla Venning'),
    byline: 'Orla Venning',
  },
  { shape: 'sailthru', head: meta('sailthru.author', 'Orla Venning'), byline: 'Orla Venning' },
  {
    shape: 'parsely',
    head: meta('parsely-author', 'Orla Venning') + meta('parsely-author', 'Odd Kvist'),
    byline: 'Orla Venning, Odd Kvist',
  },
  {
    shape: 'parsely-page',
    head: meta(
      'parsely-page',
      '{&quot;title&quot;:&quot;Harbour lamps&quot;,&quot;authors&quot;:[&quot;Orla Venning&quot;]}',
    ),
    byline: 'Orla Venning',
  },
  { shape: 'Dublin Core', head: meta('DC.creator', 'Venning, Orla'), byline: 'Orla Venning' },
  {
    shape: 'og:author',
    head: '<meta property="og:author" content="Orla Venning">',
    byline: 'Orla Venning',
  },
  { shape: 'creator', head: meta('creator', 'Orla Venning'), byline: 'Orla Venning' },
  {
    shape: 'a card with its label in another language',
    head:
      meta('twitter:label1', 'Verfasst von') +
      meta('twitter:data1', 'Orla Venning') +
      meta('twitter:label2', 'Geschätzte Lesezeit') +
      meta('twitter:data2', '4 Minuten'),
    byline: 'Orla Venning',
  },
  {
    shape: 'the author tag names the house',
    head: meta('author', 'Eastvale Post'),
    under: '<span class="c-byline__name">Orla Venning</span>',
    byline: 'Orla Venning',
  },
  {
    shape: 'the author tag names the house by its host',
    head: meta('author', 'eastvale.example'),
    under: '<span class="post-author-name">Orla Venning</span>',
    byline: 'Orla Venning',
  },
  { shape: 'the author tag says staff', head: meta('author', 'Staff'), byline: null },
  {
    shape: 'initials in the head, the name on the page',
    head: meta('author', 'ovenning'),
    under: '<p class="byline">By Orla Venning</p>',
    byline: 'Orla Venning',
  },
];

const MICRODATA: readonly BylineShape[] = [
  {
    shape: 'itemprop author and name',
    under:
      '<div itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Orla Venning</span></div>',
    byline: 'Orla Venning',
  },
  {
    shape: 'itemprop name in a meta tag',
    under:
      '<span itemprop="author" itemscope><meta itemprop="name" content="Orla Venning"><link itemprop="url" href="/o"></span>',
    byline: 'Orla Venning',
  },
  {
    shape: 'two of them',
    under:
      '<p>By <span itemprop="author"><b itemprop="name">Orla Venning</b></span> and <span itemprop="author"><b itemprop="name">Odd Kvist</b></span></p>',
    byline: 'Orla Venning and Odd Kvist',
  },
  {
    shape: 'rel=author',
    under: '<a rel="author" href="/o">Orla Venning</a>',
    byline: 'Orla Venning',
  },
  {
    shape: 'h-card',
    under: '<div class="p-author h-card"><a class="p-name u-url" href="/o">Orla Venning</a></div>',
    byline: 'Orla Venning',
  },
  {
    shape: 'hentry',
    under:
      '<span class="author vcard"><a class="url fn n" href="/author/o/">Orla Venning</a></span>',
    byline: 'Orla Venning',
  },
];

export const SHAPES: readonly BylineShape[] = [
  ...STRUCTURED,
  ...HEADS,
  ...MICRODATA,
  ...PRINTED,
  ...UNNAMED,
  ...NAMED,
];
