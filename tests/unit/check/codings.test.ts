import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { pageOfCapture } from '../../../lib/check/capture';
import { check } from '../../../lib/check/check';
import { captureOf } from '../../../lib/check/make-capture';
import { pageOf, sketchFor } from '../../../lib/check/page';
import { MemoryCorpus } from '../../../lib/corpus/memory';
import type { CorpusReader } from '../../../lib/index/candidates';
import { chooseQuery } from '../../../lib/index/query';
import { encodeOffsets, encodeSketch } from '../../../lib/sketch/codec';
import { makeSketchOfCoding } from '../../../lib/sketch/make-sketch';
import { CODING } from '../../../lib/sketch/scheme';
import { aReport, aText } from '../../support/reports';

const TEXT = `${aText(3)}\n\n“We closed 1,250 berths on 14 July 2020,” Ada Thorne said. “Nobody asked us.”`;
/** What a page puts between the letters so that a plain comparison misses them. */
const DISGUISED = TEXT.replaceAll('harbour', 'har\u0323bour')
  .replaceAll('1,250', '1,\u200B250')
  .replaceAll('council', 'coun\uFFF9cil');
const article = (text: string) => articleFromText(text, { title: 'Berths', language: 'en' });

/** A report as an earlier release coded it. */
function olderReport(text: string | null) {
  const { sketch } = makeSketchOfCoding(1, { text: TEXT, language: 'en', excluded: [] });
  return { ...aReport(3, {}, TEXT), sketch, text };
}

describe('codings side by side', () => {
  it('reads a page as the coding of the report that it is held against', () => {
    const page = pageOf(article(TEXT));
    expect(page.sketched.sketch.coding).toBe(CODING);
    expect(sketchFor(page, CODING)).toBe(page.sketched.sketch);
    const older = sketchFor(page, 1);
    expect(older).toEqual(pageOf(article(TEXT), 1).sketched.sketch);
    expect(sketchFor(page, 1)).toBe(older);
  });

  it('has one place for a word in every coding, whatever stands between its letters', () => {
    const page = pageOf(article(DISGUISED));
    const older = sketchFor(page, 1);
    expect(older.tokens).toEqual(page.sketched.sketch.tokens);
    expect(older.tokens).toEqual(pageOf(article(TEXT), 1).sketched.sketch.tokens);
    expect(older.facts).toEqual(pageOf(article(TEXT), 1).sketched.sketch.facts);
    const { starts, ends } = page.sketched.offsets;
    const fact = older.facts.find(({ value }) => value === '1250')!;
    expect(DISGUISED.slice(starts[fact.at[0]], ends[fact.at[1] - 1])).toBe('1,\u200B250');
  });

  it.each([
    ['with its text', TEXT],
    ['without its text', null],
  ])('finds a report of coding 1, %s, and nothing altered in its copy', async (_, text) => {
    const corpus = new MemoryCorpus([olderReport(text)]);
    for (const copy of [TEXT, DISGUISED]) {
      const finding = await check(pageOf(article(`${copy}\n\n${aText(9, 12)}`)), {
        corpus,
        thesaurus: () => Promise.resolve(null),
        now: () => '2026-03-05T10:00:00Z',
      });
      expect(finding.sources[0]).toMatchObject({ id: 'paper-3', hasText: text !== null });
      expect(finding.reuse).toBe(true);
      expect(finding.coverage.suspect).toBeGreaterThan(0.5);
      expect(
        finding.spin.facts.filter(({ status }) => status === 'altered' || status === 'missing'),
      ).toEqual([]);
      expect(finding.spin.quotations.filter(({ status }) => status !== 'intact')).toEqual([]);
    }
  });

  it('asks about a page in both codings where the corpus holds both, and finds both', async () => {
    const newer = { ...aReport(4), text: null };
    const corpus = new MemoryCorpus([olderReport(null), newer]);
    expect((await corpus.stats()).olderCodings).toEqual([1]);
    const asked: number[] = [];
    const spied: CorpusReader = {
      stats: () => corpus.stats(),
      candidates: (query, limit) => {
        asked.push(query.page.coding);
        return corpus.candidates(query, limit);
      },
      carriers: (hashes) => corpus.carriers(hashes),
      reports: (ordinals) => corpus.reports(ordinals),
      byUrl: (url) => corpus.byUrl(url),
      byDigest: (digest) => corpus.byDigest(digest),
    };
    const finding = await check(pageOf(article(`${TEXT}\n\n${aText(4)}`)), {
      corpus: spied,
      thesaurus: () => Promise.resolve(null),
      now: () => '2026-03-05T10:00:00Z',
    });
    expect(asked).toEqual([CODING, 1]);
    expect(finding.sources.map(({ id }) => id).sort()).toEqual(['paper-3', 'paper-4']);
    for (const { meta, sketch } of await corpus.reports([1, 2])) {
      expect([meta.id, sketch.coding]).toEqual(
        meta.id === 'paper-3' ? ['paper-3', 1] : ['paper-4', CODING],
      );
    }
  });

  it('asks in an older coding with the facts as that coding wrote them', () => {
    const page = pageOf(article(`${TEXT}\n\nIt cost 3.5 million pounds in the spring of 2024.`));
    const [older, newest] = [1, CODING].map(
      (coding) => new Set(chooseQuery(sketchFor(page, coding)).facts.hashes),
    );
    expect([...older!].some((hash) => !newest!.has(hash))).toBe(true);
  });

  it('asks once where no report is of an older coding', async () => {
    const corpus = new MemoryCorpus([aReport(4, {}, TEXT)]);
    expect((await corpus.stats()).olderCodings).toBeUndefined();
  });

  it('codes a capture anew that a tab sent from before an update', () => {
    const { sketch, offsets } = pageOf(article(TEXT), 1).sketched;
    const capture = { ...captureOf(article(TEXT)), sketch: encodeSketch(sketch) };
    const page = pageOfCapture({ ...capture, offsets: encodeOffsets(offsets) });
    expect(page.sketched.sketch.coding).toBe(CODING);
  });
});
