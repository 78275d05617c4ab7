import { describe, expect, it } from 'vitest';
import { judgementFor, judgementOf, type JudgedAs } from '../../../lib/watch/judgement';
import { aLine, aLoggedText } from '../../support/logged';

const AT = '2031-03-12T08:00:00.000Z';
const judged = (as: JudgedAs, line = aLine()) => judgementOf(line, { as, note: '', at: AT });
const holds = (as: JudgedAs, other: ReturnType<typeof aLine>) =>
  judgementFor(other, [judged(as)])?.as ?? null;

const another = (given: Partial<ReturnType<typeof aLine>> = {}) =>
  aLine({ id: 'another', fingerprints: [100, 101], ...given });
const turned = () => another({ page: aLine().source, source: aLine().page });
const elsewhere = aLoggedText({
  outlet: 'The Orbank Star',
  hosts: ['orbank-star.example'],
  url: 'https://orbank-star.example/x',
});

describe('a judgement of two outlets', () => {
  it('holds for whatever else the page’s outlet takes from the source’s', () => {
    expect(holds('licensed', another())).toBe('licensed');
    expect(holds('same-owner', another())).toBe('same-owner');
  });

  it('holds the other way round only for one owner', () => {
    expect(holds('licensed', turned())).toBeNull();
    expect(holds('same-owner', turned())).toBe('same-owner');
  });

  it('does not hold for a third outlet, even where it claims the name', () => {
    expect(holds('licensed', another({ page: elsewhere }))).toBeNull();
    const claimed = { ...elsewhere, outlet: 'Daily Gull' };
    expect(holds('licensed', another({ page: claimed }))).toBeNull();
  });

  it('holds on a host below that of the outlet', () => {
    const below = aLoggedText({ hosts: ['news.daily-gull.example'] });
    expect(holds('licensed', another({ page: below }))).toBe('licensed');
  });

  it('goes by name where no address is known', () => {
    const bare = aLoggedText({ hosts: [], url: null });
    expect(holds('licensed', another({ page: bare }))).toBe('licensed');
    expect(holds('licensed', another({ page: { ...bare, outlet: null } }))).toBeNull();
  });
});

describe('a judgement of a passage', () => {
  it('holds for the passage wherever it stands, also with a word changed', () => {
    const most = [1, 2, 3, 4, 5, 6, 7, 8, 99, 98];
    const other = another({ page: elsewhere, fingerprints: most });
    expect(holds('boilerplate', other)).toBe('boilerplate');
    expect(holds('not-a-match', other)).toBe('not-a-match');
  });

  it('does not hold for more than the passage, nor for something else of the outlets', () => {
    const more = [1, 2, 3, 4, 5, 6, 7, 99, 98, 97];
    expect(holds('boilerplate', another({ fingerprints: more }))).toBeNull();
    expect(holds('boilerplate', another())).toBeNull();
    expect(holds('boilerplate', another({ fingerprints: [] }))).toBeNull();
  });
});

describe('several judgements', () => {
  it('give way to the latest', () => {
    const early = { ...judged('licensed'), at: '2031-03-12T07:00:00.000Z' };
    expect(judgementFor(aLine(), [early, judged('not-a-match')])?.as).toBe('not-a-match');
  });
});
