import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { isOutletName, sameOutlet } from '../../../lib/text/outlets';

const creditsOf = (...lines: string[]): string[] =>
  articleFromText(lines.join('\n\n'), { title: 'A headline' }).credits.map(
    ({ kind, outlet }) => `${kind}: ${outlet}`,
  );

describe('the credits of a text', () => {
  it.each([
    ['LONDON, March 6 (Reuters) - The council met.', 'dateline: Reuters'],
    ['TARN BAY, N.Y. (AP) — The council met.', 'dateline: AP'],
    ['Berlin (dpa) - Der Rat tagte am Abend.', 'dateline: dpa'],
    ['PARIS (AFP) – Le conseil a voté.', 'dateline: AFP'],
    ['By Associated Press', 'agency-byline: Associated Press'],
    ['The council met. (Reuters)', 'agency-byline: Reuters'],
    [
      'Brandt told the Tarn Bay Gazette on Friday that it was late.',
      'attribution: Tarn Bay Gazette',
    ],
    ['The Wall Street Journal first reported the talks.', 'attribution: Wall Street Journal'],
    ['Laut Spiegel ist die Brücke alt.', 'attribution: Spiegel'],
    ['Selon Le Monde, le pont est vieux.', 'attribution: Le Monde'],
    ['Según El País, el puente es viejo.', 'attribution: El País'],
    [
      'This article was originally published in the Tarn Bay Ledger.',
      'originally-published: Tarn Bay Ledger',
    ],
    ['Mo Adair and Lena Stroud contributed reporting.', 'contributor: Lena Stroud'],
    ['(Reporting by Corin Vale; Editing by Dana Moss)', 'contributor: Corin Vale'],
    ['© 2026 The Estuary Company. All rights reserved.', 'licence: The Estuary Company'],
    ['Authored by ledger.example and submitted by tidewatch', 'submission: ledger.example'],
  ])('reads %s', (line, credit) => {
    expect(creditsOf(line)).toContain(credit);
  });

  it.each([
    ['The bridge at dusk. Jo Tern / AP file'],
    ['Photo by Jo Tern/Reuters'],
    ['She told Parliament that the bridge was old.'],
    ['According to Ottilie Brandt, the bridge is old.'],
    ['The White House Press Secretary said the bridge was old.'],
    ['The post office reported a loss, the council said on Monday.'],
  ])('finds none in: %s', (line) => {
    expect(creditsOf(line)).toEqual([]);
  });
});

describe('names of outlets', () => {
  it('are known by shape or by list, never by a common word alone', () => {
    expect(['Harbour Post', 'The Verge', 'HKFP', 'Daily Tide'].every(isOutletName)).toBe(true);
    expect(['Post', 'Ottilie Brandt', 'Parliament', 'Sunday'].some(isOutletName)).toBe(false);
  });

  it('are the same by list or by initials', () => {
    expect(sameOutlet('AFP', 'Agence France-Presse')).toBe(true);
    expect(sameOutlet('THP', 'Tarn Harbour Post')).toBe(true);
    expect(sameOutlet('the New York Times', 'New York Times')).toBe(true);
    expect(sameOutlet('Harbour Post', 'Harbour Times')).toBe(false);
  });
});
