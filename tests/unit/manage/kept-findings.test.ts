import { describe, expect, it } from 'vitest';
import { createFindingsManager } from '../../../lib/manage/findings';
import { casesOf } from '../../../components/model/cases';
import { questionOf } from '../../../components/model/kept-texts';
import { ADD_ALL, aCorpus } from '../../support/corpora';
import { aFinding } from '../../support/findings';
import { aFindingRow, aLoggedText } from '../../support/logged';
import { aReport, aText } from '../../support/reports';

function aDesk(corpus = aCorpus()) {
  let turn = 0;
  const now = () => new Date(Date.UTC(2031, 2, 12, 8, (turn += 1))).toISOString();
  return createFindingsManager({ corpus, now, newId: () => 'a-house' });
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

  it('is kept with both texts as they were, whatever becomes of the report', async () => {
    const corpus = aCorpus();
    const finding = aFinding();
    await corpus.add([aReport(4, { id: finding.sources[0]!.id })], ADD_ALL);
    const desk = aDesk(corpus);
    await desk.keep(finding);
    const [row] = await desk.list();
    expect(row!.hasTexts).toBe(true);
    await corpus.remove(finding.sources[0]!.id);
    const kept = await desk.texts(row!.id);
    expect(kept!.there.text).toBe(aText(4));
    expect(questionOf(kept!)).toMatchObject({
      kind: 'pair',
      suspect: { text: finding.article.text },
      source: { text: aText(4) },
    });
    await desk.remove([row!.id]);
    expect(await desk.texts(row!.id)).toBeNull();
  });

  it('has the page alone where the report has no text', async () => {
    const desk = aDesk();
    await desk.keep(aFinding());
    const [row] = await desk.list();
    expect(questionOf((await desk.texts(row!.id))!)).toMatchObject({ kind: 'text' });
  });
});

describe('a case', () => {
  it('is all that was found of one original, with one note', async () => {
    const other = aFindingRow({ id: 'b', page: aLoggedText({ outlet: 'Star' }) });
    const strange = aFindingRow({ id: 'c', source: aLoggedText({ id: 'pass' }) });
    const cases = casesOf([aFindingRow(), strange, other]);
    expect(cases.map(({ rows }) => rows.length)).toEqual([2, 1]);
    const desk = aDesk();
    await desk.writeOnCase(cases[0]!.id, ' asked for credit on Monday ');
    expect(await desk.caseNotes()).toEqual([
      { id: cases[0]!.id, note: 'asked for credit on Monday' },
    ]);
    await desk.writeOnCase(cases[0]!.id, '');
    expect(await desk.caseNotes()).toEqual([]);
  });
});
