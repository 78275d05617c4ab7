import { describe, expect, it } from 'vitest';
import { orderKey, verdictSummary } from '../../../components/model/verdict';
import { leadingSource, otherSources } from '../../../components/model/sources';
import type { Order, VerdictKind } from '../../../lib/verdict/verdict';
import { aFinding, aSource } from '../../support/findings';
import { aTranslator } from '../../support/translator';

const REUSE: VerdictKind[] = ['syndicated', 'reprint', 'spun', 'rewrite', 'partial', 'mosaic'];
const OTHER: VerdictKind[] = ['same-report', 'update', 'common-source', 'same-story', 'no-match'];

function summary(kind: VerdictKind, order: Order = 'source-first') {
  return verdictSummary(
    aFinding({ verdict: { kind, order, confidence: 0.9 }, reuse: REUSE.includes(kind) }),
    aTranslator(),
  );
}

describe('the verdict in words', () => {
  it.each([...REUSE, ...OTHER])('%s has a title and one sentence', (kind) => {
    for (const order of ['source-first', 'suspect-first', 'undetermined'] as const) {
      const { title, sentence } = summary(kind, order);
      expect(title).not.toBe('');
      expect(sentence).toMatch(/^[^.]+(?:\.[^. ][^.]*)*\.$/u);
      expect(sentence).not.toMatch(/\$/u);
    }
  });

  it.each(REUSE)('%s says another thing for each order', (kind) => {
    const orders = ['source-first', 'suspect-first', 'undetermined'] as const;
    const titles = orders.map((order) => summary(kind, order).title);
    expect(new Set(titles).size).toBe(3);
  });

  it.each(REUSE)('%s says that the source appears earlier only when it does', (kind) => {
    expect(summary(kind).sentence).toMatch(/earlier/u);
    expect(summary(kind, 'undetermined').sentence).toMatch(/who was first is not known/u);
    expect(summary(kind, 'suspect-first').sentence).toMatch(/^This page appears earlier/u);
  });

  it('tells a report of the corpus of the copies that were made from it', () => {
    const finding = aFinding({
      verdict: { kind: 'same-report', order: 'suspect-first', confidence: 1 },
      sources: [aSource({ kind: 'common-source' }), aSource({ id: 'b', kind: 'spun' })],
    });
    const translator = aTranslator();
    expect(verdictSummary(finding, translator).title).toBe(translator.t('copyOfThisSpun'));
  });

  it('takes its tone from the warning alone', () => {
    const translator = aTranslator();
    expect(verdictSummary(aFinding({ warns: 'red' }), translator).tone).toBe('red');
    expect(verdictSummary(aFinding({ warns: null }), translator).tone).toBe('calm');
  });

  it('names the sources of a mosaic, each once', () => {
    const sources = [aSource(), aSource({ id: 'b' }), aSource({ id: 'c', outlet: 'Fjord Times' })];
    const finding = aFinding({
      verdict: { kind: 'mosaic', order: 'source-first', confidence: 1 },
      sources,
    });
    const { sentence } = verdictSummary(finding, aTranslator());
    expect(sentence.match(/Kystposten/gu)).toHaveLength(1);
    expect(sentence).toContain('Fjord Times');
  });

  it('tells no order where there is no reuse', () => {
    expect(orderKey(aFinding({ reuse: false }))).toBeNull();
  });
});

describe('the sources of a finding', () => {
  it('put the likely original first and the others after it', () => {
    const original = aSource({ id: 'b' });
    const sources = [aSource({ id: 'a', likelyOriginal: false }), original];
    expect(leadingSource({ sources })).toBe(original);
    expect(otherSources({ sources }).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('what the verdict does not claim', () => {
  it('says that no date tells the order, where none does', () => {
    const { reasons } = aFinding();
    const undated = reasons.filter(({ code }) => !/published|date|seen/u.test(code));
    const sentenceOf = (given: typeof reasons) =>
      verdictSummary(aFinding({ reasons: given }), aTranslator()).sentence;
    expect(sentenceOf(undated)).toContain('No date says so');
    const dated = { ...reasons[0]!, code: 'published-earlier' } as (typeof reasons)[number];
    expect(sentenceOf([...undated, dated])).not.toContain('No date says so');
  });

  it.each([
    ['https://gull.example/', true],
    ['https://gull.example/?edition=north', true],
    ['https://gull.example/quay', false],
  ])('takes %s for a front page: %s', (url, isFront) => {
    const article = { ...aFinding().article, url };
    const verdict = { ...aFinding().verdict, kind: 'no-match' } as const;
    const { title } = verdictSummary(aFinding({ article, verdict }), aTranslator());
    expect(title === 'Not an article').toBe(isFront);
    expect(verdictSummary(aFinding({ article }), aTranslator()).title).not.toBe('Not an article');
  });
});
