/** A database as a file: stores, indexes and rows, with binary values in base64. */

export interface StoredDatabase {
  name: string;
  version: number;
  stores: Record<string, StoredStore>;
}

export interface StoredStore {
  keyPath: string | null;
  indexes: { name: string; keyPath: string; unique: boolean }[];
  /** Key (of stores without a key path) and value, as `encode` wrote them. */
  rows: [key: number | string, value: unknown][];
}

/** JSON of a value that IndexedDB may hold: typed arrays and buffers become `{$binary, bytes}`. */
export function encode(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return binary('ArrayBuffer', new Uint8Array(value));
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    return binary(value.constructor.name, bytes);
  }
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .map(([key, part]) => [key, encode(part)]),
    );
  }
  return value;
}

function binary(type: string, bytes: Uint8Array): unknown {
  return { $binary: type, bytes: Buffer.from(bytes).toString('base64') };
}

/**
 * Puts the database in the place of the one that is there. Runs in a page of the extension, so
 * it may name nothing outside itself.
 */
export async function restore(stored: StoredDatabase): Promise<boolean> {
  const decode = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(decode);
    if (typeof value !== 'object' || value === null) return value;
    const record = value as Record<string, unknown>;
    if (typeof record['$binary'] !== 'string') {
      return Object.fromEntries(Object.entries(record).map(([key, part]) => [key, decode(part)]));
    }
    const bytes = Uint8Array.from(atob(record['bytes'] as string), (one) => one.charCodeAt(0));
    if (record['$binary'] === 'ArrayBuffer') return bytes.buffer;
    const types = globalThis as unknown as Record<string, new (buffer: ArrayBuffer) => unknown>;
    return new types[record['$binary']]!(bytes.buffer);
  };
  const done = (request: IDBRequest | IDBTransaction): Promise<void> =>
    new Promise((resolve, reject) => {
      const name = 'oncomplete' in request ? 'oncomplete' : 'onsuccess';
      Object.assign(request, { [name]: resolve });
      request.onerror = () => {
        reject(new Error(String(request.error)));
      };
    });
  await done(indexedDB.deleteDatabase(stored.name));
  const opening = indexedDB.open(stored.name, stored.version);
  opening.onupgradeneeded = () => {
    for (const [name, { keyPath, indexes }] of Object.entries(stored.stores)) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const index of indexes) {
        store.createIndex(index.name, index.keyPath, { unique: index.unique });
      }
    }
  };
  await done(opening);
  const database = opening.result;
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const [name, { keyPath, rows }] of Object.entries(stored.stores)) {
    const store = transaction.objectStore(name);
    for (const [key, value] of rows) {
      if (keyPath === null) store.put(decode(value), key);
      else store.put(decode(value));
    }
  }
  await done(transaction);
  database.close();
  return true;
}
