import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { assess, type Assessment } from '../../../lib/check/assess';
import { pageOf } from '../../../lib/check/page';
import { rankSources } from '../../../lib/check/sources';
import { setIndistinctAside, standsOut } from '../../../lib/check/stand-out';
import { STAND_OUT } from '../../../lib/verdict/thresholds';
import { aReport, aText } from '../../support/reports';

const page = pageOf(articleFromText(aText(1)));
const { sketch } = page.sketched;

/** The page against a report of this text, judged as we say. */
function judged(
  ordinal: number,
  text: string,
  kind: 'rewrite' | 'reprint' | 'no-match',
): Assessment {
  const report = { ordinal, ...aReport(ordinal, {}, text) };
  const assessment = assess(page, { report, sketched: null }, null);
  const reuse = kind !== 'no-match';
  return { ...assessment, verdict: { ...assessment.verdict, kind, reuse, probability: 0.8 } };
}

/** Reports that all share as much of the page: its first sentences, and text of their own. */
const start = aText(1).slice(0, 400);
const house = (ordinal: number) => `${start} ${aText(ordinal + 100)}`;
const crowd = Array.from({ length: STAND_OUT.among }, (_, n) =>
  judged(n + 2, house(n), 'no-match'),
);

describe('setIndistinctAside', () => {
  it('does not call one of many alike the source of a page', () => {
    const [first, ...rest] = setIndistinctAside(sketch, [
      judged(1, house(50), 'rewrite'),
      ...crowd,
    ]);
    expect(first!.verdict).toMatchObject({ kind: 'no-match', reuse: false });
    expect(rest).toEqual(crowd);
  });

  it('leaves the one that has far more of the page than the others', () => {
    const source = judged(1, aText(1), 'rewrite');
    expect(setIndistinctAside(sketch, [source, ...crowd])[0]).toBe(source);
  });

  it('leaves what stands there word for word, however many have it', () => {
    const reprint = judged(1, house(50), 'reprint');
    expect(setIndistinctAside(sketch, [reprint, ...crowd])[0]).toBe(reprint);
  });

  it('leaves the parts of a page that was pasted from many reports', () => {
    const parts = Array.from({ length: STAND_OUT.among + 2 }, (_, n) => {
      const { verdict, ...rest } = judged(n + 1, house(n), 'rewrite');
      const features = { ...verdict.features, coverSuspect: 0.12, verbatim: 0.12 };
      return { ...rest, verdict: { ...verdict, kind: 'partial' as const, features } };
    });
    expect(setIndistinctAside(sketch, parts)).toEqual(parts);
  });

  it('tells nobody that what was set aside was made from the page', () => {
    const later = { at: '2031-01-02', precision: 'day' as const, from: 'given' };
    const [aside] = setIndistinctAside(sketch, [judged(1, house(50), 'rewrite'), ...crowd]);
    const made = { ...aside!, source: { ...aside!.source, published: later } };
    expect(rankSources([made]).related.some(({ madeFromPage }) => madeFromPage)).toBe(false);
    expect(aside!.aside).toBe(true);
  });

  it('counts versions of one text as one', () => {
    const copies = crowd.map((_, n) => judged(n + 2, house(50), 'rewrite'));
    const all = [judged(1, house(50), 'rewrite'), ...copies, ...crowd.slice(1)];
    expect(setIndistinctAside(sketch, all)).toEqual(all);
  });
});

describe('standsOut', () => {
  it('asks for a multiple of the middle one of the others', () => {
    const others = [0.9, 0.2, 0.2, 0.2, 0.1, 0.1];
    expect(standsOut(0.2 * STAND_OUT.times, others)).toBe(true);
    expect(standsOut(0.2 * STAND_OUT.times - 0.01, others)).toBe(false);
  });

  it('does not judge by a handful', () => {
    expect(
      standsOut(
        0.1,
        Array.from({ length: STAND_OUT.among - 1 }, () => 0.5),
      ),
    ).toBe(true);
  });
});
