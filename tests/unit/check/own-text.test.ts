import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFromText, type TextSource } from '../../../lib/article/from-text';
import { check } from '../../../lib/check/check';
import { compare } from '../../../lib/check/compare';
import type { OwnerGroup } from '../../../lib/check/owners';
import { pageOf } from '../../../lib/check/page';
import { MemoryCorpus } from '../../../lib/corpus/memory';
import type { ReportMeta } from '../../../lib/sketch/sketch';
import { thesaurusFor } from '../../../tools/thesaurus';
import { aReport } from '../../support/reports';

const PAIRS = join(import.meta.dirname, '..', '..', 'fixtures', 'pairs');
const NOW = '2031-02-01T00:00:00Z';
const fixture = (slug: string, side: 'suspect' | 'source'): string =>
  readFileSync(join(PAIRS, slug, `${side}.txt`), 'utf8');

const EARLIER = fixture('reprint', 'source');
const OTHER = fixture('unrelated', 'suspect');
const BACKGROUND = EARLIER.split('\n\n').slice(1, 4).join('\n\n');
const NEWS = OTHER.split('\n\n').slice(0, 3).join('\n\n');
const FOLLOW_UP = `${NEWS}\n\n${BACKGROUND}`;

const HOME = { url: 'https://www.tide.example/news/2', outlet: 'Quernmouth Tide' };

function earlier(meta: Partial<ReportMeta> = {}, text = EARLIER, id = 'earlier') {
  const home = { url: 'https://tide.example/news/1', hosts: ['tide.example'] };
  return aReport(1, { id, outlet: 'Quernmouth Tide', published: null, ...home, ...meta }, text);
}

function checkText(
  text: string,
  source: TextSource,
  reports = [earlier()],
  owners: readonly OwnerGroup[] = [],
) {
  const corpus = new MemoryCorpus(reports);
  return check(pageOf(articleFromText(text, source)), {
    corpus,
    thesaurus: thesaurusFor,
    owners: () => Promise.resolve(owners),
    now: () => NOW,
  });
}

const house = (...hosts: string[]): OwnerGroup => ({ id: 'house', name: 'House', hosts, at: NOW });

describe('what a house takes from its own reports', () => {
  it('is told as its own, without a warning, and without a doubt', async () => {
    const finding = await checkText(FOLLOW_UP, HOME);
    expect(finding).toMatchObject({ reuse: false, warns: null, identity: null });
    expect(finding.reasons.map(({ code }) => code)).toEqual(['own-text']);
    expect(finding.verdict.confidence).toBeGreaterThan(0.5);
  });

  it('is so for the whole text under another headline', async () => {
    const text = EARLIER.replace('divers', 'the port’s divers');
    const finding = await checkText(`${NEWS.split('. ')[0]}.\n\n${text}`, {
      ...HOME,
      title: 'What the divers saw',
    });
    expect(finding.warns).toBeNull();
  });

  it('is never known by a name, nor by the address in a copied head', async () => {
    const elsewhere: TextSource[] = [
      { ...HOME, url: 'https://copy.example/news/2' },
      { ...HOME, url: 'https://tide.example.copy.example/news/2' },
      { outlet: 'Quernmouth Tide' },
    ];
    for (const source of elsewhere) {
      expect((await checkText(FOLLOW_UP, source)).reuse).toBe(true);
    }
    const page = pageOf({
      ...articleFromText(FOLLOW_UP, { outlet: 'Quernmouth Tide' }),
      canonicalUrl: 'https://tide.example/news/1-background',
    });
    const corpus = new MemoryCorpus([earlier()]);
    const finding = await check(page, { corpus, thesaurus: thesaurusFor, now: () => NOW });
    expect(finding.reuse).toBe(true);
  });

  it('does not hide what it takes from others', async () => {
    const others = earlier({ hosts: ['reed.example'], url: null, outlet: 'Reed' }, OTHER, 'reed');
    const finding = await checkText(FOLLOW_UP, HOME, [earlier(), others]);
    expect(finding.reuse).toBe(true);
    expect(finding.sources[0]!.id).toBe('reed');
    const twin = earlier({ hosts: ['reed.example'], url: null, outlet: 'Reed' }, EARLIER, 'twin');
    const both = await checkText(FOLLOW_UP, HOME, [earlier(), twin]);
    expect(both.sources[0]!.id).toBe('twin');
    expect(both.reuse).toBe(true);
  });

  it('warns of nothing where two of its texts are compared', async () => {
    const page = pageOf(articleFromText(FOLLOW_UP, HOME));
    const source = pageOf(articleFromText(EARLIER, { url: 'https://tide.example/news/1' }));
    const finding = compare(page, source, await thesaurusFor('en'), NOW);
    expect(finding.warns).toBeNull();
    expect(finding.coverage.suspect).toBeGreaterThan(0.3);
  });
});

describe('two texts of one agency', () => {
  it('are told as such, as surely as they were read', async () => {
    const line = (town: string): string => `${town.toUpperCase()} (Reuters) - ${BACKGROUND}`;
    const page = `${line('Quernmouth')}\n\n${OTHER}`;
    const bare = earlier({ hosts: ['reed.example'], outlet: 'Reed', url: null }, line('Lindholt'));
    const credits = [{ kind: 'dateline', outlet: 'Reuters', at: null } as const];
    const report = { ...bare, sketch: { ...bare.sketch, credits: [...credits] } };
    const finding = await checkText(page, { url: 'https://copy.example/b' }, [report]);
    expect(finding.verdict.kind).toBe('common-source');
    expect(finding.verdict.confidence).toBeGreaterThan(0.65);
    const codes = finding.reasons.map(({ code }) => code);
    expect(codes).toContain('agency-text');
    expect(codes).not.toContain('only-quotations');
  });
});

describe('what a house takes from its sister outlets', () => {
  const sister: TextSource = { url: 'https://news.gull.example/2', outlet: 'Daily Gull' };
  const check = (...groups: OwnerGroup[]) => checkText(EARLIER, sister, [earlier()], groups);

  it('is warned of as long as nobody says that they are of one house', async () => {
    expect((await check()).warns).not.toBeNull();
  });

  it('is its own text once the user says so, the whole of it too', async () => {
    const finding = await check(house('gull.example', 'tide.example'));
    expect(finding).toMatchObject({ reuse: false, warns: null, identity: null });
    expect(finding.reasons.map(({ code }) => code)).toEqual(['own-text']);
  });

  it('needs both hosts in one group', async () => {
    const apart = [house('gull.example', 'a.example'), house('tide.example', 'b.example')];
    for (const group of [...apart, house('ull.example', 'tide.example')])
      expect((await check(group)).warns).not.toBeNull();
    expect((await check(...apart)).warns).not.toBeNull();
  });

  it('is never known by a name, nor where the report has no host', async () => {
    const named = earlier({ url: null, hosts: [], outlet: 'Quernmouth Tide' });
    const finding = await checkText(
      EARLIER,
      sister,
      [named],
      [house('gull.example', 'tide.example')],
    );
    expect(finding.warns).not.toBeNull();
  });

  it('leaves a copy of a stranger a copy', async () => {
    const copy = { url: 'https://copy.example/2', outlet: 'Daily Gull' };
    const finding = await checkText(
      EARLIER,
      copy,
      [earlier()],
      [house('gull.example', 'tide.example')],
    );
    expect(finding.warns).not.toBeNull();
  });
});
