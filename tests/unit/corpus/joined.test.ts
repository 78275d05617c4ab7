import { describe, expect, it, vi } from 'vitest';
import { JoinedCorpus, idInOther } from '../../../lib/corpus/joined';
import { MemoryCorpus } from '../../../lib/corpus/memory';
import { FirsthandError } from '../../../lib/core/errors';
import { chooseQuery } from '../../../lib/index/query';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import { aReport, aText } from '../../support/reports';

const query = (text: string) =>
  chooseQuery(makeSketch({ text, language: 'en', excluded: [] }).sketch);
const own = () => new MemoryCorpus([1, 2, 3, 4].map((seed) => aReport(seed)));
const teams = () => new MemoryCorpus([4, 5, 6].map((seed) => aReport(seed)));

async function idsFor(corpus: JoinedCorpus, seed: number): Promise<string[]> {
  const candidates = await corpus.candidates(query(aText(seed)), 12);
  const found = await corpus.reports(candidates.map(({ ordinal }) => ordinal));
  return found.map(({ meta }) => meta.id);
}

describe('two corpora joined', () => {
  it('find what stands in either, and tell whose it is', async () => {
    const joined = new JoinedCorpus(own(), teams());
    expect((await idsFor(joined, 2))[0]).toBe('paper-2');
    expect((await idsFor(joined, 6))[0]).toBe('team:paper-6');
    expect(idInOther('team:paper-6')).toBe('paper-6');
    expect(idInOther('paper-6')).toBeNull();
  });

  it('show a report that stands in both once, as the own one', async () => {
    const ids = await idsFor(new JoinedCorpus(own(), teams()), 4);
    expect(ids[0]).toBe('paper-4');
    expect(ids).not.toContain('team:paper-4');
  });

  it('are as large as both, and as stale as the own one', async () => {
    const mine = own();
    const stats = await new JoinedCorpus(mine, teams()).stats();
    expect(stats).toEqual({
      reports: 7,
      newest: '2026-03-07',
      generation: (await mine.stats()).generation,
    });
  });

  it('answer from the own one alone where the other fails, and ask that once', async () => {
    const failure = new FirsthandError('team-unreachable', 'no answer');
    const ask = vi.fn(() => Promise.reject(failure));
    const dead = {
      stats: ask,
      candidates: ask,
      reports: ask,
      carriers: ask,
      byUrl: ask,
      byDigest: ask,
    };
    const joined = new JoinedCorpus(own(), dead);
    expect((await joined.stats()).reports).toBe(4);
    expect((await idsFor(joined, 3))[0]).toBe('paper-3');
    expect(joined.failure).toBe(failure);
    expect(ask).toHaveBeenCalledOnce();
  });

  it('ask the other for no address and for no whole text', async () => {
    const other = teams();
    const asked = [vi.spyOn(other, 'byUrl'), vi.spyOn(other, 'byDigest')];
    const joined = new JoinedCorpus(own(), other);
    expect(await joined.byUrl('https://paper.example/6')).toEqual([]);
    expect(await joined.byDigest(aReport(6).meta.digest)).toEqual([]);
    for (const method of asked) expect(method).not.toHaveBeenCalled();
  });
});
