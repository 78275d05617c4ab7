import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateClaim } from '../../../lib/core/article';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import type { OrderSide } from '../../../lib/verdict/order-side';
import { startOf } from '../../../lib/verdict/moments';
import { readTimes } from '../../../lib/verdict/order-times';

const EMPTY = makeSketch({ text: '', language: 'en', excluded: [] }).sketch;

function dated(published: DateClaim | null, known: Partial<OrderSide> = {}): OrderSide {
  return {
    title: '',
    outlet: null,
    hosts: [],
    foreignCanonical: null,
    byline: null,
    published,
    seen: null,
    credits: [],
    creditTo: null,
    lines: [],
    sketch: EMPTY,
    text: null,
    ...known,
  };
}

const at = (moment: string, precision: DateClaim['precision']): DateClaim => ({
  at: moment,
  precision,
  from: 'given',
});
const codes = (page: OrderSide, report: OrderSide) =>
  readTimes(page, report).map(({ code }) => code);

describe('the times of two texts', () => {
  it('say nothing where one of them is missing or is no date', () => {
    const known = dated(at('2031-03-01', 'day'));
    for (const none of [null, at('', 'day'), at('yesterday', 'day'), at('0031-03-01', 'day')]) {
      expect(codes(dated(none), known)).toEqual([]);
      expect(codes(known, dated(none))).toEqual([]);
    }
  });

  it('say nothing inside a year, a month or a day that both may mean', () => {
    const page = dated(at('2031-12-30', 'day'));
    expect(codes(page, dated(at('2031', 'year')))).toEqual([]);
    expect(codes(page, dated(at('2031-12', 'month')))).toEqual([]);
    expect(codes(page, dated(at('2030', 'year')))).toEqual(['published-earlier']);
    expect(codes(dated(at('2030-11', 'month')), page)).toEqual(['own-date-only']);
  });

  it('go by the stated precision, however finely the moment is written', () => {
    const page = dated(at('2031-06-15T10:00Z', 'minute'));
    expect(codes(page, dated(at('2031-06-20T09:30:00Z', 'month')))).toEqual([]);
    expect(codes(page, dated(at('2031-03-20T09:30:00Z', 'year')))).toEqual([]);
  });

  it('compare the end of the one with the beginning of the other, and touching is enough', () => {
    const midnight = at('2031-03-02T00:00:00Z', 'second');
    const dayBefore = at('2031-03-01', 'day');
    const report = dated(at('2031-03-01T23:59:59Z', 'second'));
    expect(codes(dated(midnight), report)).toEqual(['published-earlier']);
    expect(codes(report, dated(midnight))).toEqual(['own-date-only']);
    const same = dated(midnight);
    expect(codes(same, dated(midnight))).toEqual([]);
    expect(codes(dated(dayBefore), dated(at('2031-02-28', 'day')))).toEqual(['published-earlier']);
    expect(codes(dated(at('2031-02-28', 'day')), dated(dayBefore))).toEqual(['own-date-only']);
    const seenThen = dated(null, { seen: '2031-03-02T00:00:00Z' });
    expect(codes(dated(midnight), seenThen)).toEqual(['seen-by']);
    const seenLater = dated(null, { seen: '2031-03-02T00:00:01Z' });
    expect(codes(dated(midnight), seenLater)).toEqual([]);
  });

  it('compare moments across zones', () => {
    const page = dated(at('2031-03-01T00:30+05:30', 'minute'));
    expect(codes(page, dated(at('2031-02-28T13:59-05:00', 'minute')))).toEqual([
      'published-earlier',
    ]);
    expect(codes(page, dated(at('2031-02-28T14:30-05:00', 'minute')))).toEqual(['own-date-only']);
  });

  it('allow a time without a zone every zone of the world', () => {
    const page = dated(at('2031-03-01T12:00', 'minute'));
    expect(codes(page, dated(at('2031-03-01T02:00Z', 'minute')))).toEqual([]);
    expect(codes(page, dated(at('2031-02-28T02:00Z', 'minute')))).toEqual(['published-earlier']);
  });

  it('allow a day beside a time every zone too', () => {
    const page = dated(at('2031-03-02T03:00Z', 'minute'));
    expect(codes(page, dated(at('2031-03-01', 'day')))).toEqual([]);
    expect(codes(page, dated(at('2031-02-27', 'day')))).toEqual(['published-earlier']);
  });

  it('take two times of one house as they are written', () => {
    const page = dated(at('2031-03-01T12:10', 'minute'), { outlet: 'The Quernmouth Tide' });
    const report = dated(at('2031-03-01T12:00', 'minute'), { outlet: 'Quernmouth Tide' });
    expect(codes(page, report)).toEqual(['published-earlier']);
    expect(codes(page, dated(report.published, { outlet: 'Lindholt Bote' }))).toEqual([]);
  });

  it('do not believe a date after somebody saw the text', () => {
    const seen = '2031-03-01T00:00:00Z';
    const report = dated(at('2031-09-01', 'day'), { seen });
    expect(codes(dated(at('2031-05-01', 'day')), report)).toEqual(['seen-by']);
    expect(codes(dated(at('2031-02-01', 'day')), report)).toEqual([]);
  });

  it('read a moment the same on every machine', () => {
    expect(startOf(at('2031-03-01T12:00', 'minute'))).toBe(Date.UTC(2031, 2, 1, 12));
    expect(startOf(at('2031-03-01T12:00-0130', 'minute'))).toBe(Date.UTC(2031, 2, 1, 13, 30));
    expect(startOf(at('2031-03-01T12', 'hour'))).toBe(Date.UTC(2031, 2, 1, 12));
    expect(startOf(at('2031-03-01T12:00:30.250Z', 'second'))).toBe(Date.UTC(2031, 2, 1, 12, 0, 30));
  });

  it('never call both the earlier one, and never the page the first beyond a hint', () => {
    const claim = fc.record({
      at: fc
        .date({
          min: new Date('2030-01-01T00:00:00Z'),
          max: new Date('2031-01-01T00:00:00Z'),
          noInvalidDate: true,
        })
        .map((date) => date.toISOString()),
      precision: fc.constantFrom('second', 'minute', 'hour', 'day', 'month', 'year' as const),
      from: fc.constant('given'),
    });
    fc.assert(
      fc.property(claim, claim, (a, b) => {
        const there = codes(dated(a), dated(b));
        const back = codes(dated(b), dated(a));
        const turned = {
          'published-earlier': 'own-date-only',
          'own-date-only': 'published-earlier',
        };
        expect(back).toEqual(there.map((code) => turned[code as keyof typeof turned]));
      }),
    );
  });
});
