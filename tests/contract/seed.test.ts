import { describe, expect, it, vi } from 'vitest';
import { bundledPack } from '../../lib/check/bundled';
import { createChores, watchedByChores } from '../../lib/check/chores';
import { freshReport } from '../../lib/check/import-outcome';
import type { SeedPack } from '../../lib/check/seed';
import { isSeeded, restoreBundled, seedBundled } from '../../lib/check/seed';
import type { Corpus } from '../../lib/corpus/corpus';
import { packLines } from '../../lib/corpus/pack';
import { aCorpus, createMemoryLock, freshName } from '../support/corpora';
import { aReport } from '../support/reports';

const packOf = (id: string, from: number, count: number) => (): Promise<SeedPack> =>
  Promise.resolve({
    id,
    reports: Array.from({ length: count }, (_, index) =>
      aReport(from + index, {}, undefined, false),
    ),
  });

/** A corpus whose worker dies when it comes to the nth batch. */
const dyingAt = (corpus: Corpus, batch: number): Corpus => {
  let batches = 0;
  return {
    ...corpus,
    add: (...args) => {
      batches += 1;
      if (batches === batch) return new Promise(() => undefined);
      return corpus.add(...args);
    },
  };
};

describe('seeding the corpus from the bundled pack', () => {
  it('adds every report once, marked as bundled', async () => {
    const corpus = aCorpus();
    const pack = packOf('a', 1, 5);
    expect(await isSeeded({ corpus, pack })).toBe(false);
    expect(await seedBundled({ corpus, pack })).toBe(5);
    expect(await isSeeded({ corpus, pack })).toBe(true);
    expect(await corpus.counts()).toMatchObject({ reports: 5, bundled: 5 });
  });

  it('does nothing the second time', async () => {
    const corpus = aCorpus();
    await seedBundled({ corpus, pack: packOf('a', 1, 5) });
    const { generation } = await corpus.stats();
    expect(await seedBundled({ corpus, pack: packOf('a', 1, 5) })).toBe(0);
    expect((await corpus.stats()).generation).toBe(generation);
  });

  it('is taken up where a killed worker stopped', async () => {
    const [name, lock] = [freshName(), createMemoryLock()];
    const pack = packOf('a', 1, 250);
    // The third slice never ends: the worker is gone, and so is its promise.
    const dead = seedBundled({ corpus: dyingAt(aCorpus(name, lock), 3), pack });
    await expect.poll(async () => (await aCorpus(name, lock).stats()).reports).toBe(200);
    const next = aCorpus(name, lock);
    expect(await seedBundled({ corpus: next, pack })).toBe(50);
    expect((await next.stats()).reports).toBe(250);
    expect(dead).toBeInstanceOf(Promise);
  });

  it('of an update brings the new reports and leaves the old ones as they are', async () => {
    const corpus = aCorpus();
    await seedBundled({ corpus, pack: packOf('a', 1, 3) });
    const before = await corpus.byId('paper-2');
    expect(await seedBundled({ corpus, pack: packOf('b', 2, 4) })).toBe(2);
    expect(await corpus.byId('paper-2')).toEqual(before);
    expect((await corpus.stats()).reports).toBe(5);
  });

  it('of an update respects what the user deleted', async () => {
    const corpus = aCorpus();
    await seedBundled({ corpus, pack: packOf('a', 1, 3) });
    await corpus.remove('paper-2');
    await seedBundled({ corpus, pack: packOf('b', 1, 4) });
    expect(await corpus.byId('paper-2')).toBeNull();
    expect(await corpus.byId('paper-4')).not.toBeNull();
  });

  it('brings back with its text what can still be undone', async () => {
    const corpus = aCorpus();
    const pack = packOf('a', 1, 2);
    await seedBundled({ corpus, pack });
    await corpus.add([aReport(1, { origin: 'bundled' })], {
      present: 'replace',
      respectDeleted: false,
    });
    await corpus.mark(['paper-1']);
    await corpus.remove('paper-2');
    expect(await restoreBundled({ corpus, pack })).toBe(2);
    expect((await corpus.byId('paper-1'))!.text).toBe(aReport(1).text);
    expect(await corpus.marked()).toEqual([]);
  });

  it('can be undone in what was deleted, and only in that', async () => {
    const corpus = aCorpus();
    const pack = packOf('a', 1, 4);
    await seedBundled({ corpus, pack });
    await corpus.remove('paper-2');
    await corpus.remove('paper-4');
    expect(await restoreBundled({ corpus, pack })).toBe(2);
    expect((await corpus.counts()).bundled).toBe(4);
    expect(await restoreBundled({ corpus, pack })).toBe(0);
  });
});

