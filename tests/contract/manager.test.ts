import { describe, expect, it } from 'vitest';
import { createCorpusManager } from '../../lib/check/manage';
import type { Corpus } from '../../lib/corpus/corpus';
import { ADD_ALL, aCorpus, aCorpusOf } from '../support/corpora';
import { aReport, aText } from '../support/reports';

const noPages = () => Promise.reject(new Error('no page was expected'));

const managerOf = (corpus: Corpus) =>
  createCorpusManager({
    corpus,
    onChanged: () => undefined,
    bundledPack: () => Promise.resolve({ id: 'none', reports: [] }),
    readPage: noPages,
    madeBy: 'a test',
  });

describe('the corpus manager', () => {
  it('adds a pasted text, and tells when it is there or too short', async () => {
    const corpus = aCorpus();
    const manager = managerOf(corpus);
    const draft = {
      title: 'Pasted',
      outlet: 'Gazette',
      url: null,
      published: null,
      text: aText(5),
    };
    const added = await manager.addText(draft);
    expect(added.ok && (await corpus.byId(added.value))).toMatchObject({ text: aText(5) });
    expect(await manager.addText(draft)).toEqual({ ok: false, error: { code: 'already-there' } });
    expect(await manager.addText({ ...draft, text: 'Too few words.' })).toEqual({
      ok: false,
      error: { code: 'too-short' },
    });
  });

  it('shows the facts of a report in the order of its text', async () => {
    const corpus = await aCorpusOf([aReport(1)]);
    const details = await managerOf(corpus).details('paper-1');
    expect(details!.facts.length).toBeGreaterThan(3);
    expect(await managerOf(corpus).details('nobody')).toBeNull();
  });

  it('counts what the corpus holds', async () => {
    const corpus = aCorpus();
    await corpus.add([aReport(1), aReport(2, { origin: 'bundled' }, undefined, false)], ADD_ALL);
    expect(await managerOf(corpus).stats()).toEqual({
      reports: 2,
      withText: 1,
      bundled: 1,
      newest: '2026-03-03',
    });
  });
});
