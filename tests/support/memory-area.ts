import type { StorageArea } from '../../lib/platform/storage';

/** A storage area in memory; `limit` is the number of characters of JSON it takes. */
export function createMemoryArea(limit = Infinity): StorageArea {
  const values = new Map<string, string>();
  const listeners = new Set<(key: string, value: unknown) => void>();
  const tell = (key: string, value: unknown) => {
    for (const listener of listeners) listener(key, value);
  };
  const sizeWith = (key: string, json: string) =>
    [...values].reduce((sum, [k, v]) => sum + (k === key ? 0 : v.length), json.length);
  return {
    get: async (key) => parsed(values.get(key)),
    getAll: async () =>
      Object.fromEntries([...values].map(([key, json]) => [key, parsed(json)] as const)),
    async set(key, value) {
      const json = JSON.stringify(value);
      if (sizeWith(key, json) > limit) throw new Error('QUOTA_BYTES quota exceeded');
      values.set(key, json);
      tell(key, parsed(json));
    },
    async remove(keys) {
      for (const key of keys) if (values.delete(key)) tell(key, undefined);
    },
    onChanged(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}

function parsed(json: string | undefined): unknown {
  return json === undefined ? undefined : JSON.parse(json);
}
