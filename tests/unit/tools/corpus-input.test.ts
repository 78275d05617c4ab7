import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../lib/sketch/sketch';
import { readReports } from '../../../tools/corpus-input';
import { readInput } from '../../../tools/read-page';
import { UsageError } from '../../../tools/usage';
import { run as runExport } from '../../../tools/verbs/export';
import { aZip } from '../../support/formats';
import { aText } from '../../support/reports';

let folder = '';
const at = (name: string) => join(folder, name);
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(at(name), content);
  return at(name);
};

async function reportsOf(path: string): Promise<Report[]> {
  const reports: Report[] = [];
  for await (const report of readReports(path)) reports.push(report);
  return reports;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firsthand-input-'));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const row = (seed: number) => `${JSON.stringify({ id: `row-${seed}`, text: aText(seed) })}\n`;
const page = `<html><title>Quay</title><article><h1>Quay closed</h1>${[1, 2, 3].map((seed) => `<p>${aText(seed)}</p>`).join('')}</article>`;

describe('the inputs of the command line', () => {
  it('are files of any format, packed or not', async () => {
    const files: [string, number][] = [
      [put('a.csv.gz', gzipSync(`title,text\nQuay,"${aText(1)}"\n`)), 1],
      [put('b.md', `---\ntitle: Quay\n---\n${aText(2)}`), 1],
      [
        put(
          'c.zip',
          aZip([
            { name: 'x.jsonl', content: row(1) + row(2) },
            { name: 'y.html', content: page },
          ]),
        ),
        3,
      ],
      [put('d.ndjson', row(3)), 1],
    ];
    for (const [path, count] of files) expect(await reportsOf(path), path).toHaveLength(count);
    expect((await reportsOf(at('b.md')))[0]!.meta).toMatchObject({ id: 'b', title: 'Quay' });
  });

  it('stop at a damaged record with its line, and pass over pages without an article', async () => {
    await expect(reportsOf(put('bad.jsonl', `${row(1)}nonsense\n`))).rejects.toThrow(
      /line 2: not-json/u,
    );
    await expect(reportsOf(put('bad.pdf', '%PDF-1.7'))).rejects.toThrow(UsageError);
    await expect(reportsOf(put('cut.jsonl.gz', gzipSync(row(1)).subarray(0, 80)))).rejects.toThrow(
      /cut off|unpacked/u,
    );
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const zip = aZip([
      { name: 'a.html', content: '<html><p>No.' },
      { name: 'b.html', content: page },
    ]);
    expect(await reportsOf(put('pages.zip', zip))).toHaveLength(1);
    expect(told).toHaveBeenCalledWith(
      expect.stringMatching(/1 passed over \((?:no-article|too-short)\)/u),
    );
  });

  it('are one text where one is checked', async () => {
    const { article } = (await readInput(at('b.md'), { url: 'https://a.example/q' })).page;
    expect([article.title, article.url]).toEqual(['Quay', 'https://a.example/q']);
    await expect(readInput(put('two.jsonl', row(1) + row(2)))).rejects.toThrow(/more than one/u);
  });

  it('are written in another format by export, gzipped where the name says so', async () => {
    await runExport([put('in.jsonl', row(1) + row(2)), '--format', 'csv', '-o', at('out.csv.gz')]);
    expect(gunzipSync(readFileSync(at('out.csv.gz'))).toString()).toContain('row-2');
    expect(await reportsOf(at('out.csv.gz'))).toHaveLength(2);
    await runExport([at('in.jsonl'), '--format', 'pack', '-o', at('out.fhpack')]);
    expect((await reportsOf(at('out.fhpack'))).map(({ text }) => text)).toEqual([null, null]);
    await expect(runExport([at('in.jsonl'), '--format', 'docx', '-o', at('x')])).rejects.toThrow(
      UsageError,
    );
  });
});
