import { describe, expect, it } from 'vitest';
import type { Query } from '../../../lib/index/candidates';
import { MAX_DOCUMENT_FREQUENCY, QUERY_SIZE } from '../../../lib/index/parameters';
import { rankCandidates, shortlistOf } from '../../../lib/index/ranking';
import { makeSketch } from '../../../lib/sketch/make-sketch';

const page = makeSketch({ text: '', language: 'en', excluded: [] }).sketch;

function query(words: number[], positions = words.map((_, at) => at)): Query {
  const none = { hashes: new Uint32Array(0), positions: new Uint32Array(0) };
  const asked = { hashes: Uint32Array.from(words), positions: Uint32Array.from(positions) };
  return { words: asked, skeleton: none, pairs: none, facts: none, telling: none, page };
}

const from =
  (table: Record<number, number[]>) =>
  (hash: number): number[] =>
    table[hash] ?? [];

describe('rankCandidates', () => {
  it('puts the report first that holds most of the query', () => {
    const ranked = rankCandidates(query([1, 2, 3]), from({ 1: [7, 9], 2: [9], 3: [9] }), 100, 10);
    expect(ranked.map(({ ordinal }) => ordinal)).toEqual([9, 7]);
    expect(ranked[0]!.score).toBeCloseTo(1, 5);
  });

  it('lets one rare fingerprint outweigh two common ones', () => {
    const common = Array.from({ length: 80 }, (_, n) => n + 10);
    const ranked = rankCandidates(query([1, 2, 3]), from({ 1: [5], 2: common, 3: common }), 100, 3);
    expect(ranked[0]!.ordinal).toBe(5);
  });

  it('passes over a fingerprint that too many reports share', () => {
    const many = Array.from({ length: MAX_DOCUMENT_FREQUENCY + 1 }, (_, n) => n);
    expect(rankCandidates(query([1]), from({ 1: many }), 1000, 10)).toEqual([]);
    expect(rankCandidates(query([1]), () => null, 1000, 10)).toEqual([]);
  });

  it('counts what no report holds against the share', () => {
    const [candidate] = rankCandidates(query([1, 2]), from({ 1: [5] }), 100, 10);
    expect(candidate!.score).toBeGreaterThan(0.3);
    expect(candidate!.score).toBeLessThan(0.5);
  });

  it('puts hits that stand together before as many that are scattered', () => {
    const table = { 1: [5, 8], 2: [5], 3: [5], 4: [8], 5: [8] };
    const ranked = rankCandidates(
      query([1, 2, 3, 4, 5], [0, 400, 800, 20, 40]),
      from(table),
      100,
      5,
    );
    expect(ranked.map(({ ordinal }) => ordinal)).toEqual([8, 5]);
  });

  describe('by a name that many reports have', () => {
    const NAME = 1_000_000;
    const carriers = Array.from({ length: 2 * MAX_DOCUMENT_FREQUENCY }, (_, n) => n);
    const named = (others: number): Query => {
      const asked = query(Array.from({ length: others }, (_, n) => n));
      const facts = { hashes: Uint32Array.from([NAME]), positions: Uint32Array.from([0]) };
      return { ...asked, facts };
    };

    it('finds those of a lead, which has little else', () => {
      const ranked = rankCandidates(named(20), from({ [NAME]: carriers }), 10_000, 3);
      expect(ranked.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2]);
    });

    it('finds none of a page that fills its look-ups', () => {
      const ranked = rankCandidates(named(QUERY_SIZE - 1), from({ [NAME]: carriers }), 10_000, 3);
      expect(ranked).toEqual([]);
    });
  });

  it('breaks ties by the older ordinal and keeps to the limit', () => {
    const ranked = rankCandidates(query([1]), from({ 1: [4, 3, 9] }), 100, 2);
    expect(ranked.map(({ ordinal }) => ordinal)).toEqual([3, 4]);
  });
});

describe('shortlistOf', () => {
  const scored = (...scores: number[]) => scores.map((score, ordinal) => ({ ordinal, score }));

  it('leaves out what is far behind the best', () => {
    const list = shortlistOf(page, scored(0.8, 0.5, 0.17, 0.15, 0.01), 2);
    expect(list.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2]);
  });

  it('keeps as many as are asked for, however far behind', () => {
    expect(shortlistOf(page, scored(0.8, 0.01, 0.01, 0.01), 3)).toHaveLength(3);
  });

  it('trusts the look-ups little on a long page', () => {
    const long = { tokens: new Uint16Array(5_000) };
    expect(shortlistOf(long, scored(0.8, 0.1, 0.01, 0.001), 1)).toHaveLength(3);
  });

  it('keeps all where none is far ahead, and none of none', () => {
    expect(shortlistOf(page, scored(0.05, 0.04, 0.03, 0.02), 1)).toHaveLength(4);
    expect(shortlistOf(page, [], 5)).toEqual([]);
  });
});
