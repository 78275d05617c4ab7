/** Pages that try to switch the check off, to hold the tab, or to learn of Firsthand. */
import { pageUrl, renderPage, type Site } from '../demo/site-pages';
import { samplePage } from '../drive/odd-pages';

export interface Attack {
  name: string;
  /** Changes the spun copy of the sample site into the attack. */
  bend: (html: string) => string;
}

const inHead = (text: string) => (html: string) => html.replace('<head>', `<head>${text}`);
const inBody = (text: string) => (html: string) => html.replace('</article>', `${text}</article>`);
const script = (code: string) => inHead(`<script>${code}</script>`);

export const ATTACKS: readonly Attack[] = [
  { name: 'none, for comparison', bend: (html) => html },
  {
    name: 'changes its address every 300 ms',
    bend: script('let n = 0; setInterval(() => history.pushState({}, "", "?n=" + n++), 300);'),
  },
  {
    name: 'changes its address every 50 ms',
    bend: script('let n = 0; setInterval(() => history.replaceState({}, "", "?n=" + n++), 50);'),
  },
  {
    name: 'never rests: an element added every 50 ms',
    bend: script(
      'addEventListener("load", () => setInterval(() => document.body.append(document.createElement("i")), 50));',
    ),
  },
  {
    name: 'a form that shadows the methods of elements',
    bend: inBody(
      '<form><input name="hasAttribute"><input name="getAttribute"><input name="parentNode"></form>',
    ),
  },
  {
    name: 'an author of 64 KB',
    bend: inHead(`<meta name="author" content="${'Ida Quill and '.repeat(4_600)}">`),
  },
  {
    name: 'an author of 128 KB of digits',
    bend: inHead(`<meta name="author" content="${'7'.repeat(131_072)}">`),
  },
  {
    name: '20,000 inline pieces in one block',
    bend: inBody(`<p>${'<b>a</b> '.repeat(20_000)}</p>`),
  },
  {
    name: 'a sentence of 4,000 quotations',
    bend: inBody(`<p>${'“so” said Ida, '.repeat(4_000)}</p>`),
  },
  {
    name: 'a word at each of 380 levels',
    bend: inBody(`${'<div>a '.repeat(380)}${'</div>'.repeat(380)}`),
  },
  {
    name: 'twenty nests of 350 levels',
    bend: inBody(`${'<div>'.repeat(350)}a few words, and more${'</div>'.repeat(350)}`.repeat(20)),
  },
  { name: 'nested 3,000 deep', bend: inBody(`${'<div>'.repeat(3_000)}deep`) },
  {
    name: 'methods of the page replaced before anything runs',
    bend: script(
      'for (const name of ["querySelectorAll", "getElementsByTagName"]) Document.prototype[name] = () => []; Array.prototype.map = () => [];',
    ),
  },
];

/** The attack's page at an address of its own. */
export function attackPage(
  attack: Attack,
  index: number,
  site: Site,
): { url: string; html: string } {
  const spun = samplePage(site, 'spun');
  const url = `http://attack-${index}.example/story`;
  const html = renderPage(site, spun).replaceAll(pageUrl(spun), url);
  return { url, html: attack.bend(html) };
}
