import type { IDBPDatabase } from 'idb';
import { decodeShard } from '../../lib/index/shard-code';

/** Every stored shard as sorted pairs, in the order of the keys. */
export async function storedPairs(database: IDBPDatabase): Promise<ArrayBuffer[]> {
  const shards = (await database.getAll('postings')) as (Uint8Array | ArrayBuffer)[];
  return shards.map((shard) => (shard instanceof Uint8Array ? decodeShard(shard)! : shard));
}

/** A shard as releases before the blocks wrote it: the count, then every hash. */
export function encodeUndivided(shard: ArrayBuffer): Uint8Array {
  const pairs = new Uint32Array(shard);
  const bytes: number[] = [];
  const put = (number: number) => {
    let rest = number;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  put(pairs.length / 2);
  const ordinals = groupBy(
    [...pairs.keys()].filter((at) => at % 2 === 0),
    (at) => pairs[at + 1]!,
  );
  let before = 0;
  for (const [hash, places] of ordinals) {
    put(2 * (hash - before) + (places.length > 1 ? 1 : 0));
    if (places.length > 1) put(places.length - 2);
    places.forEach((at, index) => {
      put(pairs[at]! - (index === 0 ? 0 : pairs[places[index - 1]!]!));
    });
    before = hash;
  }
  return Uint8Array.from(bytes);
}

/** As `Map.groupBy`, which Node 20 has not. */
export function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
