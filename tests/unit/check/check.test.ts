import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFromText, type TextSource } from '../../../lib/article/from-text';
import { check } from '../../../lib/check/check';
import { pageOf } from '../../../lib/check/page';
import { MemoryCorpus } from '../../../lib/corpus/memory';
import type { Report, ReportMeta } from '../../../lib/sketch/sketch';
import { aReport } from '../../support/reports';
import { thesaurusFor } from '../../../tools/thesaurus';

const PAIRS = join(import.meta.dirname, '..', '..', 'fixtures', 'pairs');
const NOW = '2031-02-01T00:00:00Z';

function fixture(slug: string, side: 'suspect' | 'source'): string {
  return readFileSync(join(PAIRS, slug, `${side}.txt`), 'utf8');
}

const ORIGINAL = fixture('reprint', 'source');
const SPUN = fixture('spun', 'suspect');
const OTHER = fixture('unrelated', 'suspect');
const THIRD = fixture('unrelated-too', 'suspect');

function given(id: string, text: string, meta: Partial<ReportMeta> = {}): Report {
  return aReport(1, { id, url: null, hosts: [], published: null, title: id, ...meta }, text);
}

function checkText(text: string, reports: Report[], source: TextSource = {}) {
  const page = pageOf(articleFromText(text, source));
  const corpus = new MemoryCorpus(reports);
  return check(page, { corpus, thesaurus: thesaurusFor, now: () => NOW });
}

const at = (moment: string) => ({ at: moment, precision: 'minute' as const, from: 'given' });

/** In a language that lib/language has no file of. */
const ICELANDIC = [
  'Hafnarstjórn Vessmundar ætlar að gera við gamla dráttarbrautina fyrir síldarvertíðina, sagði',
  'formaðurinn á fundi bæjarstjórnar. Kafarar fundu lausa steina á fjórum stöðum og tveir bátar',
  'skemmdust þegar þeir voru dregnir upp. Verkið kostar þrjár milljónir og tekur tíu vikur, en',
  'þangað til mega sjómenn nota kolabryggjuna án þess að greiða fyrir það. Verktakinn verður valinn',
  'í næstu viku og veturinn hefur þegar tafið mælingar um heilan mánuð, að sögn hafnarvarðarins.',
].join(' ');

