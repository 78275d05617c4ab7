import { describe, expect, it } from 'vitest';
import { dateInUrl, isPast, parseDate } from '../../../lib/article/dates';

describe('parseDate', () => {
  it.each([
    ['2026-03-05T18:20:00+01:00', '2026-03-05T18:20+01:00', 'minute'],
    ['2026-03-05T18:20:00.000Z', '2026-03-05T18:20Z', 'minute'],
    ['2026-03-05 18:20', '2026-03-05', 'day'],
    ['March 5th, 2026 at 9 pm', '2026-03-05', 'day'],
    ['Thursday, 5 March 2026', '2026-03-05', 'day'],
    ['5. März 2026, 08:15 Uhr', '2026-03-05', 'day'],
    ['le 5 août 2026', '2026-08-05', 'day'],
    ['5 de marzo de 2026', '2026-03-05', 'day'],
    ['05.03.2026', '2026-03-05', 'day'],
    ['2026年3月5日', '2026-03-05', 'day'],
    ['20260305T1820', '2026-03-05', 'day'],
  ])('reads %s', (raw, at, precision) => {
    expect(parseDate(raw)).toEqual({ at, precision });
  });

  it('reads figures the way of the page’s language', () => {
    expect(parseDate('03/05/2026', { monthFirst: true, language: 'en' })?.at).toBe('2026-03-05');
    expect(parseDate('03/05/2026', { monthFirst: false, language: 'fr' })?.at).toBe('2026-05-03');
    expect(parseDate('25/12/2025', { monthFirst: true, language: 'en' })?.at).toBe('2025-12-25');
  });

  it.each([['31.02.2026'], ['13/13/2026'], ['call 0800 123 456'], ['1066-10-14'], ['']])(
    'finds no date in %s',
    (raw) => {
      expect(parseDate(raw)).toBeNull();
    },
  );
});

describe('dates of addresses', () => {
  it('are days or months', () => {
    expect(dateInUrl('https://a.example/2026/03/05/bridge')?.at).toBe('2026-03-05');
    expect(dateInUrl('https://a.example/2026/03/bridge')).toEqual({
      at: '2026-03',
      precision: 'month',
    });
    expect(dateInUrl('https://a.example/bridge-20260305-x')?.at).toBe('2026-03-05');
    expect(dateInUrl('https://a.example/item/20261')).toBeNull();
  });
});

it('a date ahead of the clock is no date of publication', () => {
  const now = Date.UTC(2026, 2, 6);
  expect(isPast({ at: '2026-03-05', precision: 'day' }, now)).toBe(true);
  expect(isPast({ at: '2026-04-01', precision: 'day' }, now)).toBe(false);
});
