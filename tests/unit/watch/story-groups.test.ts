import { describe, expect, it } from 'vitest';
import { groupStories, type Linked } from '../../../lib/watch/story-groups';

type Pair = readonly [string, Linked['links'][number]['is'], string];

/** Reports that know of each other, both ends of every pair. */
function linked(ids: string, pairs: readonly Pair[]): Linked[] {
  return [...ids].map((id) => ({
    id,
    links: pairs.flatMap(([one, is, other]) =>
      one === id ? [{ id: other, is }] : other === id ? [{ id: one, is }] : [],
    ),
  }));
}

const grouped = (ids: string, pairs: readonly Pair[]) =>
  groupStories(linked(ids, pairs)).map((story) => [...story].sort().join(''));

describe('stories among linked reports', () => {
  it('hang together over versions and copies', () => {
    expect(
      grouped('abcd', [
        ['a', 'version', 'b'],
        ['b', 'copy', 'c'],
      ]),
    ).toEqual(['abc']);
  });

  it('have the accounts of the same event beside them', () => {
    expect(
      grouped('abc', [
        ['a', 'copy', 'b'],
        ['b', 'story', 'c'],
      ]),
    ).toEqual(['abc']);
  });

  it('do not run into the next over an account', () => {
    expect(
      grouped('abcde', [
        ['a', 'copy', 'b'],
        ['b', 'story', 'c'],
        ['c', 'story', 'd'],
        ['d', 'copy', 'e'],
      ]),
    ).toEqual(['abc', 'de']);
  });

  it('have every report once, and none that stands alone', () => {
    const chain: Pair[] = [
      ['a', 'story', 'b'],
      ['b', 'story', 'c'],
      ['c', 'story', 'd'],
    ];
    const told = grouped('abcdx', chain).join('');
    expect(told).toHaveLength(new Set(told).size);
    expect(told).not.toContain('x');
  });

  it('stand with the largest first, whatever is linked to what is gone', () => {
    expect(
      grouped('abcde', [
        ['a', 'copy', 'b'],
        ['c', 'copy', 'd'],
        ['d', 'version', 'e'],
        ['a', 'copy', 'z'],
      ]),
    ).toEqual(['cde', 'ab']);
  });
});
