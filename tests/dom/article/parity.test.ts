import { describe, expect, it } from 'vitest';
import { extractionOf, fixtureUrl } from '../../support/page-fixtures';
import { readArticle } from '../../../lib/article/extract';

const sources = import.meta.glob<string>('../../fixtures/pages/*/source.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<unknown>('../../fixtures/pages/*/expected.json', {
  import: 'default',
  eager: true,
});

const slugOf = (path: string): string => path.split('/').at(-2) ?? path;
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('Chromium reads what Node reads', () => {
  it('from more than one page', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(8);
  });

  for (const [path, html] of Object.entries(sources)) {
    const slug = slugOf(path);
    it(`from ${slug}`, () => {
      const expected = expectations[path.replace('source.html', 'expected.json')];
      expect(expected, `no expected.json for ${slug}`).toBeDefined();
      expect(extractionOf(parsed(html), slug)).toEqual(expected);
    });
  }
});

describe('a live page', () => {
  it('without style sheets gives what its markup gives', () => {
    for (const [path, html] of Object.entries(sources)) {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width: 900px; height: 700px';
      document.body.append(frame);
      const page = frame.contentDocument!;
      page.open();
      page.write(html);
      page.close();
      const expected = expectations[path.replace('source.html', 'expected.json')];
      const seen = JSON.stringify(expected).replace('"not-seen"', '"seen"');
      expect(extractionOf(page, slugOf(path)), path).toEqual(JSON.parse(seen));
      frame.remove();
    }
  });

  it('is the same, node for node, after it was read', () => {
    for (const [path, html] of Object.entries(sources)) {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const page = frame.contentDocument!;
      page.open();
      page.write(html);
      page.close();
      const before = new XMLSerializer().serializeToString(page);
      const nodes = [...page.querySelectorAll('*')];
      readArticle(page, fixtureUrl(slugOf(path)));
      expect(new XMLSerializer().serializeToString(page)).toBe(before);
      expect([...page.querySelectorAll('*')].every((node, i) => node === nodes[i])).toBe(true);
      frame.remove();
    }
  });

  it('does not give the text that its style sheet hides', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    const shown =
      'The council of Tarn Bay voted to close the old swing bridge to lorries in spring. ';
    const hidden =
      'These words are for machines alone and no reader of the page will ever see them here. ';
    page.open();
    page.write(
      `<style>.q{display:none}</style><article><h1>Bridge</h1><p>${shown.repeat(3)}</p>` +
        `<p class="q">${hidden}</p><p>${shown.repeat(2)} Again.</p></article>`,
    );
    page.close();
    const { article } = readArticle(page, 'https://page.example/story/1');
    expect(article.text).toContain('swing bridge');
    expect(article.text).not.toContain('machines alone');
    frame.remove();
  });
});
