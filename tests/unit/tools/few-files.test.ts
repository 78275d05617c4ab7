import { describe, expect, it } from 'vitest';
import { reachedFrom, ringOf } from '../../../tools/build/few-files';

const files = (imports: Record<string, string[]>) => new Map(Object.entries(imports));

describe('files that import each other', () => {
  it('are found, however long the ring, and named in its order', () => {
    expect(ringOf(files({ a: ['b'], b: ['a'] }))).toEqual(['a', 'b', 'a']);
    expect(ringOf(files({ page: ['a'], a: ['b'], b: ['c', 'd'], c: [], d: ['a'] }))).toEqual([
      'a',
      'b',
      'd',
      'a',
    ]);
    expect(ringOf(files({ a: ['a'] }))).toEqual(['a', 'a']);
  });

  it('are none where many lead to one', () => {
    expect(ringOf(files({ a: ['c', 'b'], b: ['c'], d: ['b', 'c'], c: ['outside'] }))).toBeNull();
  });
});

it('tells all that a file leads to, each once', () => {
  const imports = files({ page: ['a', 'b'], a: ['c'], b: ['c'], c: ['a'], other: ['d'] });
  expect(reachedFrom('page', imports)).toEqual(['page', 'a', 'b', 'c']);
});
