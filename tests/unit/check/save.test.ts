import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { reportId, reportOfArticle } from '../../../lib/check/report';
import { saveArticle, saveCaptured } from '../../../lib/check/save';
import { aCorpus, aCorpusOf } from '../../support/corpora';
import { aReport, aText } from '../../support/reports';

const NOW = '2026-03-05T09:00:00Z';
const CAPTURED = { origin: 'captured', seen: NOW };

const article = (seed: number, url = `https://paper.example/${seed}`) => ({
  ...articleFromText(aText(seed), { url, title: `The pier of Orbank, part ${seed}` }),
  outlet: 'The Marrowby Paper',
  published: { at: '2026-03-04T08:00Z', precision: 'minute' as const, from: 'json-ld' },
});

describe('saving an article', () => {
  it('stores its text, where it stood, and when it was seen', async () => {
    const corpus = aCorpus();
    const outcome = await saveArticle(corpus, article(1), CAPTURED);
    expect(outcome.saved && (await corpus.byId(outcome.id))).toMatchObject({
      text: aText(1),
      meta: { hosts: ['paper.example'], seen: NOW, origin: 'captured', language: 'en' },
    });
  });

  it('tells a text that is there already, and writes nothing', async () => {
    const corpus = aCorpus();
    const first = await saveArticle(corpus, article(1), CAPTURED);
    const { generation } = await corpus.stats();
    const again = await saveArticle(corpus, article(1, 'http://www.paper.example/1#top'), CAPTURED);
    expect(again).toEqual({ saved: false, why: 'already-there', id: first.saved && first.id });
    expect((await corpus.stats()).generation).toBe(generation);
  });

  it('adds the text to a report that came without', async () => {
    const bundled = aReport(1, { origin: 'bundled' }, aText(1), false);
    const corpus = await aCorpusOf([bundled]);
    const outcome = await saveArticle(corpus, article(1), CAPTURED);
    expect(outcome).toEqual({ saved: true, id: 'paper-1' });
    expect(await corpus.byId('paper-1')).toMatchObject({
      text: aText(1),
      meta: { origin: 'bundled', title: bundled.meta.title },
    });
    expect((await corpus.stats()).reports).toBe(1);
  });

  it('keeps the same words on another site as a report of their own', async () => {
    const corpus = aCorpus();
    await saveArticle(corpus, article(1), CAPTURED);
    const copy = { ...article(1, 'https://copy.example/x'), outlet: 'Copy' };
    expect(await saveArticle(corpus, copy, CAPTURED)).toMatchObject({ saved: true });
    expect((await corpus.stats()).reports).toBe(2);
  });

  it('keeps a later version of a page beside the first', async () => {
    const corpus = aCorpus();
    await saveArticle(corpus, article(1), CAPTURED);
    const later = { ...article(2, 'https://paper.example/1') };
    await saveArticle(corpus, later, CAPTURED);
    expect(await corpus.byUrl('https://paper.example/1')).toHaveLength(2);
  });

  it('refuses what is too short to be found again', async () => {
    const short = articleFromText('The pier is closed.', {});
    expect(await saveArticle(aCorpus(), short, CAPTURED)).toEqual({
      saved: false,
      why: 'too-short',
    });
    await expect(saveCaptured(aCorpus(), short, NOW)).rejects.toMatchObject({
      code: 'input-malformed',
    });
  });

  it('answers the id of a capture, saved now or before', async () => {
    const corpus = aCorpus();
    const id = await saveCaptured(corpus, article(3), NOW);
    expect(await saveCaptured(corpus, article(3), NOW)).toBe(id);
  });
});

describe('the id of a report', () => {
  it('tells outlet, day and headline, and is the same each time', () => {
    const { meta } = reportOfArticle(article(1), CAPTURED);
    expect(meta.id).toMatch(
      /^the-marrowby-paper-2026-03-04-the-pier-of-orbank-part-1-[0-9a-f]{8}$/,
    );
    expect(reportOfArticle(article(1), CAPTURED).meta.id).toBe(meta.id);
  });

  it('takes letters of any script and never is empty', () => {
    const given = { outlet: null, hosts: [], published: null, digest: 'abcdef0123456789' };
    expect(reportId({ ...given, title: 'Жёлтая пресса' })).toBe('желтая-пресса-abcdef01');
    expect(reportId({ ...given, title: '—' })).toBe('abcdef01');
  });

  it('differs for two texts of one headline', () => {
    const one = { ...article(1), title: 'Live' };
    const two = { ...article(2), title: 'Live' };
    const ids = [one, two].map((each) => reportOfArticle(each, CAPTURED).meta.id);
    expect(new Set(ids).size).toBe(2);
  });
});
