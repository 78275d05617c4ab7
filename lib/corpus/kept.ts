import type { Access } from './access';
import type { Standing } from './connection';
import type { KeptName, KeptRecord, WriteTransaction } from './schema';
import { readState, writeState } from './state';

/** A check reads them: findings that were made before one of them changed are made anew. */
const CHECKED: ReadonlySet<KeptName> = new Set<KeptName>(['outlets', 'roles', 'corrections']);

/** What is kept beside the reports, under an id each; read by whoever wrote it. */
export interface Kept<T extends KeptRecord> {
  /** Everything that can be read; nothing in a database that could not be brought up to date. */
  all(): Promise<T[]>;
  get(id: string): Promise<T | null>;
  put(records: readonly T[]): Promise<void>;
  /**
   * Changes one record in one transaction: `change` is given what is there and answers what
   * shall be, null for nothing. It may not wait for anything.
   */
  change(id: string, change: (known: T | null) => T | null): Promise<T | null>;
  /** Removes for good; answers how many of them were there. */
  remove(ids: readonly string[]): Promise<number>;
}

/**
 * One of the stores beside the corpus. `parse` gives null for what is no record: another release
 * may have written it.
 */
export function createKept<T extends KeptRecord>(
  access: Access,
  standing: () => Promise<Standing>,
  name: KeptName,
  parse: (value: unknown) => T | null,
): Kept<T> {
  const read = (value: unknown) => (value === undefined ? null : parse(value));
  const isThere = async () => (await standing()) === 'current';
  const isChecked = CHECKED.has(name);
  const write = <R>(task: (transaction: WriteTransaction) => Promise<R>) =>
    access.write(
      async (transaction) => {
        const result = await task(transaction);
        if (isChecked) await touch(transaction);
        return result;
      },
      isChecked ? [name, 'meta', 'reports', 'sketches'] : [name],
    );
  return {
    async all() {
      if (!(await isThere())) return [];
      return access.read([name], async (transaction) => {
        const stored: unknown[] = await transaction.objectStore(name).getAll();
        return stored.map(read).filter((record) => record !== null);
      });
    },

    async get(id) {
      if (!(await isThere())) return null;
      return access.read([name], async (transaction) =>
        read(await transaction.objectStore(name).get(id)),
      );
    },

    put: (records) =>
      write(async (transaction) => {
        const store = transaction.objectStore(name);
        await Promise.all(records.map((record) => store.put(record)));
      }),

    change: (id, change) =>
      write(async (transaction) => {
        const store = transaction.objectStore(name);
        const wanted = change(read(await store.get(id)));
        if (wanted) await store.put(wanted);
        else await store.delete(id);
        return wanted;
      }),

    remove: (ids) =>
      write(async (transaction) => {
        const store = transaction.objectStore(name);
        const keys = await Promise.all(ids.map((id) => store.getKey(id)));
        await Promise.all(ids.map((id) => store.delete(id)));
        return keys.filter((key) => key !== undefined).length;
      }),
  };
}

async function touch(transaction: WriteTransaction): Promise<void> {
  const state = await readState(transaction);
  await writeState(transaction, { ...state, generation: state.generation + 1 });
}
