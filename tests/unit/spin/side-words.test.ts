import { describe, expect, it } from 'vitest';
import { SideWords } from '../../../lib/spin/side-words';
import { sketched } from './compare';

describe('the words of one text', () => {
  const text = 'A weir\n\n \n\nBrandt Post\n\nThe weir of Tilda Marrow holds.';
  const words = new SideWords(sketched(text).sketch, sketched(text));

  it('know how many lines with something on them begin before a place', () => {
    const at = (found: string) => words.linesBefore(text.indexOf(found));
    expect([at('A weir'), at('weir\n'), at('Brandt'), at('The weir'), at('holds')]).toEqual([
      0, 1, 1, 2, 3,
    ]);
  });

  it('know which words are part of a name', () => {
    expect(['tilda', 'marrow', 'holds'].map((word) => words.isOfNames(word))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('stand on no line where the text is not known', () => {
    expect(new SideWords(sketched(text).sketch, null).linesBefore(40)).toBe(0);
  });
});
