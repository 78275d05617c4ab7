import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { assess } from '../../../lib/check/assess';
import { pageOf } from '../../../lib/check/page';
import { rankSources } from '../../../lib/check/sources';
import { aReport } from '../../support/reports';

const PAIRS = join(import.meta.dirname, '..', '..', 'fixtures', 'pairs');

const paragraphsOf = (slug: string, side: 'suspect' | 'source'): string[] =>
  readFileSync(join(PAIRS, slug, `${side}.txt`), 'utf8')
    .trim()
    .split('\n\n');

const HARBOUR = paragraphsOf('reprint', 'source');
const OTHER = paragraphsOf('unrelated', 'suspect');
const THIRD = paragraphsOf('unrelated-too', 'suspect');

const dayOf = (at: string) => ({ at, precision: 'day' as const, from: 'given' });

const page = pageOf(
  articleFromText([...HARBOUR, ...OTHER].join('\n\n'), { published: dayOf('2030-12-04') }),
);

/** What a page that reuses nothing is told of a later report of these paragraphs. */
function isToldOf(paragraphs: readonly string[]): boolean {
  const report = { ordinal: 1, ...aReport(1, {}, paragraphs.join('\n\n')) };
  const given = assess(page, { report, sketched: null }, null);
  const published = dayOf('2031-01-02');
  const verdict = { ...given.verdict, kind: 'no-match' as const, reuse: false };
  const picture = rankSources([{ ...given, verdict, source: { ...given.source, published } }]);
  return picture.related.some(({ madeFromPage }) => madeFromPage);
}

describe('a later report that a page is told of', () => {
  it('was made from the page: nearly all of it stands there', () => {
    expect(isToldOf(HARBOUR)).toBe(true);
    expect(isToldOf([...OTHER, THIRD[0]!])).toBe(true);
  });

  it.each([HARBOUR, OTHER])('is none that shares a paragraph or two with it', (...text) => {
    const stretch = text.slice(1, 3);
    for (const paragraphs of [
      [...stretch, ...THIRD],
      [...THIRD, ...stretch],
    ])
      expect(isToldOf(paragraphs)).toBe(false);
  });
});
