import { readdirSync, readFileSync } from 'node:fs';
import { deleteDB, openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { createConnection } from '../../../lib/corpus/connection';
import { DATABASE_VERSION, migrate, MIGRATIONS } from '../../../lib/corpus/migrations';
import { aCorpus, freshName } from '../../support/corpora';

const FIXTURES = 'tests/fixtures/databases';

/** Names of stores with their keys and indexes, as the browser tells them. */
const shapeOf = async (name: string, version: number) => {
  const database = await openDB(name, version, {
    upgrade: (opened, from, to) => migrate(opened, from, to ?? version),
  });
  const transaction = database.transaction([...database.objectStoreNames], 'readonly');
  const shape = Object.fromEntries(
    [...database.objectStoreNames].map((store) => {
      const { keyPath, indexNames } = transaction.objectStore(store);
      const indexes = [...indexNames].map((index) => {
        const { keyPath: path, unique, multiEntry } = transaction.objectStore(store).index(index);
        return { name: index, keyPath: path, unique, multiEntry };
      });
      return [store, { keyPath, indexes }];
    }),
  );
  database.close();
  return shape;
};

describe('migrations', () => {
  it('are numbered one after the other', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it.each(MIGRATIONS.map(({ to }) => to))(
    'reach the frozen shape of version %i, from nothing and from the version before',
    async (version) => {
      const frozen = JSON.parse(readFileSync(`${FIXTURES}/v${version}.json`, 'utf8')) as unknown;
      expect(await shapeOf(freshName(), version)).toEqual(frozen);
      if (version > 1) {
        const name = freshName();
        await shapeOf(name, version - 1);
        expect(await shapeOf(name, version)).toEqual(frozen);
      }
    },
  );

  it('have a frozen shape each, and no shape is left over', () => {
    const expected = MIGRATIONS.map(({ to }) => `v${to}.json`);
    expect(readdirSync(FIXTURES).sort()).toEqual(expected.sort());
  });

  it('that fail leave the old version as it was', async () => {
    const name = freshName();
    const failing = openDB(name, 1, {
      upgrade(database, _from, _to, transaction) {
        transaction.done.catch(() => undefined);
        database.createObjectStore('half');
        throw new Error('broken migration');
      },
    });
    await expect(failing).rejects.toThrow();
    expect(await shapeOf(name, 1)).toHaveProperty('reports');
  });
});

describe('a connection', () => {
  it('tells a corpus of a newer Firsthand as such and touches nothing', async () => {
    const name = freshName();
    const newer = await openDB(name, DATABASE_VERSION + 1, {
      upgrade: (database) => void database.createObjectStore('later'),
    });
    newer.close();
    await expect(aCorpus(name).stats()).rejects.toMatchObject({ code: 'corpus-newer' });
    const again = await openDB(name);
    expect([...again.objectStoreNames]).toEqual(['later']);
    again.close();
  });

  it('lets go when another context needs to upgrade', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await corpus.stats();
    await deleteDB(name, {
      blocked: () => {
        throw new Error('the corpus held on to its connection');
      },
    });
    expect(await corpus.stats()).toMatchObject({ reports: 0 });
  });

  it('gives up with corpus-blocked when an older version is not let go', async () => {
    const name = freshName();
    const stubborn = await openDB(name, 1, { upgrade: () => undefined });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const opening = createConnection({
        name,
        migrations: [...MIGRATIONS, { to: DATABASE_VERSION + 1, run: () => undefined }],
      }).database();
      const outcome = opening.then(
        () => 'opened',
        (cause: unknown) => cause,
      );
      // fake-indexeddb works in immediates, which stay real: wait for its `blocked` event.
      for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await outcome).toMatchObject({ code: 'corpus-blocked' });
    } finally {
      vi.useRealTimers();
      stubborn.close();
    }
  });

  it('opens one database for callers at once', async () => {
    const connection = createConnection({ name: freshName() });
    const [first, second] = await Promise.all([connection.database(), connection.database()]);
    expect(first).toBe(second);
    connection.close();
  });
});
