import { describe, expect, it } from 'vitest';
import { MAX_TOKENS } from '../../../lib/sketch/codec';
import { cutToLimit } from '../../../lib/sketch/input';
import type { Tokens } from '../../../lib/text/tokenise';

const tokens = (count: number): Tokens => {
  const each = (of: (token: number) => number) =>
    Uint32Array.from({ length: count }, (_, i) => of(i));
  return {
    count,
    starts: each((i) => 2 * i),
    ends: each((i) => 2 * i + 1),
    hashes: Int32Array.from(each((i) => 7 * i)),
  };
};

describe('a text that is longer than any sketch', () => {
  it.each([0, 1])('is read to the last token that has a place, with %i more', (more) => {
    const cut = cutToLimit(tokens(MAX_TOKENS + more));
    expect(cut.count).toBe(MAX_TOKENS);
    const last = MAX_TOKENS - 1;
    for (const [of, first, end] of [
      [cut.starts, 0, 2 * last],
      [cut.ends, 1, 2 * last + 1],
      [cut.hashes, 0, 7 * last],
    ] as const)
      expect([of.length, of[0], of[last]]).toEqual([MAX_TOKENS, first, end]);
  });

  it('is left as it is where it is shorter', () => {
    const short = tokens(3);
    expect(cutToLimit(short)).toBe(short);
  });
});
