import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FrozenCorpus } from '../../../lib/corpus/frozen';
import { freeze } from '../../../lib/corpus/freeze';
import { FirsthandError } from '../../../lib/core/errors';
import type { Given } from '../../../lib/formats/format';
import { given } from '../../../lib/formats/given';
import { checkRecord } from '../../../tools/scan/check-record';
import { openFindings } from '../../../tools/scan/findings-file';
import { lasting, progressLine, summaryLine } from '../../../tools/scan/progress';
import { UsageError } from '../../../tools/usage';
import { aReport, aText } from '../../support/reports';

const HEADER = { inputs: [{ name: 'a.jsonl', bytes: 5 }], corpus: '2 reports, ab' };
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firsthand-scan-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a file of findings', () => {
  const linesOf = (path: string) => readFileSync(path, 'utf8').split('\n');

  it('begins with what was scanned and is gone on with where it ends', async () => {
    const path = join(folder, 'going-on.jsonl');
    const first = await openFindings(path, HEADER);
    first.write('{"a":1}');
    first.write('{"a":2}');
    first.close();
    const second = await openFindings(path, HEADER);
    expect(second.done).toBe(2);
    second.write('{"a":3}');
    second.close();
    expect(linesOf(path).slice(1)).toEqual(['{"a":1}', '{"a":2}', '{"a":3}', '']);
  });

  it('loses what a kill cut off, wherever that was', async () => {
    const path = join(folder, 'cut.jsonl');
    const whole = await openFindings(path, HEADER);
    for (const text of ['straße', 'second']) whole.write(JSON.stringify({ text }));
    whole.close();
    const bytes = readFileSync(path);
    for (let size = 0; size <= bytes.length; size++) {
      writeFileSync(path, bytes);
      truncateSync(path, size);
      const again = await openFindings(path, HEADER);
      const missing = ['straße', 'second'].slice(again.done);
      for (const text of missing) again.write(JSON.stringify({ text }));
      again.close();
      expect(readFileSync(path).equals(bytes)).toBe(true);
    }
  });

  it('is not taken for that of another scan, nor overwritten when it is something else', async () => {
    const path = join(folder, 'other.jsonl');
    (await openFindings(path, HEADER)).close();
    const before = readFileSync(path);
    await expect(openFindings(path, { ...HEADER, corpus: '3 reports, ac' })).rejects.toThrow(
      'is of another scan',
    );
    expect(readFileSync(path).equals(before)).toBe(true);
    writeFileSync(path, 'a letter to the editor\n');
    await expect(openFindings(path, HEADER)).rejects.toThrow('is no scan');
    appendFileSync(path, 'and its end');
    await expect(openFindings(path, HEADER)).rejects.toThrow(UsageError);
  });
});

describe('a record of a scan', () => {
  const where = { input: 'a.jsonl', file: null, unit: 'line', number: 4 } as const;
  const thesaurus = () => Promise.resolve(null);
  const outcomeOf = async (body: Given['body']) => {
    const corpus = new FrozenCorpus(await freeze([aReport(2)]));
    const task = { number: 3, where, given: given(body, { id: 'x' }) };
    const { line, ...rest } = await checkRecord(task, { corpus, thesaurus }, () => undefined);
    return { ...rest, line: JSON.parse(line) as Record<string, unknown> };
  };

  it('becomes a line with its place and its finding, which holds no moment', async () => {
    const { line, ...rest } = await outcomeOf({ kind: 'text', text: aText(2) });
    expect(rest).toEqual({ number: 3, reuse: false });
    expect(line).toMatchObject({ ...where, id: 'x', finding: { identity: 'paper-2' } });
    expect(line['finding']).not.toHaveProperty('checkedAt');
  });

  it('is told as passed over where it has no text or no article', async () => {
    const { sketch } = aReport(1);
    const bare = await outcomeOf({ kind: 'sketch', sketch, text: null });
    expect(bare.line).toEqual({ ...where, passedOver: 'no-text' });
    const page = await outcomeOf({ kind: 'page', html: '<title>Index</title><nav>Sport</nav>' });
    expect(page.line).toMatchObject({ ...where, passedOver: expect.any(String) as string });
  });

  it('costs itself alone when the check breaks on it, and stops all when the corpus is lost', async () => {
    const task = { number: 0, where, given: given({ kind: 'text', text: aText(2) }, {}) };
    const lost = { stats: () => Promise.reject(new FirsthandError('corpus-blocked', 'gone')) };
    const broken = { stats: () => Promise.reject(new TypeError('no such thing')) };
    const complaints: string[] = [];
    const checked = (corpus: object) =>
      checkRecord(task, { corpus: corpus as FrozenCorpus, thesaurus }, (told) =>
        complaints.push(told),
      );
    await expect(checked(lost)).rejects.toThrow(FirsthandError);
    expect((await checked(broken)).line).toContain('"passedOver":"failed"');
    expect(complaints).toEqual(['a.jsonl, line 4: TypeError: no such thing']);
  });
});

describe('the progress of a scan', () => {
  const reached = {
    records: 200,
    before: 0,
    reuse: 3,
    bytesRead: 500_000,
    bytes: 2_000_000,
    bytesBefore: 0,
    seconds: 50,
  };

  it('says how many, how fast and how long yet', () => {
    expect(progressLine(reached)).toBe('200 records, 25 %, 4.0 records/s, 10.0 KB/s, 3 min left');
    expect(summaryLine(reached, 2)).toContain('200 records, 3 with reuse; 50.0 s on 2 threads');
  });

  it('counts an earlier run neither into the rate nor into the time left', () => {
    const line = progressLine({ ...reached, before: 900, bytesBefore: 400_000 });
    expect(line).toBe(
      '200 records after 900 of an earlier run, 25 %, 4.0 records/s, 2.0 KB/s, 13 min left',
    );
  });

  it('writes hours, minutes and seconds', () => {
    expect([0.2, 59, 100, 3_600, 90_061].map(lasting)).toEqual([
      '1 s',
      '59 s',
      '2 min',
      '1 h 00 min',
      '25 h 01 min',
    ]);
  });
});
