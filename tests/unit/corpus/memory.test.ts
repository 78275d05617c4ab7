import { describe, expect, it } from 'vitest';
import { MemoryCorpus } from '../../../lib/corpus/memory';
import { chooseQuery } from '../../../lib/index/query';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import { aReport, aText } from '../../support/reports';

const sketchOf = (text: string) => makeSketch({ text, language: 'en', excluded: [] }).sketch;

async function closest(corpus: MemoryCorpus, text: string): Promise<string[]> {
  const candidates = await corpus.candidates(chooseQuery(sketchOf(text)), 3);
  const reports = await corpus.reports(candidates.map(({ ordinal }) => ordinal));
  return reports.map(({ meta }) => meta.id);
}

describe('MemoryCorpus', () => {
  it('finds the report that a text was taken from, whole or in part', async () => {
    const corpus = new MemoryCorpus(Array.from({ length: 60 }, (_, seed) => aReport(seed)));
    expect((await closest(corpus, aText(17)))[0]).toBe('paper-17');
    const end = aText(42).split('. ').slice(-5).join('. ');
    expect((await closest(corpus, end))[0]).toBe('paper-42');
  });

  it('finds what was added after a query, also when the shards had to become more', async () => {
    const corpus = new MemoryCorpus([aReport(1)]);
    expect((await closest(corpus, aText(2)))[0]).not.toBe('paper-2');
    for (let seed = 2; seed < 700; seed++) corpus.add(aReport(seed, {}, aText(seed, 4), false));
    expect((await closest(corpus, aText(2, 4)))[0]).toBe('paper-2');
    expect((await closest(corpus, aText(699, 4)))[0]).toBe('paper-699');
    expect((await closest(corpus, aText(1)))[0]).toBe('paper-1');
  });

  it('forgets a removed report everywhere', async () => {
    const report = aReport(5);
    const corpus = new MemoryCorpus([report, aReport(6)]);
    expect(await corpus.byDigest(report.meta.digest)).toHaveLength(1);
    expect(corpus.remove('paper-5')).toBe(true);
    expect(corpus.remove('paper-5')).toBe(false);
    expect(await closest(corpus, aText(5))).not.toContain('paper-5');
    expect(await corpus.byDigest(report.meta.digest)).toEqual([]);
    expect(await corpus.byUrl(report.meta.url!)).toEqual([]);
    expect((await corpus.stats()).reports).toBe(1);
  });

  it('replaces a report of the same id under a new ordinal', async () => {
    const corpus = new MemoryCorpus();
    const first = corpus.add(aReport(5));
    const second = corpus.add(aReport(5, {}, aText(8)));
    expect(second).not.toBe(first);
    expect(await corpus.reports([first])).toEqual([]);
    expect(await closest(corpus, aText(8))).toEqual(['paper-5']);
    expect((await corpus.stats()).reports).toBe(1);
  });

  it('knows an address however it is written', async () => {
    const corpus = new MemoryCorpus([aReport(3)]);
    const [report] = await corpus.byUrl('http://www.paper.example/3/?utm_source=x#top');
    expect(report?.meta.id).toBe('paper-3');
  });

  it('says how large and how fresh it is, and grows its generation with each write', async () => {
    const corpus = new MemoryCorpus();
    expect(await corpus.stats()).toEqual({ reports: 0, newest: null, generation: 0 });
    corpus.add(aReport(4));
    corpus.add(aReport(9));
    const stats = await corpus.stats();
    expect(stats.reports).toBe(2);
    expect(stats.newest).toBe('2026-03-10');
    expect(stats.generation).toBeGreaterThan(0);
  });
});
