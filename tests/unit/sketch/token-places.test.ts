import { describe, expect, it } from 'vitest';
import { firstTokenAt, textSpan, tokensWithin } from '../../../lib/sketch/token-places';
import type { Span } from '../../../lib/core/span';

/** "the old mill": three tokens, a space between each two. */
const TOKENS = { starts: Uint32Array.from([0, 4, 8]), ends: Uint32Array.from([3, 7, 12]) };

describe('the first token at an offset', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [4, 1],
    [7, 2],
    [11, 2],
    [12, 3],
  ])('%i is token %i', (offset, token) => {
    expect(firstTokenAt(TOKENS, offset)).toBe(token);
  });
});

describe('the tokens within a stretch of text', () => {
  it.each<[why: string, at: Span, tokens: Span]>([
    ['a whole token', [0, 3], [0, 1]],
    ['up to where the next begins', [0, 4], [0, 1]],
    ['the first letter of the next', [0, 5], [0, 2]],
    ['from inside a token', [5, 9], [1, 3]],
    ['inside one token', [5, 6], [1, 2]],
    ['a space alone', [3, 4], [1, 1]],
    ['beyond the end', [8, 40], [2, 3]],
    ['behind the end', [12, 20], [3, 3]],
    ['nothing', [0, 0], [0, 0]],
  ])('%s', (_, at, tokens) => {
    expect(tokensWithin(TOKENS, at)).toEqual(tokens);
  });
});

describe('the text of some tokens', () => {
  it.each<[tokens: Span, at: Span]>([
    [
      [0, 2],
      [0, 7],
    ],
    [
      [2, 3],
      [8, 12],
    ],
    [
      [1, 1],
      [4, 4],
    ],
    [
      [3, 3],
      [12, 12],
    ],
  ])('%j stands at %j', (tokens, at) => {
    expect(textSpan(TOKENS, tokens)).toEqual(at);
  });
});
