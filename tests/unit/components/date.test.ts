import { describe, expect, it } from 'vitest';
import { formatDate, formatMoment } from '../../../components/model/date';

const DAY = { at: '2031-03-10', precision: 'day' } as const;

describe('a claimed date', () => {
  it('stays the same day in every time zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(formatDate(DAY, 'en', zone)).toBe('March 10, 2031');
    }
  });

  it('shows a moment in the zone of the reader', () => {
    const claim = { at: '2031-03-10T23:40Z', precision: 'minute' } as const;
    expect(formatDate(claim, 'en-GB', 'Europe/Oslo')).toContain('11 March 2031');
  });

  it('is no finer than it is known', () => {
    expect(formatDate({ at: '2031', precision: 'year' }, 'en')).toBe('2031');
    expect(formatDate({ at: '2031-03', precision: 'month' }, 'en')).toBe('March 2031');
    expect(formatDate({ at: '2031-03-10T06Z', precision: 'hour' }, 'en', 'UTC')).toMatch(
      /06|6 AM/u,
    );
  });

  it('is shown as printed when it does not parse', () => {
    expect(formatDate({ at: 'last Tuesday', precision: 'day' }, 'en')).toBe('last Tuesday');
  });

  it('follows the language', () => {
    expect(formatDate(DAY, 'de')).toBe('10. März 2031');
  });

  it('is a moment where it has a time, and a day where it has none', () => {
    expect(formatMoment('2031-03-10T06:40:11Z', 'en', 'UTC')).toContain('06:40');
    expect(formatMoment('2031-03-10', 'en')).toBe('March 10, 2031');
  });
});
