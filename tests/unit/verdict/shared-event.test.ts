import { describe, expect, it } from 'vitest';
import { align } from '../../../lib/align/align';
import type { DateClaim } from '../../../lib/core/article';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import { BACKGROUND_RARITY } from '../../../lib/verdict/background-rarity';
import { viewPair } from '../../../lib/verdict/features';
import { sharedEvent } from '../../../lib/verdict/shared-event';

const ONE =
  'Masons under Greta Oskel began to mend the bridge at Lindholt, a job of 2.35 million crowns. ' +
  'Half the town came to watch them, and Tom Averill of the ferry guild brought soup.';
const SAME =
  'Soup from Tom Averill warmed the crowd when the work on the old span at Lindholt started at ' +
  'last. Greta Oskel expects frost. It will cost 2.35 million crowns, the council says.';
const STRANGER =
  'The choir of Lindholt sings in the station on Sunday, and admission is free for children. ' +
  'Forty singers have rehearsed since spring under Piet Harrow.';

const day = (at: string, precision: DateClaim['precision'] = 'day'): DateClaim => ({
  at,
  precision,
  from: 'given',
});

function shared(page: string, other: string, here: DateClaim | null, there: DateClaim | null) {
  const [suspect, source] = [page, other].map(
    (text) => makeSketch({ text, language: 'en', excluded: [] }).sketch,
  );
  const alignment = align(suspect!, source!, { rarity: BACKGROUND_RARITY });
  const pair = viewPair(suspect!, source!, alignment, BACKGROUND_RARITY);
  return sharedEvent(pair, { suspect: here, source: there });
}

describe('one event', () => {
  it('is told by what both texts name', () => {
    const names = shared(ONE, SAME, day('2031-03-04'), day('2031-03-06'));
    expect([...names].sort()).toEqual([
      '2.35 million crowns',
      'Greta Oskel',
      'Lindholt',
      'Tom Averill',
    ]);
  });

  it('takes more of all that is named where a day is not known, or not known to the day', () => {
    const met = (pairs: readonly string[]) =>
      pairs
        .map((pair) => ` In the evening ${pair.replace('&', 'was seen on the quay with')}.`)
        .join('');
    const guests = met([
      'Ada Tolle & Ivor Maslin',
      'Petra Sund & Olaf Brekke',
      'Nina Corvane & Hugo Stannard',
      'Clara Dessen & Felix Amory',
    ]);
    const others = met([
      'Ruben Astley & Wanda Quill',
      'Simon Harrow & Jonas Pellow',
      'Selma Garrick & Emil Thorley',
      'Rosa Venn & Daniel Ketch',
    ]);
    const year = day('2031', 'year');
    for (const here of [null, year]) {
      expect(shared(ONE, SAME, here, day('2031-03-06'))).not.toEqual([]);
      expect(shared(ONE + guests, SAME + others, here, day('2031-03-06'))).toEqual([]);
    }
    const known = day('2031-03-04');
    expect(shared(ONE + guests, SAME + others, known, known)).not.toEqual([]);
  });

  it('is not shared by texts that are days apart', () => {
    expect(shared(ONE, SAME, day('2031-03-04'), day('2031-03-18'))).toEqual([]);
    expect(shared(ONE, SAME, day('2031-03-04'), day('2031-03-08'))).toEqual([]);
  });

  it('is not shared by strangers that name one place', () => {
    expect(shared(ONE, STRANGER, null, null)).toEqual([]);
    expect(shared(STRANGER, ONE, day('2031-03-04'), day('2031-03-04'))).toEqual([]);
  });

  it('is not shared by texts that share a figure and a place', () => {
    const toll = 'The toll house at Lindholt was sold for 2.35 million crowns to a baker.';
    expect(shared(ONE, toll, null, null)).toEqual([]);
  });
});
