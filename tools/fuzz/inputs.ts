/** Inputs that a page, a file or a stranger could hand over: near to right, and far from it. */
import type { Random } from './random';

/** Pieces that have told parsers of text apart before: marks, digits, scripts, halves of pairs. */
const PIECES: readonly string[] = [
  ...' \t\n\r\u00a0\u2028\u200b\u200d\u202e\u2066\u2069\ufeff\u00ad',
  ...'"\'“”„«»‘’‚‹›「」『』…—–-.,;:!?%€$£¥§()[]{}<>/\\|&#@*_~^`',
  ...'0123456789٣३๓',
  ...'aeZßıİÉéñøſﬁ',
  ...'дїёњ漢字かなハングルกขعربיתहिन्दी',
  '\u0301',
  '\u0323',
  '\ud83d',
  '\ude00',
  '👩‍👩‍👧',
  '\u{20000}',
  '\u0000',
  'said',
  'sagte',
  'a déclaré',
  ' million ',
  '1,234.56',
  '12.03.2024',
  'March 3, 2026',
  'Mr. ',
  'St. ',
  'By Ida Quill',
  'http://x.example/a?b#c',
  'Reuters',
  '(dpa)',
  'Read more:',
  '&amp;',
  '</p><p>',
  '\r\n\r\n',
];

const WORDS =
  'the harbour council of Marrowby closed its eastern pier on Tuesday because three hundred gulls had nested there and nobody knew who would pay for the lamps that winter'.split(
    ' ',
  );

/** A text of pieces, of words, of one piece over and over, or of all that in turn. */
export function someText(random: Random, most: number): string {
  const length = 1 + random.below(most);
  const kind = random.below(4);
  if (kind === 0) {
    const piece = random.of(PIECES) + (random.chance(0.5) ? random.of(PIECES) : '');
    return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  }
  const share = [0, 1, 0.3, 0.05][kind]!;
  let text = '';
  while (text.length < length) {
    if (random.chance(share)) text += random.of(PIECES);
    else text += `${random.of(WORDS)}${random.chance(0.08) ? '. ' : ' '}`;
  }
  return text.slice(0, length);
}

const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  2 ** 53,
  1e308,
  '',
  '\u0000',
  [],
  {},
  [[[[]]]],
  'x'.repeat(5_000),
  { length: 10 ** 9 },
  { toString: 1 },
  '2026-02-31',
  'NaN',
];

/** Names that mean something to JavaScript itself. */
const ODD_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'length', 'then'];

/** A copy of a right JSON value with something of it taken, put in, or put in another's place. */
export function bent(random: Random, value: unknown, depth = 0): unknown {
  if (depth > 0 && random.chance(0.08)) return random.of(ODD_VALUES);
  if (typeof value === 'string') return random.chance(0.15) ? bentText(random, value) : value;
  if (typeof value === 'number') return random.chance(0.1) ? value * random.of([-1, 1e9]) : value;
  if (Array.isArray(value)) {
    const items = value.map((item) => bent(random, item, depth + 1));
    return random.chance(0.05) ? [...items, ...items] : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(() => !random.chance(0.03))
    .map(([key, item]): [string, unknown] => [key, bent(random, item, depth + 1)]);
  const copy: Record<string, unknown> = Object.fromEntries(entries);
  if (random.chance(0.1)) {
    // As JSON.parse does it: a property of that name, not another prototype.
    Object.defineProperty(copy, random.of(ODD_NAMES), {
      value: random.of(ODD_VALUES),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}

/** A text cut, doubled, or with a few characters put in other places. */
export function bentText(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  switch (random.below(4)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text + text;
    case 2:
      return text.slice(0, at) + someText(random, 20) + text.slice(at);
    default:
      return text.slice(0, at) + random.of(PIECES) + text.slice(at + 1);
  }
}

const TAGS = 'div p span article h1 h2 time a ul li blockquote figure figcaption table td'.split(
  ' ',
);
const ATTRIBUTES = [
  'class="byline"',
  'class="comments"',
  'hidden',
  'aria-hidden="true"',
  'itemprop="author"',
  'itemprop="datePublished" content="2026-13-45"',
  'style="display:none"',
  'datetime="yesterday"',
  'href="javascript:0"',
  'rel="canonical" href="http://other.example/"',
  'id="getAttribute"',
];
const HEADS = [
  '<meta property="og:title" content="',
  '<meta name="author" content="',
  '<meta property="article:published_time" content="',
  '<script type="application/ld+json">{"@type":"NewsArticle","author":',
  '<link rel="canonical" href="',
  '<title>',
];

/** A page: tags that close or do not, metadata that ends or does not, forms that shadow methods. */
export function somePage(random: Random, most: number): string {
  let page = '<!doctype html><html><head>';
  for (let part = random.below(4); part > 0; part--) {
    page +=
      random.of(HEADS) + someText(random, 200) + random.of(['">', '}</script>', '', '</title>']);
  }
  page += '</head><body>';
  if (random.chance(0.2)) page += '<form><input name=hasAttribute><input name=parentNode></form>';
  while (page.length < most) {
    const tag = random.of(TAGS);
    const attribute = random.chance(0.3) ? ` ${random.of(ATTRIBUTES)}` : '';
    page += `<${tag}${attribute}>${someText(random, 400)}`;
    if (random.chance(0.7)) page += `</${tag}>`;
    if (random.chance(0.02)) page += `<${tag}>`.repeat(300);
  }
  // A page comes as bytes, which decode to no half of a pair.
  return Buffer.from(page).toString();
}
