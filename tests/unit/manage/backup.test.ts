import { describe, expect, it } from 'vitest';
import { createCorpusManager } from '../../../lib/check/manage';
import { createBackupManager } from '../../../lib/manage/backup';
import { createFindingsManager } from '../../../lib/manage/findings';
import { createNotesManager } from '../../../lib/manage/notes';
import { createOwnersManager } from '../../../lib/manage/owners';
import { createStorageManager } from '../../../lib/manage/storage';
import { readLogged } from '../../../lib/watch/logged-finding';
import { newSubscription, readSubscription } from '../../../lib/watch/subscription';
import { aCorpus } from '../../support/corpora';
import { aLine } from '../../support/logged';
import { aReport } from '../../support/reports';

const NOW = '2031-03-12T08:00:00.000Z';
const TEXT = 'The ferry leaves at nine. '.repeat(20);

function aDesk() {
  const corpus = aCorpus();
  const parts = { corpus, now: () => NOW, newId: () => 'a-house' };
  const manager = createCorpusManager({
    corpus,
    onChanged: () => undefined,
    bundledPack: () => Promise.reject(new Error('none')),
    madeBy: 'test',
    readPage: () => ({ article: null as never, absent: null }),
  });
  return {
    corpus,
    notes: createNotesManager(corpus),
    owners: createOwnersManager(parts),
    findings: createFindingsManager(parts),
    following: corpus.kept('subscriptions', readSubscription),
    backup: createBackupManager(corpus, manager),
  };
}

const restore = (desk: ReturnType<typeof aDesk>, file: Blob) =>
  desk.backup.restore(file, () => undefined, new AbortController().signal);

describe('a backup', () => {
  it('brings everything into an empty corpus: reports, texts, and what stands beside them', async () => {
    const old = aDesk();
    const given = [
      aReport(1, { id: 'with-text', title: 'Fähre “läuft” aus', origin: 'captured' }, TEXT),
      aReport(2, { id: 'bare', origin: 'read' }),
    ];
    const [first, second] = given;
    await old.corpus.add([first!, { meta: second!.meta, sketch: second!.sketch, text: null }], {
      present: 'replace',
      respectDeleted: false,
    });
    await old.notes.tag(['bare'], 'hafen – ميناء', true);
    await old.owners.keep(null, 'House', ['a.example', 'b.example']);
    await old.corpus.kept('findings', readLogged).put([aLine()]);
    const [row] = await old.findings.list();
    await old.findings.judge(row!, 'licensed', 'since 2030');
    await old.following.put([newSubscription('https://a.example/feed', 'A', NOW)]);
    const { file, name } = await old.backup.save();
    expect(name).toBe('firsthand-backup.jsonl');

    const fresh = aDesk();
    const outcome = await restore(fresh, file);
    expect(outcome).toMatchObject({ records: 5, refused: 0, reports: { ended: 'whole' } });
    for (const id of ['with-text', 'bare']) {
      const [before, after] = [await old.corpus.byId(id), await fresh.corpus.byId(id)];
      expect(after).toEqual({ ...before, ordinal: after?.ordinal });
    }
    expect(await fresh.notes.all()).toEqual(await old.notes.all());
    expect(await fresh.owners.list()).toEqual(await old.owners.list());
    expect(await fresh.findings.list()).toEqual(await old.findings.list());
    expect(await fresh.findings.judgements()).toEqual(await old.findings.judgements());
    expect(await fresh.following.all()).toEqual(await old.following.all());
  });

  it('of nothing is restored as nothing', async () => {
    const { file } = await aDesk().backup.save();
    expect(await restore(aDesk(), file)).toMatchObject({ records: 0, refused: 0 });
  });

  it('tells what nobody can read, and takes the rest', async () => {
    const note = { id: 'x', tags: ['a'], note: '' };
    const lines = [
      { firsthand: 'backup', version: 1, records: 4 },
      { in: 'notes', record: note },
      { in: 'notes', record: { id: 7 } },
      { in: '__proto__', record: note },
      { in: 'meta', record: { id: 'state' } },
    ];
    const desk = aDesk();
    const file = new Blob(lines.map((line) => `${JSON.stringify(line)}\n`));
    expect(await restore(desk, file)).toMatchObject({ records: 1, refused: 3 });
    expect(await desk.notes.all()).toEqual([note]);
  });

  it.each([
    ['another file', '{"firsthand":"reports","version":1}\n'],
    ['a later one', '{"firsthand":"backup","version":9,"records":0}\n'],
    ['no text at all', '\u0000\u0001'],
    ['one that was cut off', '{"firsthand":"backup","version":1,"records":3}\n{"in":"notes"}\n'],
    ['a promise beyond bounds', '{"firsthand":"backup","version":1,"records":9e15}\n'],
  ])('is not taken for one: %s', async (_, text) => {
    const desk = aDesk();
    expect(await restore(desk, new Blob([text]))).toBeNull();
    expect((await desk.corpus.stats()).reports).toBe(0);
  });
});

describe('what takes room', () => {
  it('is told by what it is, and whether the browser keeps it', async () => {
    const { corpus, notes } = aDesk();
    await corpus.add([aReport(1, { id: 'a' }, TEXT)], { present: 'skip', respectDeleted: false });
    await notes.write('a', 'A note.');
    const storage = createStorageManager(corpus, {
      estimate: () => Promise.resolve({ usage: 10, quota: 100 }),
      persist: () => Promise.resolve(true),
      persisted: () => Promise.resolve(false),
    });
    const { takes, ...browser } = await storage.use();
    expect(browser).toEqual({ used: 10, quota: 100, persisted: false });
    expect(takes.texts).toBe(TEXT.length);
    expect(takes.fingerprints).toBeGreaterThan(100);
    expect(takes.kept).toBeGreaterThan(0);
    expect(takes.search).toBe(0);
  });
});
