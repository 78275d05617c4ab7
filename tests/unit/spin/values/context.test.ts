import { describe, expect, it } from 'vitest';
import type { DateClaim } from '../../../../lib/core/article';
import type { Fact, FactKind } from '../../../../lib/sketch/sketch';
import { areComparable, compareValues } from '../../../../lib/spin/values/compare-values';
import { isKept } from '../../../../lib/spin/values/relation';

const fact = (kind: FactKind, value: string): Fact => ({ kind, at: [0, 1], text: value, value });
const day = (at: string): DateClaim => ({ at, precision: 'day', from: 'time' });

function dates(
  page: string,
  source: string,
  pageDay: string | null,
  sourceDay: string | null,
): string {
  const published = {
    page: pageDay === null ? null : day(pageDay),
    source: sourceDay === null ? null : day(sourceDay),
  };
  return compareValues(fact('date', page), fact('date', source), { published, language: 'en' });
}

describe('dates against the day of their text', () => {
  it.each([
    // Nothing is known of the days: what both give must be the same, month and all.
    ['2020-07-06', '2020-08-06', null, null, 'altered'],
    ['--07-06', '--08-06', null, null, 'altered'],
    ['--07-06', '2020-07-06', null, null, 'same'],
    ['2020-07', '2020-07-06', null, null, 'rounded'],
    ['mon', 'tue', null, null, 'altered'],
    ['mon', '2020-07-06', null, null, 'same'],
    ['tue', '2020-07-06', null, null, 'altered'],
    ['mon', '2020-07-06/mon', null, null, 'same'],
    ['-1w', '-7d', null, null, 'same'],
    ['-1w', '-1m', null, null, 'altered'],
    // Relative ones count from their own text's day; a copy may leave them as they stood.
    ['-1d', '2020-07-05', '2020-07-06', '2020-07-06', 'same'],
    ['-1d', '2020-07-01', '2020-07-06', '2020-07-06', 'altered'],
    ['-1d', '-1d', '2020-07-20', '2020-07-06', 'same'],
    ['-3d', '-1d', '2020-07-08', '2020-07-06', 'same'],
    ['-9d', '-1d', '2020-07-08', '2020-07-06', 'altered'],
    ['-1y', '2019', '2020-07-06', '2020-07-06', 'same'],
    ['2015', '-1y', null, '2020-07-06', 'altered'],
    ['1990s', '1995', '2020-07-06', '2020-07-06', 'same'],
    ['1980s', '1995', '2020-07-06', '2020-07-06', 'altered'],
    ['2024-09-03|2024-03-09', '2024-03-09', null, null, 'same'],
    ['--05-10..--05-12', '--05-10..--05-13', null, null, 'altered'],
    ['--05-10..--05-12', '2024-05-10..2024-05-12', null, null, 'same'],
    ['--05-10..--05-12', '--05-10', null, null, 'altered'],
  ] as const)('%s | %s told on %s, %s: %s', (page, source, pageDay, sourceDay, relation) => {
    expect(dates(page, source, pageDay, sourceDay)).toBe(relation);
  });
});

describe('values that are not of one kind', () => {
  const context = { published: { page: null, source: null }, language: 'en' };
  const relation = (a: Fact, b: Fact): string => compareValues(a, b, context);

  it.each([
    ['number', '2015', 'date', '2015', 'same'],
    ['number', '18', 'time', '18:00', 'same'],
    ['number', '3..1', 'score', '3-1', 'same'],
    ['number', '1..3', 'score', '3-1', 'altered'],
    ['age', '34 year', 'number', '34', 'same'],
    ['age', '35 year', 'number', '34', 'altered'],
    ['number', '3000000', 'money', 'USD 3000000', 'same'],
    ['number', '12', 'percent', '12%', 'altered'],
    ['percent', '3pp', 'quantity', '3 point', 'same'],
    ['quantity', '25 degree', 'quantity', '25 celsius', 'same'],
    ['quantity', '80 kilometre/hour', 'quantity', '22.2 metre/second', 'converted'],
    ['quantity', '80 kilometre/hour', 'quantity', '80 kilometre/day', 'altered'],
    ['money', '$ 3', 'money', 'CAD 3', 'same'],
    ['money', 'GBP 3', 'money', 'CAD 3', 'altered'],
    ['money', 'XYZ 40', 'money', 'USD 3', 'converted'],
    ['money', '$ 12', 'money', '$ 12/hour', 'same'],
    ['quantity', '5..6 mile', 'quantity', '8..9.6 kilometre', 'converted'],
    ['quantity', '5..6 mile', 'quantity', '8..12 kilometre', 'altered'],
    ['number', '5..6', 'number', '5', 'rounded'],
    ['number', '5', 'number', '5..6', 'more-precise'],
    ['number', '7', 'number', '5..6', 'altered'],
    ['number', '1000s', 'number', '100s', 'altered'],
    ['number', '100s', 'number', '1500', 'altered'],
    ['time', '17:00 gmt', 'time', '18:00 cet', 'converted'],
    ['time', '17:00 gmt', 'time', '17:00', 'same'],
    ['time', '05:30?', 'time', '17:30', 'same'],
    ['time', '05:30', 'time', '17:30', 'altered'],
    ['name', 'fbi', 'number', '3', 'incomparable'],
    ['date', 'mon', 'number', '3', 'incomparable'],
  ] as [FactKind, string, FactKind, string, string][])(
    '%s %s | %s %s: %s',
    (one, a, two, b, expected) => {
      expect(relation(fact(one, a), fact(two, b))).toBe(expected);
    },
  );

  it('holds figures against figures, and never against a name', () => {
    expect(areComparable(fact('number', '3'), fact('money', 'USD 4'))).toBe(true);
    expect(areComparable(fact('number', '2015'), fact('date', '2015'))).toBe(true);
    expect(areComparable(fact('number', '12 mile'), fact('date', 'mon'))).toBe(false);
    expect(areComparable(fact('name', 'fbi'), fact('number', '3'))).toBe(false);
    expect(areComparable(fact('number', '?5xyz'), fact('money', 'USD 3'))).toBe(true);
    expect(areComparable(fact('number', '?5xyz'), fact('name', 'fbi'))).toBe(false);
  });

  it('calls nothing kept that was not read, or is more than the source said', () => {
    expect((['same', 'rounded', 'converted'] as const).every(isKept)).toBe(true);
    expect((['more-precise', 'altered', 'unread', 'incomparable'] as const).some(isKept)).toBe(
      false,
    );
  });
});
