import { describe, expect, it } from 'vitest';
import { createChores } from '../../../lib/check/chores';
import { sketchOfBareText } from '../../../lib/check/report-of';
import type { Corpus } from '../../../lib/corpus/corpus';
import { createCorpus } from '../../../lib/corpus/corpus';
import { ADD_ALL, createMemoryLock, freshName, NOW } from '../../support/corpora';
import { aReport } from '../../support/reports';

/** A corpus with one report in it, and how often it has told of a change since. */
async function aTellingCorpus(): Promise<{ corpus: Corpus; told: () => number }> {
  let told = 0;
  const corpus = createCorpus({
    lock: createMemoryLock(),
    now: () => NOW,
    name: freshName(),
    changed: () => (told += 1),
  });
  await corpus.add([aReport(1)], ADD_ALL);
  const before = told;
  return { corpus, told: () => told - before };
}

/** Everything that writes, so that a new writer need only stand in the list. */
const WRITERS: Record<string, (corpus: Corpus) => Promise<unknown>> = {
  add: (corpus) => corpus.add([aReport(2)], ADD_ALL),
  remove: (corpus) => corpus.remove('paper-1'),
  mark: (corpus) => corpus.mark(['paper-1']),
  unmark: (corpus) => corpus.unmark([1]),
  forgetMarked: (corpus) => corpus.forgetMarked([1]),
  beginSweep: (corpus) => corpus.beginSweep(),
  deleteEverything: (corpus) => corpus.deleteEverything(),
  repair: (corpus) => corpus.repair({ remake: sketchOfBareText }),
  startAnew: (corpus) => corpus.startAnew(),
  upgrade: (corpus) => corpus.upgrade(),
  forgetDeleted: (corpus) => corpus.forgetDeleted(),
};

describe('a corpus tells of its own changes', () => {
  it.each(Object.keys(WRITERS))('after %s', async (writer) => {
    const { corpus, told } = await aTellingCorpus();
    await WRITERS[writer]!(corpus);
    expect(told()).toBeGreaterThan(0);
  });

  it('after a write that failed', async () => {
    const { corpus, told } = await aTellingCorpus();
    const broken = { ...aReport(2), text: Symbol('no text') as unknown as string };
    await expect(corpus.add([broken], ADD_ALL)).rejects.toThrow();
    expect(told()).toBe(1);
  });

  it('after the background seeded it, whoever had opened it before', async () => {
    const { corpus, told } = await aTellingCorpus();
    const alarm = { set: () => Promise.resolve(), clear: () => Promise.resolve() };
    const pack = () => Promise.resolve({ id: 'pack', reports: [aReport(2), aReport(3)] });
    await createChores({ corpus, pack, alarm }, { warn: () => undefined })('start');
    expect((await corpus.counts()).reports).toBe(3);
    expect(told()).toBeGreaterThan(0);
  });

  it('not after it was only read or examined', async () => {
    const { corpus, told } = await aTellingCorpus();
    await corpus.counts();
    await corpus.list({ text: '', offset: 0, limit: 10 });
    await corpus.health();
    expect(told()).toBe(0);
  });
});
