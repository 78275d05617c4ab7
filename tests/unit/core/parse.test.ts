import { describe, expect, it } from 'vitest';
import { FirsthandError } from '../../../lib/core/errors';
import {
  asArray,
  asInteger,
  asOneOf,
  asRecord,
  asSpan,
  asString,
  asStringRecord,
  nullable,
} from '../../../lib/core/parse';

function refusal(read: () => unknown): FirsthandError {
  try {
    read();
  } catch (cause) {
    if (cause instanceof FirsthandError) return cause;
    throw cause;
  }
  throw new Error('nothing was refused');
}

describe('readers of data from outside', () => {
  it.each([
    ['an array for an object', () => asRecord([], 'field')],
    ['null for an object', () => asRecord(null, 'field')],
    ['a text that is too long', () => asString('abc', 'field', 2)],
    ['a number for a text', () => asString(3, 'field', 9)],
    ['half a number', () => asInteger(1.5, 'field')],
    ['an infinite number', () => asInteger(Infinity, 'field')],
    ['a number below the least', () => asInteger(1, 'field', 2)],
    ['a word that is not allowed', () => asOneOf('toString', ['kept'], 'field')],
    ['a list that is too long', () => asArray([1, 2], 'field', 1, Number)],
    ['an object that looks like a list', () => asArray({ length: 1 }, 'field', 1, Number)],
    ['a span that ends before it starts', () => asSpan([3, 2], 'field', 9)],
    ['a span outside the text', () => asSpan([0, 10], 'field', 9)],
    ['a span of three', () => asSpan([0, 1, 2], 'field', 9)],
    ['too many fields', () => asStringRecord({ a: '', b: '' }, 'field', 1, 9)],
  ])('refuse %s, naming the field', (_, read) => {
    const { code, detail } = refusal(read);
    expect(code).toBe('input-malformed');
    expect(detail).toContain('field');
  });

  it('refuse a field that would change what objects are', () => {
    const hostile: unknown = JSON.parse('{"__proto__":"x"}');
    expect(refusal(() => asStringRecord(hostile, 'field', 9, 9)).code).toBe('input-malformed');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('take what is well formed as it is', () => {
    expect(asSpan([2, 2], 'field', 2)).toEqual([2, 2]);
    expect(asStringRecord({ a: 'b' }, 'field', 1, 1)).toEqual({ a: 'b' });
    expect(nullable(undefined, String)).toBeNull();
    expect(nullable(0, String)).toBe('0');
  });
});
