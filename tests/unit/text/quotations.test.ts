import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../lib/text/quotations';

function quoted(text: string): string[] {
  return findQuotations(text).map(({ inside }) => text.slice(...inside));
}

describe('findQuotations', () => {
  it.each([
    ['"Yes," he said, "we will."', ['Yes,', 'we will.']],
    ['“Yes,” he said, “we will.”', ['Yes,', 'we will.']],
    ['“Opened one way," he said', ['Opened one way,']],
    ['„Ja“, sagte er, »nein«, „vielleicht”', ['Ja', 'nein', 'vielleicht']],
    ['« Oui », dit-il, «non»', [' Oui ', 'non']],
    ['彼は「はい」と言った。『本』', ['はい', '本']],
    ['He said ‘it’s ours’ twice', ['it’s ours']],
    ['“He told me ‘never’ again,” she said', ['He told me ‘never’ again,']],
    ['A 6" by 4" plank', []],
    ['The Joneses’ house isn’t theirs', []],
  ])('finds the quotations of %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('is not misled by a mark that nobody closed', () => {
    expect(quoted('“Lost. “Found,” he said. “Again,” she said.')).toEqual(['Found,', 'Again,']);
    expect(quoted('It is 5" long. He said "no" to it.')).toEqual(['no']);
  });

  it('quotes a paragraph to its end when the next one opens again', () => {
    const text = '“We came first.\n“We stay,” he said.';
    const found = findQuotations(text);
    expect(quoted(text)).toEqual(['We came first.', 'We stay,']);
    expect(found.map(({ open }) => open)).toEqual([true, false]);
  });

  it('quotes nothing to the end when no next paragraph opens', () => {
    expect(quoted('“We came first.\nNobody answered.')).toEqual([]);
  });

  it('takes no more than a pass over ten thousand marks', () => {
    for (const mark of ['"', '“a ', 'x "a ', 'a” ', '«', '‘a ', '“a” ']) {
      const text = mark.repeat(10_000);
      // A quadratic search would be cut by the time limit of the test.
      expect(findQuotations(text).length).toBeLessThanOrEqual(10_000);
    }
  });

  it('gives disjoint spans inside the text, in order, whatever the marks', () => {
    const unit = fc.constantFrom(
      '"',
      '“',
      '”',
      '„',
      '«',
      '»',
      '「',
      '」',
      '‘',
      '’',
      'a',
      ' ',
      '.',
      '\n',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        let last = 0;
        for (const { inside, outside } of findQuotations(text)) {
          expect(outside[0]).toBeGreaterThanOrEqual(last);
          expect(inside[0]).toBe(outside[0] + 1);
          expect(inside[1]).toBeGreaterThan(inside[0]);
          last = outside[1];
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
