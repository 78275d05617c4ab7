import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinct } from '../../../lib/sketch/winnowing';
import { groupByShard, BYTES_A_POSTING, ordinalsOf } from '../../../lib/index/postings';
import { blocksOf, decodeShard, encodeShard, ordinalsIn } from '../../../lib/index/shard-code';

const unsigned = fc.integer({ min: 0, max: 0xffff_ffff });
/** Sorted pairs, none twice, with many ordinals under some hashes. */
const shards = fc
  .array(
    fc.record({
      ordinal: fc.oneof(fc.integer({ min: 0, max: 40 }), unsigned),
      hashes: fc.uniqueArray(fc.oneof(fc.integer({ min: 0, max: 9 }), unsigned), { maxLength: 12 }),
    }),
    { maxLength: 30 },
  )
  .map((reports) => {
    const once = new Map(reports.map((report) => [report.ordinal, report]));
    const posted = Array.from(once.values(), ({ ordinal, hashes }) => ({
      ordinal,
      hashes: Uint32Array.from(hashes),
    }));
    return groupByShard(posted, 0).get(0) ?? new ArrayBuffer(0);
  });

/** So many postings that they fill several blocks, some hashes more than one. */
const manyPostings = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 600 }), fc.nat())
  .map(([reports, hashes, seed]) => {
    const posted = Array.from({ length: reports }, (_, ordinal) => ({
      ordinal,
      hashes: Uint32Array.from({ length: 1 + (ordinal % 7) }, (_, at) =>
        Math.imul(((ordinal * 7 + at * 13 + seed) % hashes) + 1, 0x9e37_79b1),
      ),
    })).map(({ ordinal, hashes: some }) => ({ ordinal, hashes: distinct(some) }));
    return groupByShard(posted, 0).get(0)!;
  });

describe('a stored shard', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(shards, (pairs) => {
        expect(decodeShard(encodeShard(pairs))).toEqual(pairs);
      }),
    );
  });

  it('takes fewer bytes than the pairs where reports are many and hashes are common', () => {
    const reports = Array.from({ length: 400 }, (_, ordinal) => ({
      ordinal: 90_000 + ordinal,
      hashes: Uint32Array.of(7, 1_000 + ordinal * 500, 2_000_000),
    }));
    const pairs = groupByShard(reports, 0).get(0)!;
    expect(encodeShard(pairs).byteLength).toBeLessThan((3 / 8) * pairs.byteLength);
    expect(pairs.byteLength).toBe(1_200 * BYTES_A_POSTING);
  });

  it('is nothing when it was cut or lengthened anywhere', () => {
    fc.assert(
      fc.property(shards, fc.nat(), (pairs, at) => {
        const bytes = encodeShard(pairs);
        expect(decodeShard(bytes.slice(0, at % bytes.length))).toBeNull();
        expect(decodeShard(Uint8Array.of(...bytes, 0))).toBeNull();
      }),
    );
  });

  it('never throws, and gives sorted pairs or nothing, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const decoded = decodeShard(bytes);
        if (decoded === null) return;
        const pairs = Array.from(new BigUint64Array(decoded));
        const sorted = pairs.every((pair, at) => at === 0 || pairs[at - 1]! < pair);
        expect(sorted).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is searched block by block as it is as a whole', () => {
    fc.assert(
      fc.property(manyPostings, fc.array(unsigned), (pairs, others) => {
        const blocks = blocksOf(encodeShard(pairs))!;
        for (const hash of [...new Set(new Uint32Array(pairs)), ...others, 0, 0xffff_ffff]) {
          expect(ordinalsIn(blocks, hash)).toEqual(ordinalsOf(pairs, hash));
          expect(ordinalsIn(blocks, hash, 2)).toEqual(ordinalsOf(pairs, hash, 2));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is looked at in that block that may have the hash', () => {
    const hashes = Uint32Array.from({ length: 1_000 }, (_, at) => 50 * at);
    const bytes = encodeShard(groupByShard([{ ordinal: 3, hashes }], 0).get(0)!);
    // A number that goes on past the end of the last block.
    bytes[bytes.length - 1] = 0xff;
    const blocks = blocksOf(bytes)!;
    expect(blocks.count).toBeGreaterThan(10);
    expect(ordinalsIn(blocks, hashes.at(-1)!)).toBeNull();
    expect(ordinalsIn(blocks, hashes[0]!)).toEqual(Uint32Array.of(3));
    expect(decodeShard(bytes)).toBeNull();
  });

  it('is still read as earlier releases wrote it', () => {
    const pairs = Uint32Array.of(4, 7, 9, 7, 5, 300);
    const count = 3;
    const [several, one] = [2 * 7 + 1, 2 * 293];
    const bytes = Uint8Array.of(count, several, 0, 4, 5, (one % 128) + 128, one >> 7, 5);
    expect(decodeShard(bytes)).toEqual(pairs.buffer);
    expect(decodeShard(Uint8Array.of(0))).toEqual(new ArrayBuffer(0));
    expect(decodeShard(bytes.slice(0, -1))).toBeNull();
  });
});
