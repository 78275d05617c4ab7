import { groupByShard, ordinalsOf, shardOf, type PostedReport } from '../index/postings';

/** Postings in shards (lib/index/postings.ts), in memory that threads share. */
export interface FrozenPostings {
  bits: number;
  /** Shard number → its sorted pairs. */
  shards: SharedArrayBuffer[];
}

/** Ordinals posted under a hash, ascending; at most `limit` of them. O(log n + found). */
export function lookUp(
  { bits, shards }: FrozenPostings,
  hash: number,
  limit = Infinity,
): Uint32Array {
  return ordinalsOf(shards[shardOf(hash, bits)]!, hash, limit);
}

/**
 * Gathers postings: each batch is sorted by shard, and `freeze` sorts every shard once. Memory:
 * the postings once, and a shard more.
 */
export class PostingsBuilder {
  private readonly pieces: ArrayBuffer[][];

  constructor(private readonly bits: number) {
    this.pieces = Array.from({ length: 2 ** bits }, () => []);
  }

  add(batch: readonly PostedReport[]): void {
    for (const [shard, piece] of groupByShard(batch, this.bits)) this.pieces[shard]!.push(piece);
  }

  /** Everything added but what is posted for the dead. The builder is empty afterwards. */
  freeze(isAlive: (ordinal: number) => boolean): FrozenPostings {
    const shards = this.pieces.map((pieces, shard) => {
      const frozen = joinedShard(pieces, isAlive);
      this.pieces[shard] = [];
      return frozen;
    });
    return { bits: this.bits, shards };
  }
}

/** The pairs of all pieces whose ordinal is alive, sorted, in one shared buffer. O(n log n). */
function joinedShard(
  pieces: readonly ArrayBuffer[],
  isAlive: (ordinal: number) => boolean,
): SharedArrayBuffer {
  const columns = pieces.map((piece) => new Uint32Array(piece));
  let living = 0;
  for (const pairs of columns) {
    for (let at = 0; at < pairs.length; at += 2) if (isAlive(pairs[at]!)) living++;
  }
  const shared = new SharedArrayBuffer(living * 2 * Uint32Array.BYTES_PER_ELEMENT);
  const joined = new Uint32Array(shared);
  let filled = 0;
  for (const pairs of columns) {
    for (let at = 0; at < pairs.length; at += 2) {
      if (!isAlive(pairs[at]!)) continue;
      joined[filled++] = pairs[at]!;
      joined[filled++] = pairs[at + 1]!;
    }
  }
  // By hash, then by ordinal: the ordinal is the lower half (little-endian).
  new BigUint64Array(shared).sort();
  return shared;
}
