import { describe, expect, it } from 'vitest';
import { diagnosticsText } from '../../../components/model/diagnostics';
import { aHealth } from '../../support/fake-corpus';

const versions = {
  extension: '1.2.3',
  browser: 'Gecko/153.0',
  coding: 2,
  selection: 2,
  database: 1,
};

describe('the text of the diagnostics', () => {
  it('says versions, counts, jobs, damage, problems of the settings and the last errors', () => {
    const health = aHealth({
      reports: 12,
      codings: { 1: 3, 2: 9 },
      staying: 2,
      texts: 4,
      marked: 1,
      postings: 640,
      shards: 64,
      jobs: ['sweep'],
      damages: [{ damage: 'shard', count: 2 }],
    });
    const text = diagnosticsText({
      versions,
      corpus: health,
      problems: [{ field: 'deny', problem: 'bad-pattern' }],
      log: [
        {
          at: '2031-03-12T08:00:00.000Z',
          level: 'error',
          context: 'background',
          message: 'a check failed',
          causes: ['corpus-unavailable', 'UnknownError'],
        },
      ],
    });
    expect(text.split('\n')).toEqual([
      'Firsthand 1.2.3',
      'Browser: Gecko/153.0',
      'Coding 2, selection 2, database 1',
      'Reports: 12',
      'Fingerprints: coding 1: 3, coding 2: 9; staying on an older coding: 2',
      'Texts: 4',
      'Index: 640 postings in 64 shards',
      'Deletions that can be undone: 1',
      'Jobs under way: sweep',
      'Damage: shard 2',
      'Settings: deny bad-pattern',
      'Log:',
      '  2031-03-12T08:00:00.000Z error background: a check failed (corpus-unavailable < UnknownError)',
      '',
    ]);
  });

  it('says so where nothing is wrong, and where the corpus cannot be read', () => {
    const sound = diagnosticsText({ versions, corpus: aHealth(), problems: [], log: [] });
    expect(sound).toMatch(/Jobs under way: none\nDamage: none\nSettings: sound\nLog: empty\n$/u);
    const closed = diagnosticsText({ versions, corpus: 'corpus-blocked', problems: [], log: [] });
    expect(closed).toContain('Corpus: not readable (corpus-blocked)');
  });
});
