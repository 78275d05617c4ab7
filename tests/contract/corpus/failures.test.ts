import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../../lib/corpus/corpus';
import { storageFailure } from '../../../lib/corpus/failures';
import { MIGRATIONS, type Migration } from '../../../lib/corpus/migrations';
import { ADD_ALL, aCorpus, createMemoryLock, freshName, NOW } from '../../support/corpora';
import { aReport } from '../../support/reports';

const PLENTY = () => Promise.resolve(1e9);
const NOTHING = () => Promise.resolve(0);
const UNKNOWN = () => Promise.resolve(null);

describe('what the browser threw', () => {
  // Names and messages as Chromium and Firefox give them on a full disk, on damage and at rest.
  it.each([
    ['QuotaExceededError', '', PLENTY, 'corpus-full'],
    ['UnknownError', 'IO error: 000003.log: FILE_ERROR_NO_SPACE', PLENTY, 'corpus-full'],
    ['UnknownError', 'Internal error opening backing store', NOTHING, 'corpus-full'],
    ['AbortError', 'The transaction was aborted', NOTHING, 'corpus-full'],
    ['UnknownError', 'Internal error opening backing store', PLENTY, 'corpus-unavailable'],
    ['UnknownError', 'The operation failed for reasons unrelated', UNKNOWN, 'corpus-unavailable'],
    ['AbortError', 'The transaction was aborted', PLENTY, 'corpus-unavailable'],
    ['InvalidStateError', 'The connection is closing', UNKNOWN, 'corpus-unavailable'],
    ['VersionError', 'less than the existing version', PLENTY, 'corpus-newer'],
    ['NotReadableError', 'Data lost due to missing file', PLENTY, 'corpus-corrupt'],
    ['NotFoundError', 'One of the specified object stores was not found', PLENTY, 'corpus-corrupt'],
    ['ConstraintError', 'Key already exists in the index', PLENTY, 'corpus-corrupt'],
  ])('%s (%s) is told as what it is', async (name, message, room, code) => {
    const failure = await storageFailure(new DOMException(message, name), 'writing', room);
    expect(failure).toMatchObject({ code });
  });

  it.each([new TypeError('x is undefined'), new DOMException('no key', 'DataError')])(
    'is left as it is where it is a bug of ours (%s)',
    async (bug) => {
      expect(await storageFailure(bug, 'reading', PLENTY)).toBe(bug);
    },
  );
});

describe('a database of an earlier shape', () => {
  const NEXT: Migration = {
    to: MIGRATIONS.length + 1,
    run: (database) => void database.createObjectStore('later'),
  };
  const BROKEN: Migration = {
    to: MIGRATIONS.length + 1,
    run(database) {
      database.createObjectStore('later');
      throw new Error('broken migration');
    },
  };
  const later = (name: string, migration: Migration) =>
    createCorpus({
      name,
      lock: createMemoryLock(),
      now: () => NOW,
      migrations: [...MIGRATIONS, migration],
    });
  const filled = async (origin: string, withText: boolean) => {
    const name = freshName();
    const corpus = aCorpus(name);
    await corpus.add([aReport(1, { origin }, undefined, withText)], ADD_ALL);
    corpus.close();
    return name;
  };
  const versionOf = async (name: string) => {
    const database = await openDB(name);
    const { version } = database;
    database.close();
    return version;
  };

  it('waits for the word of a user who has reports of her own, and is read meanwhile', async () => {
    const name = await filled('imported', true);
    const corpus = later(name, NEXT);
    expect(await corpus.standing()).toBe('outdated');
    expect((await corpus.byId('paper-1'))!.text).toBe(aReport(1).text);
    await expect(corpus.add([aReport(2)], ADD_ALL)).rejects.toMatchObject({
      code: 'corpus-outdated',
    });
    expect(await corpus.upgrade()).toBe('current');
    await corpus.add([aReport(2)], ADD_ALL);
    expect(await corpus.counts()).toMatchObject({ reports: 2 });
    corpus.close();
    expect(await versionOf(name)).toBe(NEXT.to);
  });

  it('changes by itself where all reports came with the extension', async () => {
    const corpus = later(await filled('bundled', false), NEXT);
    expect(await corpus.standing()).toBe('current');
    await corpus.add([aReport(2)], ADD_ALL);
    expect(await corpus.counts()).toMatchObject({ reports: 2 });
  });

  it.each(['imported', 'bundled'])(
    'is as it was, and read, when the change fails (%s)',
    async (origin) => {
      const name = await filled(origin, false);
      const corpus = later(name, BROKEN);
      expect(await corpus.upgrade()).toBe('failed');
      expect(await corpus.byId('paper-1')).not.toBeNull();
      await expect(corpus.add([aReport(2)], ADD_ALL)).rejects.toMatchObject({
        code: 'corpus-upgrade-failed',
      });
      corpus.close();
      expect(await versionOf(name)).toBe(MIGRATIONS.length);
      expect(await aCorpus(name).counts()).toMatchObject({ reports: 1 });
    },
  );

  it('that cannot be made at all is told as unavailable', async () => {
    await expect(later(freshName(), BROKEN).stats()).rejects.toMatchObject({
      code: 'corpus-unavailable',
    });
  });
});
