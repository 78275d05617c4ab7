import { describe, expect, it } from 'vitest';
import { languageOf, LANGUAGES } from '../../../lib/language';

const CODES =
  'en de fr es pt it nl sv pl cs hu ro uk ru bg el tr ar fa he hi th vi id ja zh ko'.split(' ');
const forms = (list: readonly string[]): string[] => list.flatMap((entry) => entry.split('|'));

describe('the languages', () => {
  it('are found by their codes', () => {
    expect(LANGUAGES.map(({ code }) => code)).toEqual(CODES);
    expect(CODES.map((code) => languageOf(code)?.code)).toEqual(CODES);
    expect(languageOf('und')).toBeNull();
  });

  it.each(CODES)('%s has twelve months and seven weekdays, each form once', (code) => {
    const { months, weekdays } = languageOf(code)!.dates;
    expect([months.length, weekdays.length]).toEqual([12, 7]);
    for (const list of [months, weekdays]) {
      const all = forms(list);
      expect(new Set(all).size).toBe(all.length);
      expect(all).toEqual(all.map((form) => form.trim().toLowerCase().normalize('NFC')));
    }
  });

  it.each(CODES)('%s knows the months that the engine prints', (code) => {
    const { months } = languageOf(code)!.dates;
    const print = new Intl.DateTimeFormat(`${code}-u-ca-gregory-nu-latn`, {
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (const [index, entry] of months.entries()) {
      const printed = print.format(Date.UTC(2021, index, 15)).toLowerCase();
      expect(
        entry.split('|').some((form) => printed.includes(form)),
        printed,
      ).toBe(true);
    }
  });
});
