import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { createFindingsManager } from '../../../lib/manage/findings';
import { createReadingManager } from '../../../lib/manage/reading';
import { readJudgement } from '../../../lib/watch/judgement';
import { readLogged } from '../../../lib/watch/logged-finding';
import { createWatcher } from '../../../lib/watch/watcher';
import { aFinding, aSource } from '../../support/findings';
import { aCorpus } from '../../support/corpora';

const AT = '2031-03-12T08:00:00.000Z';

/** A watched corpus, and the page that is opened in it. */
function aWatch(watching = true) {
  const corpus = aCorpus();
  const settings = async () => ({ ...DEFAULT_SETTINGS, watching });
  let time = AT;
  const now = () => time;
  const watcher = createWatcher({
    findings: corpus.kept('findings', readLogged),
    judgements: corpus.kept('judgements', readJudgement),
    settings,
    now,
  });
  const newId = () => 'a-house';
  const manager = createFindingsManager({ corpus, now, newId });
  const later = (at: string) => (time = at);
  return { corpus, watcher, manager, later };
}

const came = { by: 'read', reportId: null } as const;

describe('what is watched', () => {
  it('is written down where it warns: who took from whom, and what was altered', async () => {
    const { watcher, manager } = aWatch();
    const finding = aFinding();
    await watcher.note(finding, came);
    const [row, ...more] = await manager.list();
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      at: AT,
      by: 'read',
      isNew: true,
      kind: 'spun',
      warns: 'red',
      judgement: null,
      page: { title: finding.article.title },
      source: { id: finding.sources[0]!.id, outlet: finding.sources[0]!.outlet },
    });
    expect(row!.changes.length).toBeGreaterThan(0);
  });

  it('is a copy that came in first, once the original comes', async () => {
    const { watcher, manager } = aWatch();
    const verdict = { ...aFinding().verdict, order: 'suspect-first' } as const;
    await watcher.note(aFinding({ warns: null, verdict }), { by: 'followed', reportId: 'orig' });
    const [row] = await manager.list();
    expect(row).toMatchObject({
      page: { id: aFinding().sources[0]!.id },
      source: { id: 'orig' },
      order: 'source-first',
      warns: 'red',
    });
  });

  it('is nothing where nothing warns, or before it was chosen', async () => {
    const calm = aWatch();
    await calm.watcher.note(aFinding({ warns: null }), came);
    expect(await calm.manager.list()).toEqual([]);
    const off = aWatch(false);
    await off.watcher.note(aFinding(), came);
    expect(await off.manager.list()).toEqual([]);
  });

  it('is one line for the same page and report, which stays seen', async () => {
    const { watcher, manager, later } = aWatch();
    await watcher.note(aFinding(), came);
    await manager.seen((await manager.list()).map(({ id }) => id));
    later('2031-03-13T08:00:00.000Z');
    await watcher.note(aFinding(), came);
    const rows = await manager.list();
    expect(rows.map(({ at, isNew }) => [at, isNew])).toEqual([[AT, false]]);
  });
});

describe('a judgement', () => {
  it('is respected for what is found later, until it is taken back', async () => {
    const { watcher, manager, later } = aWatch();
    await watcher.note(aFinding(), came);
    const [first] = await manager.list();
    await manager.judge(first!, 'licensed', 'contract of 2030');
    later('2031-03-13T08:00:00.000Z');
    await watcher.note(aFinding({ sources: [aSource({ id: 'another-report' })] }), came);
    const rows = await manager.list();
    expect(rows.map(({ isNew, judgement }) => [isNew, judgement?.as])).toEqual([
      [false, 'licensed'],
      [false, 'licensed'],
    ]);
    const [judgement] = await manager.judgements();
    expect(judgement?.note).toBe('contract of 2030');
    await manager.takeBack(judgement!.id);
    expect((await manager.list()).map((row) => row.judgement)).toEqual([null, null]);
  });
});

describe('forgetting what was read', () => {
  it('forgets the findings about it too', async () => {
    const { corpus, watcher, manager } = aWatch();
    await watcher.note(aFinding(), came);
    await watcher.note(aFinding({ sources: [aSource({ id: 'followed' })] }), {
      by: 'followed',
      reportId: 'x',
    });
    await createReadingManager(corpus).forget({ what: 'all' });
    expect((await manager.list()).map(({ by }) => by)).toEqual(['followed']);
  });

  it('deletes them with everything else', async () => {
    const { corpus, watcher, manager } = aWatch();
    await watcher.note(aFinding(), came);
    await corpus.deleteEverything();
    expect(await manager.list()).toEqual([]);
  });
});
