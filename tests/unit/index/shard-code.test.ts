import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByShard, BYTES_A_POSTING } from '../../../lib/index/postings';
import { decodeShard, encodeShard } from '../../../lib/index/shard-code';

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
});
