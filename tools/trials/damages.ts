/** Damage done to the corpus by hand, past every layer of ours. */

/** What is done to one store; `last` is the row with the highest key. */
type Hand =
  | { store: string; does: 'deletes'; key: string | 'last' }
  | { store: string; does: 'puts'; key: string; value: unknown }
  | { store: string; does: 'cuts every value'; bytes: number }
  | { store: string; does: 'drops a field of the last'; field: string };

export const DAMAGES: readonly { name: string; hand: Hand }[] = [
  {
    name: 'the fingerprints of a report missing',
    hand: { store: 'sketches', does: 'deletes', key: 'last' },
  },
  {
    name: 'the row of a report missing',
    hand: { store: 'reports', does: 'deletes', key: 'last' },
  },
  {
    name: 'the row of a report without what it tells',
    hand: { store: 'reports', does: 'drops a field of the last', field: 'meta' },
  },
  {
    name: 'every shard of the index cut',
    hand: { store: 'postings', does: 'cuts every value', bytes: 12 },
  },
  {
    name: 'the record of the corpus a word',
    hand: { store: 'meta', does: 'puts', key: 'state', value: 'state' },
  },
  {
    name: 'the record of the corpus missing',
    hand: { store: 'meta', does: 'deletes', key: 'state' },
  },
  {
    name: 'the list of the living missing',
    hand: { store: 'meta', does: 'deletes', key: 'liveness' },
  },
];

/** Runs in a page of the extension, so it may name nothing outside itself. */
export function damage(hand: Hand): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('firsthand-corpus');
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(hand.store, 'readwrite');
      const store = transaction.objectStore(hand.store);
      transaction.oncomplete = () => {
        database.close();
        resolve(true);
      };
      transaction.onerror = () => {
        reject(new Error(String(transaction.error)));
      };
      if (hand.does === 'puts') {
        store.put(hand.value, hand.key);
        return;
      }
      if (hand.does === 'deletes' && hand.key !== 'last') {
        store.delete(hand.key);
        return;
      }
      const going = store.openCursor(null, hand.does === 'cuts every value' ? 'next' : 'prev');
      going.onsuccess = () => {
        const cursor = going.result;
        if (!cursor) return;
        if (hand.does === 'deletes') cursor.delete();
        if (hand.does === 'drops a field of the last') {
          const fields = Object.entries(cursor.value as Record<string, unknown>);
          cursor.update(Object.fromEntries(fields.filter(([name]) => name !== hand.field)));
        }
        if (hand.does !== 'cuts every value') return;
        cursor.update((cursor.value as ArrayBuffer).slice(0, hand.bytes));
        cursor.continue();
      };
    };
  });
}
