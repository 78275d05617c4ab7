import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { pageOfCapture, parseCapture } from '../../../lib/check/capture';
import { pageOf } from '../../../lib/check/page';
import { encodeOffsets, encodeSketch } from '../../../lib/sketch/codec';
import { aText } from '../../support/reports';

const captured = (text: string) => {
  const page = pageOf(articleFromText(text, { url: 'https://paper.example/', title: 'A title' }));
  const sketch = encodeSketch(page.sketched.sketch);
  const offsets = encodeOffsets(page.sketched.offsets);
  return { page, capture: { article: page.article, sketch, offsets } };
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
