import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dropDead,
  groupByShard,
  mergePostings,
  ordinalsOf,
  postedHashes,
  shardBitsFor,
  shardOf,
  type PostedReport,
} from '../../../lib/index/postings';
import { decodeShard, encodeShard } from '../../../lib/index/shard-code';
import { MAX_SHARD_BITS, MIN_SHARD_BITS } from '../../../lib/index/parameters';

const hash = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.constantFrom(0, 1, 0xffffffff));
const report = fc.record({
  ordinal: fc.integer({ min: 1, max: 40 }),
  hashes: fc.uniqueArray(hash, { maxLength: 12 }).map((list) => Uint32Array.from(list)),
});
const reports = fc.uniqueArray(report, { maxLength: 12, selector: ({ ordinal }) => ordinal });
const bits = fc.integer({ min: 0, max: 6 });

/** hash → ordinals, the slow way. */
function naive(batches: readonly (readonly PostedReport[])[]): Map<number, number[]> {
  const map = new Map<number, Set<number>>();
  for (const { ordinal, hashes } of batches.flat()) {
    for (const hash of hashes) map.set(hash, (map.get(hash) ?? new Set()).add(ordinal));
  }
  return new Map([...map].map(([key, set]) => [key, [...set].sort((a, b) => a - b)]));
}

function lookUp(shards: Map<number, ArrayBuffer>, key: number, width: number): number[] {
  const shard = shards.get(shardOf(key, width));
  return shard ? Array.from(ordinalsOf(shard, key)) : [];
}

/** (hash, ordinal) of every posting as the shard holds them. */
function postingsOf(shard: ArrayBuffer): [number, number][] {
  const pairs = [...new Uint32Array(shard)];
  return pairs.flatMap((ordinal, at) => (at % 2 === 0 ? [[pairs[at + 1]!, ordinal]] : []));
}

/** The same by hash, then by ordinal, each once. */
function sorted(shard: ArrayBuffer): [number, number][] {
  const once = new Map(postingsOf(shard).map((posting) => [posting.join(), posting]));
  return [...once.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

describe('postings', () => {
  it('merged batch by batch answer as a naive map does', () => {
    fc.assert(
      fc.property(fc.array(reports, { maxLength: 4 }), bits, hash, (batches, width, other) => {
        const shards = new Map<number, ArrayBuffer>();
        for (const batch of batches) {
          for (const [shard, added] of groupByShard(batch, width)) {
            shards.set(shard, mergePostings(shards.get(shard), added));
          }
        }
        const expected = naive(batches);
        for (const key of [...expected.keys(), other]) {
          expect(lookUp(shards, key, width)).toEqual(expected.get(key) ?? []);
        }
        for (const shard of shards.values()) expect(postingsOf(shard)).toEqual(sorted(shard));
      }),
    );
  });

  it('lose exactly the dead when they are dropped', () => {
    fc.assert(
      fc.property(reports, (batch) => {
        const isAlive = (ordinal: number): boolean => ordinal % 3 !== 0;
        const shard = groupByShard(batch, 0).get(0) ?? new ArrayBuffer(0);
        const compacted = dropDead(shard, isAlive);
        const living = groupByShard(
          batch.filter(({ ordinal }) => isAlive(ordinal)),
          0,
        );
        expect(compacted).toEqual(living.get(0) ?? new ArrayBuffer(0));
      }),
    );
  });

  it('stop at the limit asked for', () => {
    const batch = [3, 1, 2].map((ordinal) => ({ ordinal, hashes: Uint32Array.of(7) }));
    const shard = groupByShard(batch, 0).get(0)!;
    expect(Array.from(ordinalsOf(shard, 7, 2))).toEqual([1, 2]);
  });

  it('stand in the shard that the top bits of the hash name', () => {
    expect(shardOf(0xffffffff, 4)).toBe(15);
    expect(shardOf(0x0fffffff, 4)).toBe(0);
    expect(shardOf(0xffffffff, 0)).toBe(0);
  });

  it('get more shards as the corpus grows, within bounds', () => {
    const widths = [0, 100, 10_000, 100_000, 1_000_000, 100_000_000].map(shardBitsFor);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(widths[0]).toBe(MIN_SHARD_BITS);
    expect(widths.at(-1)).toBe(MAX_SHARD_BITS);
  });
});

describe('what a report is posted under', () => {
  it('is each hash once, also where two channels have it by chance', () => {
    const one = Uint32Array.of(9, 4);
    const none = new Uint32Array(0);
    const channels = { words: one, skeleton: none, pairs: Uint32Array.of(4, 7), facts: none };
    const hashes = postedHashes({ ...channels, telling: Uint32Array.of(9) });
    expect([...hashes].sort((a, b) => a - b)).toEqual([4, 7, 9]);
    const [shard] = groupByShard([{ ordinal: 3, hashes }], 0).values();
    expect(postingsOf(decodeShard(encodeShard(shard!))!)).toEqual([
      [4, 3],
      [7, 3],
      [9, 3],
    ]);
  });
});
