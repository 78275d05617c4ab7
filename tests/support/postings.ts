import type { IDBPDatabase } from 'idb';
import { decodeShard } from '../../lib/index/shard-code';

/** Every stored shard as sorted pairs, in the order of the keys. */
export async function storedPairs(database: IDBPDatabase): Promise<ArrayBuffer[]> {
  const shards = (await database.getAll('postings')) as (Uint8Array | ArrayBuffer)[];
  return shards.map((shard) => (shard instanceof Uint8Array ? decodeShard(shard)! : shard));
}
