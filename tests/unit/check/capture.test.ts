import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { pageOfCapture, parseCapture } from '../../../lib/check/capture';
import { CAPTURE_LIMIT } from '../../../lib/check/limits';
import { captureOf, cutArticle } from '../../../lib/check/make-capture';
import { pageOf } from '../../../lib/check/page';
import { aText } from '../../support/reports';

const articleOf = (text: string) =>
  articleFromText(text, { url: 'https://paper.example/', title: 'A title' });

const captured = (text: string) => {
  const article = articleOf(text);
  return { page: pageOf(article), capture: captureOf(article) };
};

describe('a capture', () => {
  it('crosses the wire and becomes the page it was made of', () => {
    const { page, capture } = captured(aText(1));
    const received = parseCapture(JSON.parse(JSON.stringify(capture)));
    expect(pageOfCapture(received)).toEqual(page);
  });

  it('is refused when its sketch is not of its text', () => {
    const { capture } = captured(aText(1));
    const other = captured(aText(2, 3)).capture;
    expect(() => pageOfCapture({ ...capture, offsets: other.offsets })).toThrow(
      /differ in length|input-malformed/,
    );
    expect(() => pageOfCapture({ ...capture, sketch: 'nonsense' })).toThrow(/input-malformed/);
  });
});

/** Texts that make far more of a sketch than prose does. */
const DENSE: readonly (readonly [string, string])[] = [
  ['a script whose every character is a token', '\u4e1c\u6e2f\u7801\u5934'],
  ['a script outside the basic plane', '\u{20000}\u4e1c'],
  ['a list of numbers', '7 12 '],
  ['quotation marks that JSON escapes', '"a" '],
];

describe('the capture of a very long text', () => {
  it.each(DENSE)('fits and says that it was cut: %s', (_what, unit) => {
    // What holds of a small limit holds of the wire's, at a twentieth of the work.
    const limit = CAPTURE_LIMIT / 20;
    const text = unit.repeat(Math.ceil(15_000 / unit.length));
    const capture = captureOf({ ...articleOf('A line.'), text }, limit);
    expect(JSON.stringify(capture).length).toBeLessThanOrEqual(limit);
    const { article, sketched } = pageOfCapture(parseCapture(JSON.parse(JSON.stringify(capture))));
    expect(article.truncated).toBe(true);
    expect(text.startsWith(article.text)).toBe(true);
    expect(article.text).not.toMatch(/\p{Surrogate}/u);
    expect(sketched.sketch.tokens.length).toBeGreaterThan(500);
  });

  it('keeps what stands in the part that was kept, and nothing beyond it', () => {
    const article = cutArticle(
      {
        ...articleOf('One two.\n\nThree four.'),
        blocks: [
          { kind: 'paragraph', span: [0, 8] },
          { kind: 'paragraph', span: [10, 21] },
        ],
        credits: [
          { kind: 'attribution', outlet: 'Kystposten', span: [0, 3], text: 'One' },
          { kind: 'attribution', outlet: 'Fjordavisen', span: [16, 20], text: 'four' },
          { kind: 'canonical', outlet: 'Havnebladet', span: null, text: '' },
        ],
      },
      15,
    );
    expect(article.text).toBe('One two.\n\nThree');
    expect(article.blocks.map(({ span }) => span)).toEqual([
      [0, 8],
      [10, 15],
    ]);
    expect(article.credits.map(({ outlet }) => outlet)).toEqual(['Kystposten', 'Havnebladet']);
  });

  it('gives lines that the background takes, whatever the page put into them', () => {
    const long = 'x'.repeat(100_000);
    const url = `https://paper.example/story?${long}`;
    const capture = captureOf({ ...articleOf(aText(1)), url, title: long, byline: long });
    expect(parseCapture(capture).article.url).toBe('https://paper.example/story');
  });
});
