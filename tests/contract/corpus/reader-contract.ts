import { describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/sketch/sketch';
import type { CorpusReader } from '../../../lib/index/candidates';
import { chooseQuery } from '../../../lib/index/query';
import { factHash } from '../../../lib/sketch/fingerprint';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import { aReport, aText } from '../../support/reports';

const query = (text: string) =>
  chooseQuery(makeSketch({ text, language: 'en', excluded: [] }).sketch);

/** What every corpus answers alike, wherever it keeps its reports. */
export function readerContract(
  name: string,
  corpusOf: (reports: readonly Report[]) => Promise<CorpusReader>,
): void {
  describe(`${name}, read`, () => {
    it('has no reports, no newest and no candidates when it is empty', async () => {
      const corpus = await corpusOf([]);
      expect(await corpus.stats()).toMatchObject({ reports: 0, newest: null });
      expect(await corpus.candidates(query(aText(1)), 10)).toEqual([]);
      expect(await corpus.reports([1, 2])).toEqual([]);
      expect(await corpus.byUrl('https://paper.example/1')).toEqual([]);
      expect(await corpus.byDigest('0')).toEqual([]);
    });

    it('counts its reports and names the newest date, of publication or of capture', async () => {
      const seen = aReport(2, { published: null, seen: '2026-05-01T08:00:00Z' });
      const corpus = await corpusOf([aReport(1), seen, aReport(3)]);
      expect(await corpus.stats()).toMatchObject({ reports: 3, newest: '2026-05-01T08:00:00Z' });
    });

    it('finds the report that a text was taken from, and names it first', async () => {
      const reports = Array.from({ length: 30 }, (_, index) => aReport(index + 1));
      const corpus = await corpusOf(reports);
      const [best] = await corpus.candidates(query(aText(17)), 5);
      const [report] = await corpus.reports([best!.ordinal]);
      expect(report).toMatchObject({ meta: reports[16]!.meta, text: aText(17) });
      expect(report!.sketch).toEqual(reports[16]!.sketch);
    });

    it('gives no more candidates than asked, best first', async () => {
      const text = aText(1);
      const reports = Array.from({ length: 8 }, (_, index) =>
        aReport(index + 1, {}, `${aText(index + 50, 8 - index)} ${text}`),
      );
      const candidates = await (await corpusOf(reports)).candidates(query(text), 3);
      const scores = candidates.map(({ score }) => score);
      expect(candidates).toHaveLength(3);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    it('counts the reports that have each of several fingerprints, in the order asked', async () => {
      const named = (number: number, names: string) =>
        aReport(number, {}, `${aText(number)} It was opened by ${names} in the afternoon.`);
      const reports = [named(1, 'Jorun Askeby'), named(2, 'Jorun Askeby'), named(3, 'Otto Severn')];
      const asked = ['otto severn', 'nobody at all', 'jorun askeby'].map((value) =>
        factHash({ kind: 'name', value }),
      );
      const corpus = await corpusOf(reports);
      expect(await corpus.carriers(Uint32Array.from(asked))).toEqual([1, 0, 2]);
      expect(await corpus.carriers(new Uint32Array(0))).toEqual([]);
    });

    it('gives reports in the order asked and leaves unknown ordinals out', async () => {
      const corpus = await corpusOf([aReport(1), aReport(2), aReport(3)]);
      const all = await corpus.byUrl('https://paper.example/1');
      const other = await corpus.byUrl('https://paper.example/3');
      const [first, third] = [all[0]!.ordinal, other[0]!.ordinal];
      const asked = await corpus.reports([third, 4_000_000, first]);
      expect(asked.map(({ meta }) => meta.id)).toEqual(['paper-3', 'paper-1']);
    });

    it('finds a report by its address however the address is written', async () => {
      const corpus = await corpusOf([aReport(1), aReport(2)]);
      for (const url of [
        'https://paper.example/2',
        'http://www.paper.example/2/?utm_source=feed#top',
        'paper.example/2',
      ]) {
        expect((await corpus.byUrl(url)).map(({ meta }) => meta.id)).toEqual(['paper-2']);
      }
    });

    it('finds every report of a digest', async () => {
      const twin = aReport(2, { url: null }, aText(1));
      const corpus = await corpusOf([aReport(1), twin, aReport(3)]);
      const found = await corpus.byDigest(twin.meta.digest);
      expect(found.map(({ meta }) => meta.id).sort()).toEqual(['paper-1', 'paper-2']);
    });

    it('keeps a report without its text', async () => {
      const corpus = await corpusOf([aReport(1, {}, aText(1), false)]);
      const [found] = await corpus.byUrl('https://paper.example/1');
      expect(found!.text).toBeNull();
    });
  });
}
