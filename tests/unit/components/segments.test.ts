import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines, segments } from '../../../components/model/segments';

describe('segments', () => {
  it('mark the words at their place', () => {
    const runs = segments('a clever move', [{ at: [2, 8], mark: 'x' }]);
    expect(runs).toEqual([
      { text: 'a ', mark: null },
      { text: 'clever', mark: 'x' },
      { text: ' move', mark: null },
    ]);
  });

  it('count from the origin of the quotation', () => {
    const runs = segments('clever', [{ at: [102, 108], mark: 'x' }], 102);
    expect(runs).toEqual([{ text: 'clever', mark: 'x' }]);
  });

  it('keep a place for a word that was dropped', () => {
    const runs = segments('a move', [{ at: [2, 2], mark: 'smart' }]);
    expect(runs.map(({ text }) => text)).toEqual(['a ', '', 'move']);
  });

  it('ignore marks that lie elsewhere', () => {
    const runs = segments(
      'here',
      [
        { at: [0, 3], mark: 'before' },
        { at: [50, 60], mark: 'after' },
      ],
      10,
    );
    expect(runs).toEqual([{ text: 'here', mark: null }]);
  });

  it('join to the whole text, whatever the marks are', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.nat(20)));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), spans, (text, drawn) => {
        const marks = drawn.map(([start, length]) => ({
          at: [start, start + length] as const,
          mark: 1,
        }));
        expect(
          segments(text, marks)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('lines', () => {
  it('know where they stand', () => {
    expect(lines('one\n\n two\n')).toEqual([
      { text: 'one', start: 0 },
      { text: ' two', start: 5 },
    ]);
  });
});
