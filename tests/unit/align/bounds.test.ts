import { describe, expect, it } from 'vitest';
import { settleBounds, type Side } from '../../../lib/align/bounds';
import { unitsOf } from '../../../lib/align/units';
import { CODES, FUNCTION_CODES } from '../../../lib/sketch/codes';

const RARITY = new Float32Array(CODES).fill(1);

/** A sentence of words of its own, then the shared words, then own words again. Bounds as given. */
function side(own: number, shared: readonly number[], from: number, to: number): Side {
  const before = Array.from({ length: 40 }, (_, i) => FUNCTION_CODES + own + i);
  const behind = Array.from({ length: 40 }, (_, i) => FUNCTION_CODES + own + 40 + i);
  const tokens = Uint16Array.from([...before, ...shared, ...behind]);
  const units = unitsOf(tokens, Uint32Array.from([0, 40, 70]));
  return { tokens, units, from, to };
}

describe('the bounds of a rewritten stretch', () => {
  const shared = Array.from({ length: 30 }, (_, i) => FUNCTION_CODES + i);
  const turned = [...shared].reverse();

  it('grow on both sides together, though neither finds its next words within the other’s bounds', () => {
    const x = side(100, shared, 48, 52);
    const y = side(200, turned, 58, 62);
    settleBounds(x, y, RARITY, 2);
    expect([x.from, x.to, y.from, y.to]).toEqual([40, 70, 40, 70]);
  });

  it('shrink to what both sides have', () => {
    const x = side(100, shared, 20, 90);
    const y = side(200, turned, 30, 100);
    settleBounds(x, y, RARITY, 2);
    expect([x.from, x.to, y.from, y.to]).toEqual([40, 70, 40, 70]);
  });

  it('do not reach for a word that was found once already', () => {
    const x = side(100, [...shared, ...shared.slice(0, 12)], 40, 82);
    const y = side(200, turned, 40, 70);
    settleBounds(x, y, RARITY, 2);
    expect([x.from, x.to]).toEqual([40, 70]);
  });
});
