import { hashString } from '../../lib/text/hash';
import type { CreditRow, Slots } from './credit-rows';

/** Writes the page of a row as a site would: one of three ways, chosen by the row's id. */
export function creditPage(row: CreditRow): string {
  const body = LAYOUTS[hashString(`${row.id} layout`) % LAYOUTS.length]!(row);
  return `<!doctype html><html lang="${row.language}">${head(row)}<body>${body}</body></html>`;
}

/** The address at which the page of a row stands. */
export const addressOf = (row: CreditRow): string => `https://${row.page.host}/news/${row.id}.html`;

function head(row: CreditRow): string {
  const { page, slots } = row;
  const meta: Record<string, string> = {
    'og:site_name': page.outlet,
    'og:title': page.title,
    'article:published_time': '2026-04-18T16:01:00Z',
    ...slots.meta,
  };
  const tags = Object.entries(meta).map(
    ([name, content]) =>
      `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${content}">`,
  );
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: page.title,
    ...slots.jsonLd,
  };
  return [
    `<head><meta charset="utf-8"><title>${page.title} | ${page.outlet}</title>`,
    ...tags,
    `<link rel="canonical" href="${slots.canonical ?? addressOf(row)}">`,
    slots.jsonLd ? `<script type="application/ld+json">${JSON.stringify(data)}</script>` : '',
    '</head>',
  ].join('\n');
}

/** A line in its element, nothing where the row has none. */
const put = (html: string | undefined, wrap: (html: string) => string): string =>
  html === undefined ? '' : wrap(html);

const p = (html: string): string => `<p>${html}</p>`;

/** The text: what a row adds to it stands where a newsroom puts it. */
function paragraphs({ page, slots }: CreditRow): string[] {
  const [first, ...rest] = page.paragraphs;
  const last = rest.pop()!;
  return [
    `${slots.lead ?? ''}${first!}`,
    ...rest,
    ...(slots.text === undefined ? [] : [slots.text]),
    `${last}${slots.tail ?? ''}`,
  ];
}

const hidden = (slots: Slots): string =>
  put(slots.hidden, (html) => `<p style="display:none">${html}</p>`);
const picture = (slots: Slots): string =>
  put(
    slots.caption,
    (html) => `<figure><img src="/spade.jpg" alt=""><figcaption>${html}</figcaption></figure>`,
  );
const footer = ({ page, slots }: CreditRow): string =>
  `<footer>${put(slots.foot, p)}<p>© 2026 ${page.outlet}</p></footer>`;
const comments = (slots: Slots): string =>
  put(
    slots.comment,
    (html) => `<section id="comments" class="comments"><h3>3</h3><p>${html}</p></section>`,
  );
const aside = (slots: Slots): string =>
  put(slots.aside, (html) => `<aside class="related"><ul><li>${html}</li></ul></aside>`);

function plain(row: CreditRow): string {
  const { page, slots } = row;
  return `<header><nav><a href="/">${page.outlet}</a> ${slots.nav ?? ''}</nav></header>
<main><article><h1>${page.title}</h1>
${put(slots.byline, (html) => `<p class="byline">${html}</p>`)}
${put(slots.head, (html) => `<p class="source">${html}</p>`)}
${picture(slots)}
${paragraphs(row).map(p).join('\n')}
${put(slots.end, p)}${hidden(slots)}</article>
${put(slots.after, (html) => `<div class="after">${html}</div>`)}</main>
${aside(slots)}${comments(slots)}${footer(row)}`;
}

function blog(row: CreditRow): string {
  const { page, slots } = row;
  return `<div id="page"><div class="menu"><ul><li><a href="/">${page.outlet}</a></li>${put(slots.nav, (html) => `<li>${html}</li>`)}</ul></div>
<div class="post"><h1 class="entry-title">${page.title}</h1>
<div class="entry-meta">${put(slots.byline, (html) => `<span class="author">${html}</span>`)}</div>
<div class="entry-content">${picture(slots)}${put(slots.head, (html) => `<p><em>${html}</em></p>`)}
${paragraphs(row).map(p).join('\n')}
${put(slots.end, (html) => `<p><strong>${html}</strong></p>`)}${hidden(slots)}</div>
${put(slots.after, (html) => `<p class="post-note">${html}</p>`)}</div>
${comments(slots)}${aside(slots)}${footer(row)}</div>`;
}

function magazine(row: CreditRow): string {
  const { page, slots } = row;
  return `<nav class="top"><a href="/">${page.outlet}</a>${slots.nav ?? ''}</nav>
<div class="story"><h1>${page.title}</h1>
<div class="article-meta">${put(slots.byline, (html) => `<span>${html}</span>`)}${put(slots.head, (html) => `<div>${html}</div>`)}</div>
<div class="story-body">${picture(slots)}
${paragraphs(row).map(p).join('\n')}
${put(slots.end, (html) => `<div class="end-note">${html}</div>`)}${hidden(slots)}</div>
${put(slots.after, (html) => `<div>${html}</div>`)}</div>
${aside(slots)}${comments(slots)}${footer(row)}`;
}

const LAYOUTS = [plain, blog, magazine] as const;
