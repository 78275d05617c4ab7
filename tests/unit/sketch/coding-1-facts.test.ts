import { describe, expect, it } from 'vitest';
import { makeSketchOfCoding } from '../../../lib/sketch/make-sketch';

function facts(text: string, language = 'en'): [string, string, string][] {
  const { sketch } = makeSketchOfCoding(1, { text, language, excluded: [] });
  return sketch.facts.map(({ kind, text: printed, value }) => [kind, printed, value]);
}

const values = (text: string, language = 'en'): string[] =>
  facts(text, language).map(([, , value]) => value);

describe('facts', () => {
  it.each([
    ['They paid $3bn.', 'money', '$3bn', 'USD 3000000000'],
    ['They paid $3 billion.', 'money', '$3 billion', 'USD 3000000000'],
    ['They paid 3 billion dollars.', 'money', '3 billion dollars', 'USD 3000000000'],
    ['They paid £40k.', 'money', '£40k', 'GBP 40000'],
    ['They paid HK$20 million.', 'money', 'HK$20 million', 'HKD 20000000'],
    ['They paid 54 mln Canadian dollars.', 'money', '54 mln Canadian dollars', 'CAD 54000000'],
    ['It rose 3.5%.', 'percent', '3.5%', '3.5%'],
    ['It rose 3.5 per cent.', 'percent', '3.5 per cent', '3.5%'],
    ['It rose twenty-five percent.', 'percent', 'twenty-five percent', '25%'],
    ['It took 241 crates.', 'number', '241', '241'],
    ['It took 1,000,000 crates.', 'number', '1,000,000', '1000000'],
    ['It took two hundred and forty-one crates.', 'number', 'two hundred and forty-one', '241'],
    ['In the second half it fell.', 'number', 'second', '#2'],
    ['In the 2nd half it fell.', 'number', '2nd', '#2'],
    ['In the twenty-first week it fell.', 'number', 'twenty-first', '#21'],
    ['It is 20 km away.', 'quantity', '20 km', '20 kilometre'],
    ['A 23-year-old sailor left.', 'quantity', '23-year', '23 year'],
    ['It closed on July 6, 2020.', 'date', 'July 6, 2020', '2020-07-06'],
    ['It closed on 6 July 2020.', 'date', '6 July 2020', '2020-07-06'],
    ['It closed on the 6th of July.', 'date', '6th of July', '--07-06'],
    ['It closed in May 2015.', 'date', 'May 2015', '2015-05'],
    ['It closed in 2015.', 'date', '2015', '2015'],
    ['It closed in the 1990s.', 'date', '1990s', '1990s'],
    ['It closed on 2020-07-06.', 'date', '2020-07-06', '2020-07-06'],
    ['It closed last week.', 'date', 'last week', '-1w'],
    ['It closed on Monday.', 'date', 'Monday', 'mon'],
    ['It closed yesterday.', 'date', 'yesterday', '-1d'],
    ['It closed three years ago.', 'date', 'three years ago', '-3y'],
    ['It opens next month.', 'date', 'next month', '+1m'],
  ])('reads %s', (text, kind, printed, value) => {
    expect(facts(text)).toEqual([[kind, printed, value]]);
  });

  it.each(['One of them may march on.', 'A second later they sat down.', 'There is no one here.'])(
    'finds none in %s',
    (text) => {
      expect(facts(text)).toEqual([]);
    },
  );

  it('reads German, French and Spanish figures and dates', () => {
    expect(values('am 6. Juli 2020 für 1.000,50 Euro, 3,5 Prozent, letzte Woche', 'de')).toEqual([
      '2020-07-06',
      'EUR 1000.5',
      '3.5%',
      '-1w',
    ]);
    expect(values('le 6 juillet 2020, 1 000 euros, la semaine dernière', 'fr')).toEqual([
      '2020-07-06',
      'EUR 1000',
      '-1w',
    ]);
    expect(values('el 6 de julio de 2020, 3,5 por ciento, hace tres años', 'es')).toEqual([
      '2020-07-06',
      '3.5%',
      '-3y',
    ]);
  });

  it('finds names, without titles and possessives, and splits at a possessive', () => {
    expect(values('Later Dr. Mara Orrin of Valeport met Seawire’s Tom Vale.')).toEqual([
      'mara orrin of valeport',
      'seawire',
      'tom vale',
    ]);
    expect(values('He praised President Ilse von der Mark at the Bank of Valeport.')).toEqual([
      'ilse von der mark',
      'bank of valeport',
    ]);
  });

  it('takes a capital at the start of a sentence for a name only with a reason', () => {
    expect(values('Storms closed it. Valeport is small. He likes Valeport.')).toEqual([
      'valeport',
      'valeport',
    ]);
    expect(values('Seawire said so. Previously Valeport had no port.')).toEqual([
      'seawire',
      'valeport',
    ]);
  });

  it('does not take headlines and shouting for names', () => {
    expect(values('PORT CLOSED BY STORM AGAIN TODAY SAYS MAYOR')).toEqual(['0d']);
  });
});
