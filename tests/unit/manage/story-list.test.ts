import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createStoryList } from '../../../lib/manage/story-list';
import type { Report, ReportMeta } from '../../../lib/sketch/sketch';
import { ADD_ALL, aCorpusOf } from '../../support/corpora';
import { aReport } from '../../support/reports';

const PAIRS = join(import.meta.dirname, '..', '..', 'fixtures', 'pairs');
const fixture = (slug: string, side: 'suspect' | 'source') =>
  readFileSync(join(PAIRS, slug, `${side}.txt`), 'utf8');
const on = (day: string) => ({ at: day, precision: 'day', from: 'given' }) as const;

function report(id: string, text: string, meta: Partial<ReportMeta>): Report {
  const host = `${id}.example`;
  const about = { id, hosts: [host], outlet: id, url: `https://${host}/1`, ...meta };
  return { ...aReport(1, about, text), text: null };
}

const copy = report('gull', fixture('reprint', 'suspect'), { published: on('2031-03-03') });
const original = report('tide', fixture('reprint', 'source'), { published: on('2031-03-01') });
const other = report('fen', fixture('unrelated', 'suspect'), {});

const never = () => new AbortController().signal;

describe('the list of stories', () => {
  it('is empty until somebody looks, and then names who is known first', async () => {
    const list = createStoryList(await aCorpusOf([copy, original, other]));
    expect(await list.list()).toEqual([]);
    await list.lookThrough(() => undefined, never());
    expect(await list.list()).toMatchObject([
      { first: { id: 'tide' }, isDated: true, reports: 2, outlets: 2 },
    ]);
  });

  it('looks at each report once, and says how far it is', async () => {
    const list = createStoryList(await aCorpusOf([copy, original, other]));
    const told = vi.fn();
    await list.lookThrough(told, never());
    expect(told).toHaveBeenLastCalledWith({ done: 3, all: 3 });
    await list.lookThrough(told, never());
    expect(told).toHaveBeenLastCalledWith({ done: 0, all: 0 });
  });

  it('stops when it is called off, and goes on from there', async () => {
    const list = createStoryList(await aCorpusOf([copy, original, other]));
    const abort = new AbortController();
    await list.lookThrough(({ done }) => done === 1 && abort.abort(), abort.signal);
    const told = vi.fn();
    await list.lookThrough(told, never());
    expect(told.mock.calls[0]).toEqual([{ done: 0, all: 1 }]);
  });

  it('knows nothing of what was deleted', async () => {
    const corpus = await aCorpusOf([copy, original]);
    const list = createStoryList(corpus);
    await list.lookThrough(() => undefined, never());
    await corpus.remove('gull');
    expect(await list.list()).toEqual([]);
    await corpus.add([copy], ADD_ALL);
    expect(await list.list()).toHaveLength(1);
  });
});