describe('a check', () => {
  it('finds nothing in an empty corpus, and says how large it was', async () => {
    const finding = await checkText(ORIGINAL, []);
    expect(finding.verdict.kind).toBe('no-match');
    expect(finding.reasons).toContainEqual(
      expect.objectContaining({ code: 'nothing-similar', count: 0 }),
    );
    expect(finding.checkedAt).toBe(NOW);
  });

  it('tells the first of its copies that one of them names it, also of those that do not', async () => {
    const url = 'https://tide.example/slipway';
    const page = { url, outlet: 'Tide Weekly', published: at('2031-01-10T08:00Z') };
    const silent = given('silent', ORIGINAL, {
      outlet: 'Pier Post',
      hosts: ['pier.example'],
      published: at('2031-01-10T09:00Z'),
    });
    const naming = given('naming', ORIGINAL, {
      outlet: 'Quay News',
      hosts: ['quay.example'],
      byline: 'Tide Weekly',
      published: at('2031-01-10T11:00Z'),
    });
    const of = async (reports: Report[]) => (await checkText(ORIGINAL, reports, page)).verdict;
    expect((await of([silent])).order).toBe('undetermined');
    expect((await of([silent, naming])).order).toBe('suspect-first');
    expect((await of([naming, silent])).order).toBe('suspect-first');
    // The one that names nobody is no original for it, nor is the page where it came later.
    const later = { ...page, published: at('2031-01-12T08:00Z') };
    const reversed = await checkText(ORIGINAL, [silent, naming], later);
    expect(reversed.verdict.order).not.toBe('suspect-first');
  });

  it('tells the first of its reworded copy before those that altered nothing', async () => {
    const page = { url: 'https://tide.example/slipway', outlet: 'Tide Weekly' };
    const text = fixture('spun', 'source');
    const copy = (id: string, copied: string) =>
      given(id, copied, { outlet: id, hosts: [`${id}.example`], byline: 'Tide Weekly' });
    const reports = [copy('quay', text), copy('gull', SPUN)];
    const { sources, spin, verdict } = await checkText(text, reports, page);
    expect(verdict).toMatchObject({ kind: 'spun', order: 'suspect-first' });
    expect(sources.map(({ id }) => id)).toEqual(['gull', 'quay']);
    expect(spin.changes.length).toBeGreaterThan(0);
  });

  it('does not judge a text of a few words', async () => {
    const finding = await checkText('The harbour is closed. Boats wait outside.', []);
    expect(finding.verdict.kind).toBe('not-checked');
    expect(finding.reasons[0]?.code).toBe('too-short');
  });

  it('says which checks a text in another language did without', async () => {
    const dutch = [
      'Het havenbedrijf van Vessmond wil de oude scheepshelling voor het haringseizoen vernieuwen, zei de',
      'voorzitter maandag in de gemeenteraad. Duikers vonden op vier plaatsen losse stenen, en twee boten',
      'raakten in maart beschadigd bij het ophalen. Het werk kost drie miljoen kronen en duurt tien weken.',
      'Tot die tijd mogen de vissers de kolenpier gebruiken zonder ervoor te betalen. De opdracht wordt',
      'volgende week gegund, en de winter heeft de meting al met een maand vertraagd.',
    ].join(' ');
    const elsewhere = { url: 'https://copy.example/a' };
    const first = { url: 'https://first.example/a', hosts: ['first.example'] };
    const findingOf = (text: string) => checkText(text, [given('first', text, first)], elsewhere);
    expect((await findingOf(dutch)).lacking).toEqual(
      ['swaps', 'skeleton'].map((check) => ({ check, lacks: 'language' })),
    );
    expect((await findingOf(ORIGINAL)).lacking).toEqual([]);
  });

  it('names what a page that resembles nothing could not be searched by', async () => {
    const finding = await checkText(ICELANDIC, [given('other', ORIGINAL)], { language: 'is' });
    expect(finding.verdict.kind).toBe('no-match');
    expect(finding.lacking.map(({ check }) => check)).toEqual([
      'swaps',
      'skeleton',
      'sentences',
      'furniture',
    ]);
  });

  const FOOTER = [
    'The Lake Office answers questions from the public on weekdays between nine and four, and its',
    'reading room on Quay Street is open to anybody who wants to see the plans in print.',
    'Decisions can be challenged within six weeks by writing to the clerk of the lake court,',
    'who will confirm in writing that the letter has arrived and which officer will read it.',
  ].join(' ');

  const SURVEY = [
    'Divers counted two hundred and forty crayfish in the upper Sall this month, the most since',
    'the river was cleaned nine years ago. Marit Oskel, who led the count, put the rise down to',
    'three cold winters and a weir that no longer runs dry. Anglers had reported the animals under',
    'stones as far down as the paper mill. A second count is planned for the spring, when the',
    'young leave their burrows and are easier to see in the shallows at dusk.',
  ].join(' ');

  it('does not take the footer of a house for copying, once many of its reports carry it', async () => {
    const texts = [OTHER, THIRD, fixture('wire-template', 'source'), SURVEY];
    const house = texts.map((text, i) => given(`house-${i}`, `${text}\n\n${FOOTER}`));
    const finding = await checkText(`${ORIGINAL}\n\n${FOOTER}`, house);
    expect(finding.reuse).toBe(false);
    expect(finding.warns).toBeNull();
  });

  it('takes the same words for copying where one other report has them', async () => {
    const page = `${ORIGINAL.split('\n\n').slice(0, 3).join('\n\n')}\n\n${FOOTER}`;
    const finding = await checkText(page, [given('one', `${OTHER}\n\n${FOOTER}`)]);
    expect(finding.verdict.kind).toBe('partial');
  });

  it('names a page that is a report as such, and goes on against the others', async () => {
    const url = 'https://tide.example/breakwater';
    const own = given('own', ORIGINAL, { url, hosts: ['tide.example'] });
    const finding = await checkText(ORIGINAL, [own, given('spun', SPUN)], { url });
    expect(finding.identity).toBe('own');
    expect(finding.verdict).toMatchObject({ kind: 'same-report', order: 'suspect-first' });
    expect(finding.warns).toBeNull();
    expect(finding.reasons.map(({ code }) => code)).toContain('copies-in-corpus');
  });

  it('tells a later version of the same outlet as an update', async () => {
    const own = given('own', ORIGINAL, { title: 'Breakwater to close', hosts: ['tide.example'] });
    const later = ORIGINAL.replace('18.4 million', '21 million').replace(
      'nine votes to four',
      'ten votes to three',
    );
    const shorter = later.split('\n\n').slice(0, 5).join('\n\n');
    const finding = await checkText(shorter, [own], {
      url: 'https://tide.example/breakwater-2',
      title: 'Breakwater to close',
    });
    expect(finding.verdict.kind).toBe('update');
    expect(finding.warns).toBeNull();
  });

  it('tells a copy whose own record is in the corpus as a copy all the same', async () => {
    const finding = await checkText(SPUN, [given('copy', SPUN), given('source', ORIGINAL)]);
    expect(finding.identity).toBe('copy');
    expect(finding.verdict).toMatchObject({ kind: 'spun', order: 'source-first' });
    expect(finding.warns).toBe('red');
    expect(finding.sources[0]).toMatchObject({ id: 'source', likelyOriginal: true });
  });

  it('takes a page made of two reports apart', async () => {
    const parts = [OTHER, THIRD].map((text) => text.split('\n\n').slice(0, 4).join('\n\n'));
    const finding = await checkText(parts.join('\n\n'), [
      given('library', OTHER),
      given('market', THIRD),
    ]);
    expect(finding.verdict.kind).toBe('mosaic');
    expect(finding.sources.map(({ id }) => id).sort()).toEqual(['library', 'market']);
    expect(new Set(finding.passages.map(({ sourceId }) => sourceId)).size).toBe(2);
    expect(finding.coverage.suspect).toBeGreaterThan(0.9);
  });

  it('tells a long page of a report that was made from a part of it, without a warning', async () => {
    const credit = 'This article was originally published by Quernmouth Tide.';
    const rewrite = `${credit}\n\n${fixture('rewrite', 'suspect')}`;
    const page = [ORIGINAL, OTHER, THIRD].join('\n\n');
    const finding = await checkText(page, [given('made-from-it', rewrite)], {
      outlet: 'Quernmouth Tide',
    });
    expect(finding.verdict.order).toBe('suspect-first');
    expect(finding.warns).toBeNull();
    expect(finding.reasons.map(({ code }) => code)).toContain('copies-in-corpus');
  });

  it('shows two copies of one text as one source with a twin', async () => {
    const finding = await checkText(SPUN, [given('a', ORIGINAL), given('b', ORIGINAL)]);
    expect(finding.sources).toHaveLength(1);
    expect([finding.sources[0]!.id, ...finding.sources[0]!.twins].sort()).toEqual(['a', 'b']);
  });

  it('keeps every span inside its text, and furniture out of all of them', async () => {
    const furniture = 'Sign up for our newsletter and never miss a story';
    const noisy = SPUN.replace('\n\n', `\n\n${furniture}\n\n`);
    const finding = await checkText(noisy, [given('source', ORIGINAL)]);
    expect(finding.excluded.map(({ text }) => text)).toContain(furniture);
    for (const { suspect, source } of finding.passages) {
      expect(noisy.slice(...suspect)).not.toContain(furniture);
      expect(suspect[0]).toBeLessThan(suspect[1]);
      expect(source![1]).toBeLessThanOrEqual(ORIGINAL.length);
    }
  });

  it('leaves the spans of the source open where the corpus has no text', async () => {
    const source = { ...given('source', ORIGINAL), text: null };
    const finding = await checkText(SPUN, [source]);
    expect(finding.passages.length).toBeGreaterThan(0);
    expect(finding.passages.every((passage) => passage.source === null)).toBe(true);
    expect(finding.lacking).toEqual([{ check: 'wording', lacks: 'source-text' }]);
  });

  it('names the three features that weighed most', async () => {
    const finding = await checkText(SPUN, [given('source', ORIGINAL)]);
    expect(finding.reasons.filter(({ code }) => code === 'feature-weighed')).toHaveLength(3);
  });

  it('gives a finding that survives a message', async () => {
    const finding = await checkText(SPUN, [given('source', ORIGINAL)]);
    expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
  });
});
