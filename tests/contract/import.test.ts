import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FirsthandError } from '../../lib/core/errors';
import type { ImportProgress, Refusal } from '../../lib/check/corpus-manager';
import { importFiles } from '../../lib/check/import';
import { freshOutcome } from '../../lib/check/import-outcome';
import type { PageReader } from '../../lib/check/report-of';
import { createCorpusManager } from '../../lib/check/manage';
import type { Corpus } from '../../lib/corpus/corpus';
import { packLines } from '../../lib/corpus/pack';
import type { Report } from '../../lib/sketch/sketch';
import { aCorpus, aCorpusOf } from '../support/corpora';
import { aReport, aText } from '../support/reports';

const many = (count: number): Report[] =>
  Array.from({ length: count }, (_, index) => aReport(index + 1));

const jsonl = (rows: readonly object[]) =>
  new Blob([rows.map((row) => `${JSON.stringify(row)}\n`).join('')]);

const row = (seed: number, given: object = {}) => ({
  id: `row-${seed}`,
  title: `Row ${seed}`,
  outlet: 'Tellsea Gazette',
  url: `https://gazette.example/${seed}`,
  date: '2026-02-03T10:15:00Z',
  text: aText(seed),
  ...given,
});

const NAME = 'reports.jsonl';

const noPages: PageReader = () => Promise.reject(new Error('no page was expected'));

async function run(corpus: Corpus, file: Blob, { replace = false, name = NAME } = {}) {
  const progress: ImportProgress[] = [];
  const report = await importFiles([{ name, blob: file }], {
    corpus,
    readPage: noPages,
    choice: { replace },
    signal: new AbortController().signal,
    onProgress: (at) => progress.push(at),
  });
  return { report, outcome: report.files[0]!, progress };
}

const managerOf = (corpus: Corpus) =>
  createCorpusManager({
    corpus,
    onChanged: () => undefined,
    bundledPack: () => Promise.resolve({ id: 'none', reports: [] }),
    readPage: noPages,
    madeBy: 'a test',
  });

