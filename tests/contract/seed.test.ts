import { describe, expect, it, vi } from 'vitest';
import { bundledPack } from '../../lib/check/bundled';
import { doChores } from '../../lib/check/chores';
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

  it('set the alarm before a seeding, so that a worker that dies in it is woken again', async () => {
    const corpus = aCorpus();
    const calls: string[] = [];
    const add: Corpus['add'] = (...args) => {
      calls.push('add');
      return corpus.add(...args);
    };
    const again = () => {
      calls.push('alarm');
      return Promise.resolve();
    };
    await doChores({ corpus: { ...corpus, add }, pack: packOf('a', 1, 2), again }, log());
    expect(calls).toEqual(['alarm', 'add']);
    await doChores({ corpus: { ...corpus, add }, pack: packOf('a', 1, 2), again }, log());
    expect(calls).toEqual(['alarm', 'add']);
  });

  it('ask to be called again while there is housekeeping left', async () => {
    const corpus = { ...aCorpus(), tidy: () => Promise.resolve(true) };
    // Seeding ends with housekeeping of its own, so the pack is already in.
    const again = vi.fn<() => Promise<void>>(() => Promise.resolve());
    await doChores({ corpus, pack: packOf('empty', 1, 0), again }, log());
    expect(again).toHaveBeenCalledOnce();
  });

  it('fail quietly but not silently', async () => {
    const noted = log();
    const pack = () => Promise.reject(new Error('no such file'));
    await doChores({ corpus: aCorpus(), pack, again: () => Promise.resolve() }, noted);
    expect(noted.warn).toHaveBeenCalledOnce();
  });
});