describe('the bundled pack', () => {
  const bytesOf = (count: number) => {
    const reports = Array.from({ length: count }, (_, index) => aReport(index + 1));
    const lines = [...packLines(reports, { madeBy: 'test', note: 'invented' })];
    return () => Promise.resolve(new TextEncoder().encode(lines.join('')).buffer);
  };

  it('is known by its contents', async () => {
    const [one, again, other] = await Promise.all(
      [bytesOf(2), bytesOf(2), bytesOf(3)].map((read) => bundledPack(read)()),
    );
    expect(one!.reports).toHaveLength(2);
    expect(again!.id).toBe(one!.id);
    expect(other!.id).not.toBe(one!.id);
  });
});

describe('the chores of the background', () => {
  const log = () => ({ warn: vi.fn<(message: string) => void>() });

  const parts = (corpus: Corpus, pack = packOf('a', 1, 2)) => {
    const alarms: string[] = [];
    const note = (what: string) => () => {
      alarms.push(what);
      return Promise.resolve();
    };
    return { corpus, pack, alarms, alarm: { set: note('set'), clear: note('clear') } };
  };

  it('set the alarm first, reading the pack included, and clear it when all is done', async () => {
    const given = parts(aCorpus());
    const pack = vi.fn(() => {
      given.alarms.push('pack');
      return packOf('a', 1, 2)();
    });
    const chores = createChores({ ...given, pack }, log());
    await chores('start');
    expect(given.alarms).toEqual(['set', 'pack', 'clear']);
  });

  it('leave the alarm of a worker that dies while the pack is read', async () => {
    const given = parts(aCorpus());
    const dying = vi.fn(() => new Promise<never>(() => undefined));
    void createChores({ ...given, pack: dying }, log())('start');
    await expect.poll(() => dying.mock.calls.length).toBe(1);
    expect(given.alarms).toEqual(['set']);
  });

  it('leave the alarm set while there is housekeeping left', async () => {
    const given = parts({ ...aCorpus(), tidy: () => Promise.resolve(true) });
    await createChores(given, log())('alarm');
    expect(given.alarms).toEqual(['set']);
  });

  it('follow each other, so that none clears the alarm of another', async () => {
    const given = parts(aCorpus());
    const chores = createChores(given, log());
    await Promise.all([chores('start'), chores('alarm')]);
    expect(given.alarms).toEqual(['set', 'clear', 'set', 'clear']);
  });

  it('carry out deletions at a start and not at an alarm', async () => {
    const corpus = aCorpus();
    const chores = createChores(parts(corpus), log());
    await chores('start');
    await corpus.mark(['paper-1']);
    await chores('alarm');
    expect(await corpus.marked()).toHaveLength(1);
    await chores('start');
    expect(await corpus.marked()).toEqual([]);
    expect(await corpus.byId('paper-1')).toBeNull();
  });

  it('come a minute after the last sign of life of an import, and join what it left', async () => {
    const alarms: string[] = [];
    const set = () => {
      alarms.push('set');
      return Promise.reject(new Error('no alarms here'));
    };
    const file = { name: 'rows.jsonl', blob: new Blob([]) };
    const told = vi.fn();
    const importer = watchedByChores((_files, _choice, onProgress) => {
      onProgress({ read: 1, size: 2, reports: 0, file: 1, files: 1, line: 1 });
      onProgress({ read: 2, size: 2, reports: 0, file: 1, files: 1, line: 2 });
      return Promise.resolve(freshReport());
    }, set);
    await importer([file], { replace: false }, told, new AbortController().signal);
    expect(alarms).toEqual(['set', 'set', 'set']);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('fail quietly but not silently, and are not tried again every minute', async () => {
    const noted = log();
    const given = parts(aCorpus(), () => Promise.reject(new Error('no such file')));
    await createChores(given, noted)('start');
    expect(noted.warn).toHaveBeenCalledOnce();
    expect(given.alarms).toEqual(['set', 'clear']);
  });
});
