import { describe, expect, it } from 'vitest';
import { filterFindings, NO_FILTER } from '../../../components/model/findings-filter';
import { judgementOf } from '../../../lib/watch/judgement';
import { aFindingRow, aLine, aLoggedText } from '../../support/logged';

const judged = judgementOf(aLine(), { as: 'licensed', note: '', at: '2031-03-12T08:00:00.000Z' });
const rows = [
  aFindingRow({ id: 'new' }),
  aFindingRow({ id: 'mosaic', kind: 'mosaic', isNew: false, at: '2031-03-01T12:00:00.000Z' }),
  aFindingRow({ id: 'judged', isNew: false, judgement: judged, kind: 'reprint' }),
];
const ids = (filter: Partial<typeof NO_FILTER>) =>
  filterFindings(rows, { ...NO_FILTER, ...filter }).map(({ id }) => id);

describe('the filter of findings', () => {
  it('shows all until something is asked for', () => {
    expect(ids({})).toEqual(['new', 'mosaic', 'judged']);
  });

  it('goes by state', () => {
    expect(ids({ state: 'new' })).toEqual(['new']);
    expect(ids({ state: 'open' })).toEqual(['new', 'mosaic']);
    expect(ids({ state: 'judged' })).toEqual(['judged']);
  });

  it('goes by kind, parts of one report and of several alike', () => {
    expect(ids({ kind: 'partial' })).toEqual(['mosaic']);
    expect(ids({ kind: 'reprint' })).toEqual(['judged']);
  });

  it('goes by day, both ends included', () => {
    expect(ids({ from: '2031-03-01', to: '2031-03-01' })).toEqual(['mosaic']);
    expect(ids({ from: '2031-03-12' })).toEqual([]);
  });

  it('looks for every word in both texts, without case', () => {
    const star = aFindingRow({ id: 'star', page: aLoggedText({ outlet: 'Orbank Star' }) });
    const found = filterFindings([...rows, star], { ...NO_FILTER, text: 'STAR kystposten' });
    expect(found.map(({ id }) => id)).toEqual(['star']);
  });
});
