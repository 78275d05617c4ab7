import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { assess } from '../../../lib/check/assess';
import { conclude } from '../../../lib/check/conclude';
import { pageOf } from '../../../lib/check/page';
import { rankSources } from '../../../lib/check/sources';
import { aReport } from '../../support/reports';

const read = (slug: string, side: 'suspect' | 'source'): string =>
  readFileSync(
    join(import.meta.dirname, '..', '..', 'fixtures', 'pairs', slug, `${side}.txt`),
    'utf8',
  ).trim();

const HARBOUR = read('reprint', 'source');
const dayOf = (at: string) => ({ at, precision: 'day' as const, from: 'given' });

const page = pageOf(
  articleFromText(`${HARBOUR}\n\n${read('unrelated', 'suspect')}`, {
    published: dayOf('2030-12-04'),
  }),
);

/** The finding on a page that reuses nothing, beside a later report of these words. */
function foundBeside(text: string) {
  const report = { ordinal: 1, ...aReport(1, {}, text) };
  const given = assess(page, { report, sketched: null }, null);
  const verdict = { ...given.verdict, kind: 'no-match' as const, reuse: false };
  const published = dayOf('2031-01-02');
  const picture = rankSources([{ ...given, verdict, source: { ...given.source, published } }]);
  const stats = { reports: 1 } as Parameters<typeof conclude>[0]['stats'];
  return conclude({ page, own: [], picture, thesaurus: null, stats, now: '2031-01-03T00:00:00Z' });
}

describe('the reasons for a report that was made from the page', () => {
  const finding = foundBeside(HARBOUR);
  const codes = finding.reasons.map(({ code }) => code);

  it('say that there is one, and why the page is the earlier', () => {
    expect(finding.verdict.order).toBe('suspect-first');
    expect(codes).toContain('copies-in-corpus');
    expect(finding.reasons.some(({ about }) => about === 'order')).toBe(true);
  });

  it('say nothing of words of its own, nor what spoke against the page having them from it', () => {
    expect(codes).not.toContain('same-event');
    expect(codes).not.toContain('feature-weighed');
  });
});
