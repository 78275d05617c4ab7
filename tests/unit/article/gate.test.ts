import { describe, expect, it } from 'vitest';
import { readGate } from '../../../lib/article/gate';
import { parseHtml } from '../../../tools/dom';

const SENTENCE =
  'The council of Tarn Bay voted to close the old swing bridge to lorries in spring. ';
const text = (count: number): string => `<p>${SENTENCE.repeat(2)}</p>`.repeat(count);
const judge = (html: string, url = 'https://post.example/a/swing-bridge-to-close') =>
  readGate(parseHtml(html), url).verdict;

describe('readGate', () => {
  it('opens where the page declares an article', () => {
    expect(judge(`<meta property="og:type" content="article">${text(3)}`)).toBe('yes');
    expect(
      judge(`<script type="application/ld+json">{"@type":"NewsArticle"}</script>${text(3)}`),
    ).toBe('yes');
  });

  it('may open where the text alone speaks for one', () => {
    expect(judge(text(8), 'https://post.example/x')).toBe('maybe');
    expect(judge(`<div>${SENTENCE.repeat(4)}<br>${SENTENCE.repeat(8)}</div>`)).toBe('maybe');
  });

  it('stays shut on front pages, forms and pages without text', () => {
    const article = `<meta property="og:type" content="article">${text(9)}`;
    expect(judge(article, 'https://post.example/')).toBe('no');
    expect(judge(article, 'https://post.example/en/')).toBe('no');
    expect(judge(article, 'https://post.example/login?next=/a')).toBe('no');
    expect(judge(`${text(4)}<input type="password">`, 'https://post.example/x')).toBe('no');
    expect(judge('<a href="/a">A headline that is a link and no more</a>'.repeat(40))).toBe('no');
    expect(judge(article, 'not an address')).toBe('no');
  });

  it('counts the text, so that later text can be told', () => {
    const few = readGate(parseHtml(text(3)), 'https://post.example/x').chars;
    const many = readGate(parseHtml(text(9)), 'https://post.example/x').chars;
    expect(many).toBeGreaterThan(few * 2);
  });
});