describe('importing a file', () => {
  it('reads rows of text with what they tell', async () => {
    const corpus = aCorpus();
    const { outcome } = await run(corpus, jsonl([row(1), row(2)]));
    expect(outcome).toEqual({ ...freshOutcome(NAME), added: 2, line: 2 });
    expect(await corpus.byId('row-1')).toMatchObject({
      text: aText(1),
      meta: {
        title: 'Row 1',
        outlet: 'Tellsea Gazette',
        hosts: ['gazette.example'],
        published: { at: '2026-02-03T10:15:00Z', precision: 'second' },
        origin: 'imported',
      },
    });
  });

  it('reads rows that hold nothing but a text', async () => {
    const corpus = aCorpus();
    await run(corpus, jsonl([{ text: aText(4) }]));
    const { reports } = await corpus.list({ text: '', offset: 0, limit: 5 });
    expect(reports[0]!.meta.id).not.toBe('');
  });

  it('reads a pack, without text and not as bundled, whatever it says', async () => {
    const corpus = aCorpus();
    const file = new Blob([...packLines(many(3), { madeBy: 'test', note: 'invented' })]);
    expect((await run(corpus, file)).outcome.added).toBe(3);
    expect(await corpus.byId('paper-2')).toMatchObject({
      text: null,
      meta: { origin: 'imported' },
    });
  });

  it('reads a gzipped file', async () => {
    const corpus = aCorpus();
    const bytes = gzipSync(Buffer.from(await jsonl([row(1), row(2)]).arrayBuffer()));
    expect((await run(corpus, new Blob([bytes]))).outcome.added).toBe(2);
  });

  it('reads back what was exported, with sketch, text and dates', async () => {
    const corpus = await aCorpusOf([
      ...many(4),
      aReport(9, { seen: '2026-05-05T05:05Z' }, undefined, false),
    ]);
    const file = await managerOf(corpus).exportAll();
    const copy = aCorpus();
    expect((await run(copy, file)).outcome.added).toBe(5);
    for (const id of ['paper-1', 'paper-9']) {
      expect(await copy.byId(id)).toEqual(await corpus.byId(id));
    }
  });

  it('skips what is there and brings back what was deleted', async () => {
    const corpus = await aCorpusOf([aReport(1, { id: 'row-1', origin: 'bundled' }), aReport(2)]);
    await corpus.remove('row-1');
    const { outcome } = await run(corpus, jsonl([row(1), row(2, { id: 'paper-2' })]));
    expect(outcome).toMatchObject({ added: 1, present: 1 });
  });

  it('tells how far it is, up to the whole file', async () => {
    const file = jsonl(Array.from({ length: 600 }, (_, index) => row(index + 1)));
    const { progress } = await run(aCorpus(), file);
    expect(progress.length).toBeGreaterThan(1);
    expect(progress.at(-1)).toMatchObject({ read: file.size, size: file.size, line: 600 });
    const reports = progress.map((at) => at.reports);
    expect(reports).toEqual([...reports].sort((a, b) => a - b));
  });

  it('can be stopped half-way and keeps whole batches', async () => {
    const corpus = aCorpus();
    const stop = new AbortController();
    const file = jsonl(Array.from({ length: 600 }, (_, index) => row(index + 1)));
    const report = await importFiles([{ name: NAME, blob: file }], {
      corpus,
      readPage: noPages,
      choice: { replace: false },
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    const [outcome] = report.files;
    expect([report.ended, outcome!.ended]).toEqual(['stopped', 'stopped']);
    expect(outcome!.added).toBeLessThan(600);
    expect((await corpus.stats()).reports).toBe(outcome!.added);
  });

  it.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['nothing', '', 'input-malformed'],
    ['empty lines', '\n  \n', 'input-malformed'],
    ['a diary', 'Dear diary,\ntoday I imported this.\n', 'input-malformed'],
    ['a list', '[1,2]\n', 'input-malformed'],
    ['a later version', '{"firsthand":"reports","version":2}\n', 'input-malformed'],
    ['another program’s file', '{"firsthand":"settings","version":1}\n', 'input-malformed'],
    ['bytes that are no text', new Uint8Array([0xc3, 0x28, 0x41]), 'not-text'],
    ['half a character', new Uint8Array([0xff, 0xfe, 0x41]), 'not-text'],
    ['a damaged gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]), 'archive-damaged'],
    ['a damaged pack', '{"format":"firsthand-pack","version":1}\n', 'pack-malformed'],
    [
      'a pack of a later coding',
      '{"format":"firsthand-pack","version":1,"coding":99,"count":0,"madeBy":"x","note":""}\n',
      'pack-too-new',
    ],
    ['a line of 5 MB', `{"text":"${'x'.repeat(5_000_000)}"}\n`, 'input-malformed'],
    ['a thousand lines of prose', 'and so it went on\n'.repeat(3_000), 'input-malformed'],
  ])('refuses %s with one code and leaves the corpus as it was', async (_what, content, code) => {
    const corpus = await aCorpusOf(many(2));
    const before = await corpus.stats();
    const { outcome } = await run(corpus, new Blob([content]));
    expect(outcome).toMatchObject({ ended: 'failed', code });
    expect(await corpus.stats()).toEqual(before);
  });

  it.each<[string, string, Partial<Refusal>]>([
    ['no JSON', 'not json', { why: 'not-json' }],
    ['a list', '[1,2]', { why: 'malformed' }],
    ['neither text nor fingerprints', '{"id":"x"}', { why: 'malformed', field: 'text' }],
    ['a text that is a number', '{"text":5}', { why: 'malformed', field: 'text' }],
    ['a title that is a list', '{"title":[],"text":"x"}', { why: 'malformed', field: 'title' }],
    ['damaged fingerprints', '{"sketch":"{"}', { why: 'malformed', field: 'sketch' }],
    ['one word', '{"text":"Moin"}', { why: 'too-short' }],
    ['fingerprints of a later coding', '{"sketch":"{\\"v\\":99}"}', { why: 'too-new' }],
    ['5 MB', `{"text":"${'x'.repeat(5_000_000)}"}`, { why: 'too-long' }],
  ])('loses one line to %s, and takes all others', async (_what, bad, refusal) => {
    const corpus = aCorpus();
    const [first, second] = [row(1), row(2)].map((one) => JSON.stringify(one));
    const { outcome } = await run(corpus, new Blob([`${first}\n\n${bad}\n${second}\n`]));
    expect(outcome).toMatchObject({ ended: 'whole', added: 2, refused: 1, line: 4 });
    expect(outcome.refusals).toEqual([
      expect.objectContaining({ unit: 'line', number: 3, ...refusal }),
    ]);
    expect((await corpus.stats()).reports).toBe(2);
  });

  it.each(['NaN', 'yesterday', '2026-02-30', '2026-13-01', '2026-05-05T25:00Z', '', '10000', {}])(
    'loses a date of %j and nothing else',
    async (date) => {
      const corpus = aCorpus();
      const claims = [
        { date },
        { published: { at: date, precision: 'day', from: 'given' }, date: undefined },
      ];
      const { outcome } = await run(corpus, jsonl(claims.map((claim, seed) => row(seed, claim))));
      expect(outcome).toMatchObject({ ended: 'whole', added: 2, lostDates: 2 });
      for (const seed of [0, 1]) {
        expect((await corpus.byId(`row-${seed}`))!.meta.published).toBeNull();
      }
    },
  );

  it('tells of every refused line, and the first of them one by one', async () => {
    const bad = 'nonsense\n'.repeat(400);
    const { outcome } = await run(aCorpus(), new Blob([`${JSON.stringify(row(1))}\n`, bad]));
    expect(outcome).toMatchObject({ ended: 'whole', added: 1, refused: 400, line: 401 });
    expect(outcome.refusals.length).toBeLessThanOrEqual(100);
    expect(outcome.refusals[0]).toMatchObject({ number: 2 });
  });

  it('keeps what stood before the place where a file cannot be read on, and names it', async () => {
    const corpus = aCorpus();
    const good = Array.from({ length: 3 }, (_, seed) => `${JSON.stringify(row(seed))}\n`);
    const { outcome } = await run(
      corpus,
      new Blob([...good, 'x'.repeat(100_000), '\n', new Uint8Array([0xff])]),
    );
    expect(outcome).toMatchObject({ ended: 'failed', code: 'not-text', added: 3 });
    expect(outcome.line).toBeGreaterThanOrEqual(3);
    expect((await corpus.stats()).reports).toBe(3);
  });

  it('tells a pack that was cut off, and keeps the reports it holds', async () => {
    const corpus = aCorpus();
    const pack = [...packLines(many(4), { madeBy: 'test', note: 'invented' })].join('');
    const { outcome } = await run(corpus, new Blob([pack.slice(0, Math.floor(pack.length * 0.6))]));
    expect(outcome).toMatchObject({ ended: 'failed', code: 'pack-cut-off', added: 2, promised: 4 });
  });

  it('tells a corpus that fails half-way with the line, and what it had stored', async () => {
    const corpus = aCorpus();
    let batches = 0;
    const add: Corpus['add'] = (...args) => {
      batches += 1;
      if (batches === 2) throw new FirsthandError('corpus-full', 'no room');
      return corpus.add(...args);
    };
    const file = jsonl(Array.from({ length: 1_010 }, (_, index) => row(index + 1)));
    const { outcome } = await run({ ...corpus, add }, file);
    expect(outcome).toMatchObject({ ended: 'failed', code: 'corpus-full', added: 500, line: 1000 });
    // What was stored is found, although the import ended badly.
    expect((await corpus.stats()).reports).toBe(500);
  });

  it('ends also by a bug of ours', async () => {
    const add = () => Promise.reject(new TypeError('x is undefined'));
    const { outcome } = await run({ ...aCorpus(), add }, jsonl([row(1)]));
    expect(outcome).toMatchObject({ ended: 'failed', code: 'unknown', line: 1, added: 0 });
  });

  it('of many files that is stopped or fails says of each whether it is stored', async () => {
    const corpus = aCorpus();
    const files = Array.from({ length: 650 }, (_, at) => ({
      name: `${at}.txt`,
      blob: new Blob([aText(at)]),
    }));
    const stop = new AbortController();
    const parts = { choice: { replace: false }, readPage: noPages, signal: stop.signal };
    const onProgress = ({ file }: ImportProgress) => {
      if (file === 550) stop.abort();
    };
    const stopped = await importFiles(files, { ...parts, corpus, onProgress });
    const ends = stopped.files.map(({ ended, added }) => `${ended} ${added}`);
    expect([...new Set(ends)].sort()).toEqual(['stopped 0', 'whole 1']);
    expect(ends.filter((end) => end === 'whole 1')).toHaveLength((await corpus.stats()).reports);
    expect(stopped).toMatchObject({ ended: 'stopped', unread: 100 });

    const add = () => Promise.reject(new FirsthandError('corpus-full', 'no room'));
    const failed = await importFiles(files.slice(0, 3), {
      ...parts,
      corpus: { ...corpus, add },
      signal: new AbortController().signal,
      choice: { replace: true },
      onProgress: () => undefined,
    });
    expect(failed).toMatchObject({ ended: 'failed', code: 'corpus-full' });
    expect(failed.files.map(({ code }) => code)).toEqual(Array(3).fill('corpus-full'));
  });

  it('replaces what is present when asked to, and keeps a text of the same words', async () => {
    const corpus = await aCorpusOf([aReport(1), aReport(2)]);
    const pack = packLines([aReport(1, { title: 'A better headline' }, undefined, false)], {
      madeBy: 'test',
      note: 'invented',
    });
    const { outcome } = await run(corpus, new Blob([...pack]), { replace: true });
    expect(outcome).toMatchObject({ ended: 'whole', added: 0, replaced: 1 });
    expect(await corpus.byId('paper-1')).toMatchObject({
      text: aText(1),
      meta: { title: 'A better headline' },
    });
    await run(corpus, jsonl([row(7, { id: 'paper-2' })]), { replace: true });
    expect((await corpus.byId('paper-2'))!.text).toBe(aText(7));
  });

  it('lets no key of a file reach the prototype', async () => {
    const line = `{"__proto__":{"title":"polluted"},"constructor":1,"text":${JSON.stringify(aText(3))}}\n`;
    const corpus = aCorpus();
    await run(corpus, new Blob([line]));
    const { reports } = await corpus.list({ text: '', offset: 0, limit: 5 });
    expect(reports[0]!.meta.title).toBe('');
    expect(({} as { title?: string }).title).toBeUndefined();
  });
});
