import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../lib/corpus/migrations';
import { ADD_ALL, aCorpus, aCorpusOf, freshName } from '../../support/corpora';
import { aReport } from '../../support/reports';

interface Note {
  id: string;
  words: string;
}

const readNote = (value: unknown): Note | null =>
  typeof (value as Partial<Note>).words === 'string' ? (value as Note) : null;

const notes = (name = freshName()) => aCorpus(name).kept('judgements', readNote);

describe('what is kept beside the reports', () => {
  it('is there for the next one who opens the database', async () => {
    const name = freshName();
    await notes(name).put([{ id: 'a', words: 'licensed' }]);
    expect(await notes(name).all()).toEqual([{ id: 'a', words: 'licensed' }]);
    expect(await notes(name).get('a')).toEqual({ id: 'a', words: 'licensed' });
    expect(await notes(name).get('b')).toBeNull();
  });

  it('is changed in one transaction, however many change it at once', async () => {
    const kept = notes();
    const add = (letter: string) =>
      kept.change('a', (known) => ({ id: 'a', words: `${known?.words ?? ''}${letter}` }));
    await Promise.all(['x', 'y', 'z'].map(add));
    expect((await kept.get('a'))?.words).toHaveLength(3);
  });

  it('is removed for good', async () => {
    const kept = notes();
    await kept.put([
      { id: 'a', words: 'x' },
      { id: 'b', words: 'y' },
    ]);
    expect(await kept.remove(['a', 'c'])).toBe(1);
    expect(await kept.change('b', () => null)).toBeNull();
    expect(await kept.all()).toEqual([]);
  });

  it('leaves out what cannot be read', async () => {
    const name = freshName();
    await aCorpus(name)
      .kept('judgements', (value) => value as { id: string })
      .put([{ id: 'a' }]);
    expect(await notes(name).all()).toEqual([]);
  });

  it('comes without asking to a database of version 1 with reports of its own', async () => {
    const name = freshName();
    const old = await openDB(name, 1, { upgrade: (opened, from) => migrate(opened, from, 1) });
    await old.put('meta', { reports: 1, bundled: 0, withText: 1 }, 'state');
    old.close();
    const corpus = aCorpus(name);
    expect(await corpus.standing()).toBe('current');
    expect(await corpus.kept('findings', readNote).all()).toEqual([]);
  });
});

describe('reports of one origin', () => {
  it('are told oldest first, and removed together for good', async () => {
    const corpus = await aCorpusOf([
      aReport(1, { id: 'one', origin: 'read' }),
      aReport(2, { id: 'two' }),
      aReport(3, { id: 'three', origin: 'read' }),
    ]);
    const read = await corpus.ofOrigin('read');
    expect(read.map(({ meta }) => meta.id)).toEqual(['one', 'three']);
    expect(await corpus.removeAll(['one', 'three', 'four'])).toBe(2);
    expect(await corpus.marked()).toEqual([]);
    expect((await corpus.stats()).reports).toBe(1);
    const again = await corpus.add([aReport(1, { id: 'one', origin: 'read' })], ADD_ALL);
    expect(again.added).toEqual(['one']);
  });
});
