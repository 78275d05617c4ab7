import { describe, expect, it, vi } from 'vitest';
import { oncePer, oncePerKey } from '../../../lib/core/lazy';
import { Memo } from '../../../lib/core/memo';

describe('what is made once', () => {
  it('is made once for each object, whatever is given', () => {
    const make = vi.fn((key: { name: string }) => (key.name === '' ? null : key.name));
    const of = oncePer(make);
    const [one, none] = [{ name: 'one' }, { name: '' }];
    expect([of(one), of(one), of(none), of(none), of({ name: 'one' })]).toEqual([
      'one',
      'one',
      null,
      null,
      'one',
    ]);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('is made once for each key', () => {
    const make = vi.fn((key: string) => [key]);
    const of = oncePerKey(make);
    expect(of('en')).toBe(of('en'));
    expect(of('de')).toEqual(['de']);
    expect(make).toHaveBeenCalledTimes(2);
  });
});

describe('a memory of texts', () => {
  it('gives what was made, nothing among it, and starts afresh when it is full', () => {
    const make = vi.fn((text: string) => (text === '' ? null : text.length));
    const memo = new Memo(make, 2);
    expect([memo.get('a'), memo.get(''), memo.get('a'), memo.get('')]).toEqual([1, null, 1, null]);
    expect(make).toHaveBeenCalledTimes(2);
    expect([memo.get('abc'), memo.get('a')]).toEqual([3, 1]);
    expect(make).toHaveBeenCalledTimes(4);
  });
});
