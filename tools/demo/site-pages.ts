/** The pages of the sample site: what tools/demo/site/site.json says, rendered to HTML. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const SITE_FOLDER = join(import.meta.dirname, 'site');

export interface Outlet {
  host: string;
  folder: string;
  name: string;
}

export interface SamplePage {
  id: string;
  /** What the page is, for people. */
  about: string;
  host: string;
  path: string;
  /** The article's HTML, a file of the site folder; a front page has `front` instead. */
  body?: string;
  /** HTML that follows the article: a licence line, comments. */
  after?: string;
  /** A whole page in place of the outlet's layout. */
  front?: string;
  title: string;
  description: string;
  section?: string;
  byline?: string;
  /** ISO 8601. */
  published?: string;
  /** The date as the page prints it. */
  shown?: string;
  /** Whether the demo's corpus holds it. */
  inCorpus: boolean;
}

export interface Site {
  outlets: Outlet[];
  pages: SamplePage[];
}

export function readSite(): Site {
  return JSON.parse(readSiteFile('site.json')) as Site;
}

export function readSiteFile(name: string): string {
  return readFileSync(join(SITE_FOLDER, name), 'utf8');
}

export function pageUrl(page: Pick<SamplePage, 'host' | 'path'>): string {
  return `http://${page.host}${page.path}`;
}

/** The outlet of a page; every page of site.json has one. */
export function outletOf(site: Site, host: string): Outlet {
  const outlet = site.outlets.find((candidate) => candidate.host === host);
  if (!outlet) throw new Error(`no outlet of the sample site is at ${host}`);
  return outlet;
}

/** The page as its outlet serves it. */
export function renderPage(site: Site, page: SamplePage): string {
  const outlet = outletOf(site, page.host);
  const html = {
    body: page.body === undefined ? '' : readSiteFile(page.body),
    after: page.after === undefined ? '' : readSiteFile(page.after),
    jsonld: jsonLd(outlet, page),
  };
  const text = {
    title: page.title,
    description: page.description,
    section: page.section ?? '',
    byline: page.byline ?? '',
    published: page.published ?? '',
    shown: page.shown ?? '',
    url: pageUrl(page),
  };
  return fill(readSiteFile(page.front ?? `${outlet.folder}/layout.html`), html, text);
}

/** A front page for an outlet that has none of its own: its articles as links. */
export function renderIndex(site: Site, outlet: Outlet): string {
  const links = site.pages
    .filter((page) => page.host === outlet.host)
    .map((page) => `<li><a href="${page.path}">${escapeHtml(page.title)}</a></li>`);
  const name = escapeHtml(outlet.name);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>${name}</title>
<link rel="stylesheet" href="/style.css" /></head>
<body><h1>${name}</h1><ul>${links.join('')}</ul></body></html>`;
}

function fill(
  template: string,
  html: Record<string, string>,
  text: Record<string, string>,
): string {
  return template.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => {
    const known = html[name] ?? (text[name] === undefined ? undefined : escapeHtml(text[name]));
    if (known === undefined) throw new Error(`the layout asks for an unknown ${mark}`);
    return known;
  });
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

function jsonLd(outlet: Outlet, page: SamplePage): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: page.title,
    datePublished: page.published,
    author: { '@type': 'Person', name: page.byline },
    publisher: { '@type': 'Organization', name: outlet.name },
    mainEntityOfPage: pageUrl(page),
  };
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}
