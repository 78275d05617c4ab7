import { describe, expect, it } from 'vitest';
import { createFindingsManager } from '../../../lib/manage/findings';
import { aCorpus } from '../../support/corpora';
import { aFinding } from '../../support/findings';

function aDesk() {
  let turn = 0;
  const now = () => new Date(Date.UTC(2031, 2, 12, 8, (turn += 1))).toISOString();
  return createFindingsManager({ corpus: aCorpus(), now, newId: () => 'a-house' });
}

describe('a finding that is kept by hand', () => {
  it('stands among the findings, as looked at', async () => {
    const desk = aDesk();
    expect(await desk.keep(aFinding())).toBe(true);
    const rows = await desk.list();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ by: 'kept', isNew: false, kind: 'spun' });
  });

  it('is one line however often it is kept, of the time it was kept first', async () => {
    const desk = aDesk();
    await desk.keep(aFinding());
    const [first] = await desk.list();
    await desk.keep(aFinding());
    const rows = await desk.list();
    expect(rows).toHaveLength(1);
    expect(rows[0]!.at).toBe(first!.at);
  });

  it('is none where the finding tells of no reuse', async () => {
    const desk = aDesk();
    const verdict = { ...aFinding().verdict, kind: 'same-story' } as const;
    expect(await desk.keep(aFinding({ warns: null, reuse: false, verdict }))).toBe(false);
    expect(await desk.judgeFinding(aFinding({ warns: null, verdict }), 'licensed', '')).toBe(false);
    expect(await desk.list()).toEqual([]);
    expect(await desk.judgements()).toEqual([]);
  });

  it('is judged without being kept, and the judgement holds once it is', async () => {
    const desk = aDesk();
    expect(await desk.judgeFinding(aFinding(), 'not-a-match', 'a list of names')).toBe(true);
    expect(await desk.list()).toEqual([]);
    expect(await desk.judgements()).toMatchObject([{ as: 'not-a-match', note: 'a list of names' }]);
    await desk.keep(aFinding());
    expect((await desk.list())[0]!.judgement).toMatchObject({ as: 'not-a-match' });
  });
});
