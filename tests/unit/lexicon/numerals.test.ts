import { describe, expect, it } from 'vitest';
import { numeralValue, otherNumeral } from '../../../lib/lexicon/numerals';

describe('the value of a numeral', () => {
  it.each([
    ['eleventh', '11th'],
    ['twelfth', '12th'],
    ['thirteenth', '13th'],
    ['tenth', '10th'],
    ['fourteenth', '14th'],
    ['first', '1st'],
    ['third', '3rd'],
    ['thirtieth', '30th'],
    ['twenty-one', '21'],
    ['ninety nine', '99'],
    ['twenty-second', '22nd'],
    ['1,200', '1200'],
    ['12.5', '12.5'],
    ['2nd', '2nd'],
  ])('%s is %s', (word, value) => {
    expect(numeralValue(word)).toBe(value);
  });

  it.each([
    'ten-one',
    'twenty-ten',
    'twenty-zero',
    'mill',
    'twenty-mill',
    'old-one',
    'twenty-one-two',
  ])('%s is no figure joined of two words', (word) => {
    expect(numeralValue(word)).toBeNull();
  });
});

describe('the other way to write a numeral', () => {
  it('turns words to figures and figures to words', () => {
    expect(otherNumeral('eleventh')).toBe('11th');
    expect(otherNumeral('13th')).toBe('thirteenth');
    expect(otherNumeral('1,000')).toBe('thousand');
    expect(otherNumeral('mill')).toBeNull();
  });
});
