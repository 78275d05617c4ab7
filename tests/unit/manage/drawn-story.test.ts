import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawStory } from '../../../lib/manage/drawn-story';
import type { ReportMeta } from '../../../lib/sketch/sketch';
import { thesaurusFor } from '../../../tools/thesaurus';
import { aCorpus } from '../../support/corpora';
import { aReport, aText } from '../../support/reports';

const PAIRS = join(import.meta.dirname, '..', '..', 'fixtures', 'pairs');
const ORIGINAL = readFileSync(join(PAIRS, 'reprint', 'source.txt'), 'utf8').trim();
const KEEP = { present: 'replace', respectDeleted: false } as const;
const at = (day: string) => ({ at: day, precision: 'day', from: 'given' }) as const;

interface Given {
  id: string;
  outlet: string;
  day: string | null;
  text: string;
}

function report({ id, outlet, day, text }: Given, withText = true) {
  const meta: Partial<ReportMeta> = {
    id,
    outlet,
    hosts: [`${id}.example`],
    url: `https://${id}.example/quay`,
    title: `The quay, as ${outlet} has it`,
    published: day === null ? null : at(day),
  };
  return aReport(1, meta, text, withText);
}

async function drawn(
  from: string,
  given: readonly Given[],
  withText = true,
  thesaurus = thesaurusFor,
) {
  const corpus = aCorpus();
  await corpus.add(
    given.map((one) => report(one, withText)),
    KEEP,
  );
  return (await drawStory(from, { corpus, thesaurus }))!;
}

const shown = (lines: Awaited<ReturnType<typeof drawn>>['lines']) =>
  lines.map(({ kind, from, to, names }) => `${from} → ${to}: ${kind}, ${names}`).sort();

const first = { id: 'tide', outlet: 'Tide Courier', day: '2031-03-01', text: ORIGINAL };
const copyOf = (id: string, outlet: string, day: string | null, more = '') => ({
  id,
  outlet,
  day,
  text: `${ORIGINAL}${more}`,
});

describe('the provenance of a story', () => {
  it('has a line from the original to each copy, with a way only where more than dates tells it', async () => {
    const story = await drawn('gull', [
      first,
      copyOf('gull', 'Gull Post', '2031-03-02', '\n\nSource: Tide Courier'),
      copyOf('fen', 'Fen Gazette', '2031-03-04'),
    ]);
    expect(shown(story.lines)).toEqual([
      'tide → fen: shared, none',
      'tide → gull: reuse, credited',
    ]);
    expect(story.reports.map(({ id, is }) => [id, is])).toEqual([
      ['tide', 'copy'],
      ['gull', null],
      ['fen', 'copy'],
    ]);
  });

  it('is the same from whichever report it is asked', async () => {
    const all = [
      first,
      copyOf('gull', 'Gull Post', '2031-03-02'),
      copyOf('fen', 'Fen Gazette', '2031-03-04'),
    ];
    const [one, other] = [await drawn('tide', all), await drawn('fen', all)];
    expect(shown(other.lines)).toEqual(shown(one.lines));
  });

  it('leads a text put together from two to both of them', async () => {
    const second = { id: 'moor', outlet: 'Moor Herald', day: '2031-03-01', text: aText(5, 30) };
    const story = await drawn('both', [
      first,
      second,
      {
        id: 'both',
        outlet: 'Both Daily',
        day: '2031-03-06',
        text: `${ORIGINAL}\n\n${aText(5, 30)}`,
      },
    ]);
    expect(shown(story.lines)).toEqual(['moor → both: reuse, none', 'tide → both: reuse, none']);
  });

  it('knows by words of the same meaning which of two is the spun one', async () => {
    const pair = (name: string) => readFileSync(join(PAIRS, 'spun', `${name}.txt`), 'utf8').trim();
    const both = [
      { id: 'tide', outlet: 'Tide Courier', day: '2031-03-01', text: pair('source') },
      { id: 'gull', outlet: 'Gull Post', day: '2031-03-02', text: pair('suspect') },
    ];
    expect(shown((await drawn('gull', both)).lines)).toEqual(['tide → gull: reuse, none']);
    const without = await drawn('gull', both, true, async () => null);
    expect(shown(without.lines)).toEqual(['tide → gull: shared, none']);
  });

  it('says of undated texts that they share, once for each and not for each pair', async () => {
    const story = await drawn('a', [
      copyOf('a', 'Gull Post', null),
      copyOf('b', 'Fen Gazette', null),
      copyOf('c', 'Moor Herald', null),
    ]);
    expect(story.lines.map(({ kind }) => kind)).toEqual(['shared', 'shared']);
    expect(story.reports.every(({ at: moment }) => moment === null)).toBe(true);
  });

  it('names the house that reports credit and of which no report is there', async () => {
    const more = '\n\nSource: Lindholt Herald';
    const story = await drawn('gull', [
      first,
      copyOf('gull', 'Gull Post', '2031-03-02', more),
      copyOf('fen', 'Fen Gazette', '2031-03-04', more),
    ]);
    expect(story.absent).toEqual([
      {
        key: 'lindholt herald',
        name: 'Lindholt Herald',
        by: [
          { id: 'gull', names: 'credited' },
          { id: 'fen', names: 'credited' },
        ],
      },
    ]);
  });

  it('is told of fingerprints alone too, and is null for a report that is gone', async () => {
    const story = await drawn('gull', [first, copyOf('gull', 'Gull Post', '2031-03-02')], false);
    expect(shown(story.lines)).toEqual(['tide → gull: shared, none']);
    expect(await drawStory('nowhere', { corpus: aCorpus(), thesaurus: thesaurusFor })).toBeNull();
  });
});
