import { describe, expect, it } from 'vitest';
import { readArticle, type PageReading } from '../../../lib/article/extract';
import { readGate } from '../../../lib/article/gate';

const URL = 'https://page.example/news/2020/07/06/the-swing-bridge-of-tarn-bay';
const NOW = Date.UTC(2026, 11, 1);
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const PARAGRAPHS = [
  'The council of Tarn Bay voted on Monday to close the old swing bridge to lorries, after a survey found cracks in two of its four bearings.',
  'Engineers had warned in March that the bridge, built in 1911, could not carry more than twelve tonnes without further damage to its piers.',
  'Hauliers said the detour through Ellerby would add forty minutes to each journey, and asked for a date by which the repairs would be done.',
];

/** A page in one form, as some systems make them, with what the form and the body hold besides. */
function page(inForm: string, inBody: string): string {
  return (
    '<!doctype html><html lang="en"><head><title>Bridge closed to lorries | Tarn Bay Echo</title>' +
    '<meta property="og:type" content="article"><meta name="author" content="Ida Lindqvist">' +
    '<meta property="article:published_time" content="2020-07-06T10:00:00Z"></head><body>' +
    `<form class="page">${inForm}<article><h1>Bridge closed to lorries</h1>` +
    `<p class="byline">By Ida Lindqvist</p>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}` +
    `</article></form>${inBody}</body></html>`
  );
}

/** Every name that a form, an element of it or a document can be asked for. */
function namesOfDom(): string[] {
  const names = new Set<string>(['readability', '_readabilityDataTable']);
  for (const object of [document.createElement('form'), parsed('')]) {
    for (let p = object as object | null; p !== null; p = Object.getPrototypeOf(p) as object | null)
      for (const name of Object.getOwnPropertyNames(p)) names.add(name);
  }
  return [...names];
}

const fields = (name: string): string =>
  `<input type="hidden" name="${name}"><button type="button" id="${name}"></button>`;
const named = (name: string): string =>
  `<img alt="" name="${name}"><form name="${name}"></form><object id="${name}"></object>`;

function inFrame(html: string): Document {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const live = frame.contentDocument!;
  Document.prototype.write.call(live, html);
  Document.prototype.close.call(live);
  return live;
}

const EXPECTED = readArticle(parsed(page('', '')), URL, { now: NOW });

function read(document: Document): PageReading {
  expect(readGate(document, URL).verdict).toBe('yes');
  return readArticle(document, URL, { now: NOW });
}

describe('a page whose fields and images bear the names of the DOM', () => {
  const names = namesOfDom();

  it('is one that the test can make', () => {
    expect(EXPECTED.article.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(names.length).toBeGreaterThan(300);
    const shadowed = parsed(page(fields('getAttribute'), ''));
    expect(typeof shadowed.forms[0]!.getAttribute).not.toBe('function');
  });

  it('is read as any other, name by name', () => {
    for (const name of names) {
      expect(read(parsed(page(fields(name), named(name)))), name).toEqual(EXPECTED);
    }
  });

  it('is read as any other in a frame, all names at once', () => {
    const plain = inFrame(page('', ''));
    const live = inFrame(page(names.map(fields).join(''), names.map(named).join('')));
    expect(live.body.localName, 'the test can make such a page').not.toBe('body');
    expect(read(live)).toEqual(read(plain));
  });
});
