import type { Access } from './access';
import { ALL_STORES, KEPT_STORES, type Store } from './schema';

/** What a store holds, and about how many bytes that is. */
export interface StoreSize {
  store: Store;
  records: number;
  bytes: number;
}

/** Records that a size is told from. */
const SAMPLE = 60;

/** About how much room each store takes: the mean of its newest records. Reads little. */
export async function readSizes(access: Access): Promise<StoreSize[]> {
  const stores: Store[] = [...ALL_STORES, ...KEPT_STORES, 'words'];
  return access.read(stores, (transaction) =>
    Promise.all(
      stores.map(async (store) => {
        const records = await transaction.objectStore(store).count();
        let cursor = await transaction.objectStore(store).openCursor(null, 'prev');
        let [seen, bytes] = [0, 0];
        while (cursor && seen < SAMPLE) {
          bytes += bytesOf(cursor.value);
          seen += 1;
          cursor = await cursor.continue();
        }
        return { store, records, bytes: seen === 0 ? 0 : Math.round((bytes / seen) * records) };
      }),
    ),
  );
}

/** About what a value takes on disk: Latin letters a byte, others two, numbers eight. */
function bytesOf(value: unknown): number {
  if (typeof value === 'string') {
    return /^[\u0000-\u00ff]*$/u.test(value) ? value.length : 2 * value.length;
  }
  if (value instanceof ArrayBuffer) return value.byteLength;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + bytesOf(one), 2);
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([name, part]) => name.length + bytesOf(part));
    return parts.reduce((sum, part) => sum + part, 4);
  }
  return typeof value === 'number' ? 8 : 1;
}
