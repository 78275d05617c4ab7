import { describe, expect, it } from 'vitest';
import { readDisguise } from '../../../lib/verdict/disguise';
import type { OrderSide } from '../../../lib/verdict/order-side';
import { ORDER } from '../../../lib/verdict/thresholds';

/** A side of which only the text is asked: so many words with a Cyrillic letter among Latin ones. */
function sideOf(disguised: number): OrderSide {
  const text = `${'m\u0430rket '.repeat(disguised)}square`;
  return { text: { text, starts: [], ends: [] } } as unknown as OrderSide;
}

const least = ORDER.disguisedPlaces;

describe('look-alike letters', () => {
  it('tell the copy from so many places on', () => {
    expect(readDisguise(sideOf(least), sideOf(0))).toMatchObject([
      { later: 'suspect', details: { count: least } },
    ]);
    expect(readDisguise(sideOf(1), sideOf(least + 1))).toMatchObject([
      { later: 'source', details: { count: least + 1 } },
    ]);
  });

  it('tell nothing below, or where both texts have them', () => {
    expect(readDisguise(sideOf(least - 1), sideOf(0))).toEqual([]);
    expect(readDisguise(sideOf(least), sideOf(least))).toEqual([]);
    expect(readDisguise(sideOf(least + 3), sideOf(4))).toEqual([]);
  });

  it('are not looked for where the text is not known', () => {
    expect(readDisguise({ ...sideOf(0), text: null }, sideOf(0))).toEqual([]);
  });
});
