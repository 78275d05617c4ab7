import { describe, expect, it } from 'vitest';
import { csvOf, jsonOf } from '../../../lib/manage/findings-file';
import { aFindingRow, aLoggedText } from '../../support/logged';

const cellsWith = (title: string) => csvOf([aFindingRow({ page: aLoggedText({ title }) })]);

describe('the log as CSV', () => {
  it('has a head and a line a finding, each cell quoted', () => {
    const lines = csvOf([aFindingRow(), aFindingRow()]).split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^\uFEFFfound,came_by,kind,/u);
    expect(lines[1]!.startsWith('"2031-03-11T09:00:00.000Z","read","spun"')).toBe(true);
  });

  it('doubles quotation marks and keeps commas and lines inside their cell', () => {
    expect(cellsWith('He said "no", twice\nand left')).toContain(
      '"He said ""no"", twice\nand left"',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\n=1', '＝1', '|calc'])(
    'makes no formula of %j',
    (title) => {
      expect(cellsWith(title)).toContain(`"'${title}"`);
    },
  );
});

describe('the log as JSON', () => {
  it('tells both texts and what was said, and nothing of how it is stored', () => {
    const read = JSON.parse(jsonOf([aFindingRow()])) as { findings: Record<string, unknown>[] };
    expect(read).toMatchObject({ firsthand: 'findings', version: 1 });
    expect(read.findings[0]).toMatchObject({
      kind: 'spun',
      page: { outlet: 'Daily Gull' },
      source: { outlet: 'Kystposten' },
      judgement: null,
    });
    expect(Object.keys(read.findings[0]!)).not.toContain('fingerprints');
  });
});
