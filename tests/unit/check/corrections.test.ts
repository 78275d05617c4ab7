import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../lib/check/checker';
import { corrected } from '../../../lib/check/corrections';
import { createCorrectionsManager } from '../../../lib/manage/corrections';
import { aCapture } from '../../support/captures';
import { aCorpus, NOW } from '../../support/corpora';
import { aText } from '../../support/reports';

const ADDRESS = 'https://gull.example/quay?utm_source=x';

function desk() {
  const corpus = aCorpus();
  const now = () => NOW;
  return {
    corpus,
    corrections: createCorrectionsManager(corpus, now),
    checker: createChecker({ corpus, now, readLexicon: () => Promise.reject(new Error('none')) }),
  };
}

const capture = aCapture({ url: ADDRESS, text: aText(3), published: null, outlet: 'GULL.EXAMPLE' });

describe('what is corrected of a page', () => {
  it('counts in every check of its address, until it is taken back', async () => {
    const { corrections, checker } = desk();
    await corrections.keep(ADDRESS, '  Gull   Post ', '2031-02-03');
    const { article } = await checker.corrected(capture);
    expect(article.outlet).toBe('Gull Post');
    expect(article.published).toEqual({ at: '2031-02-03', precision: 'day', from: 'user' });
    expect(article.dates[0]).toEqual(article.published);
    const [known] = await corrections.list();
    await corrections.remove(known!.id);
    expect(await checker.corrected(capture)).toEqual(capture);
  });

  it('leaves as it was read what is not corrected, and nothing where both are empty', async () => {
    const { corrections } = desk();
    await corrections.keep(ADDRESS, 'Gull Post', '');
    const known = await corrections.of('https://gull.example/quay');
    expect(corrected(capture, known).article.published).toBeNull();
    expect(corrected(capture, known).article.outlet).toBe('Gull Post');
    await corrections.keep(ADDRESS, ' ', '');
    expect(await corrections.list()).toEqual([]);
  });

  it('makes findings anew that were made before', async () => {
    const { corrections, checker } = desk();
    const before = await checker.generation();
    await corrections.keep(ADDRESS, 'Gull Post', '');
    expect(await checker.generation()).toBeGreaterThan(before);
  });
});
