import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachGrapheme } from '../../../lib/text/graphemes';

const whole = new Intl.Segmenter('en', { granularity: 'grapheme' });

function graphemes(text: string): number[] {
  const starts: number[] = [];
  forEachGrapheme(text, 0, text.length, (start) => starts.push(start));
  return starts;
}

describe('graphemes', () => {
  it('are those of the whole text, wherever the windows are cut', () => {
    // Marks, a Thai vowel, conjuncts, flags and joined emoji: clusters of every length.
    const unit = fc.constantFrom(
      ...['\u6771', '\u304b\u3099', '\u0e19\u0e49\u0e33', '\u1780\u17d2\u1781', '\u0301'],
      ...['\u{1f1f3}\u{1f1f4}', '\u{1f469}\u200d\u{1f680}', '\u{20000}'],
    );
    fc.assert(
      fc.property(fc.array(unit, { minLength: 600, maxLength: 1_500 }), (units) => {
        const text = units.join('');
        expect(graphemes(text)).toEqual([...whole.segment(text)].map(({ index }) => index));
      }),
      { numRuns: 20 },
    );
  });

  it('may be longer than a window', () => {
    expect(graphemes(`\u6771${'\u0301'.repeat(3_000)}\u6771`)).toEqual([0, 3_001]);
  });

  it('keep to the part that was asked for', () => {
    const spans: [number, number][] = [];
    forEachGrapheme('ab\u6771\u4eaccd', 2, 4, (start, end) => spans.push([start, end]));
    expect(spans).toEqual([
      [2, 3],
      [3, 4],
    ]);
  });
});
