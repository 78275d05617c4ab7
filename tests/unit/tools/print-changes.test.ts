import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../lib/spin/changes';
import { UsageError } from '../../../tools/usage';
import { run } from '../../../tools/verbs/changes';

const SOURCE = `Sluice at Ferring to stay shut

The sluice at Ferring will stay shut until 9 May, the river board said on Tuesday. "We cannot open it before the beam is mended," said Ada Morrow, the board's engineer. Boats of more than 30 feet have to wait below the weir.

The board was accused of hiding a crack in the beam. It denied that it had known of one. Some 400 boats pass the sluice every summer, and most of them belong to the hire firm at Tolling.`;
const PAGE = SOURCE.replace('accused of hiding', 'guilty of hiding')
  .replace('to the hire firm', 'to the Ostler & sons <b>trust</b> hire firm')
  .replace('Some 400 boats', 'Some 900 boats')
  .replace('have to wait', 'must wait');

const folder = mkdtempSync(join(tmpdir(), 'changes-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const [page, source] = [file('page.txt', PAGE), file('source.txt', SOURCE)];
let printed: string[];

beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

async function output(...args: string[]): Promise<string> {
  await run(args);
  return printed.join('\n');
}

describe('the list of changes on the command line', () => {
  it('is read by gravity, the gravest first, each change in a line', async () => {
    const lines = (await output(page, source)).split('\n');
    const headings = lines.filter((line) => /^\S.* \(\d+\)$/.test(line));
    expect(headings).toEqual([
      'Changed meaning (1)',
      'Changed facts and names (1)',
      'Put in, left out, said otherwise (1)',
      expect.stringMatching(/^The same in other words \(1\)$/),
    ]);
    expect(lines).toContain('  allegation: “accused of” → “guilty of”');
    expect(lines).toContain('  number: “400” → “900”');
  });

  it('is JSON of the same changes with their counts', async () => {
    const { altered, changes, lacking } = JSON.parse(await output(page, source, '--json')) as {
      altered: Record<string, number>;
      changes: Change[];
      lacking: unknown[];
    };
    expect(altered).toEqual({ meaning: 1, quotation: 0, fact: 1, attribution: 0 });
    for (const { suspect, source: of, to, from } of changes) {
      if (to !== '') expect(PAGE.slice(...suspect!)).toBe(to);
      if (from !== '' && from !== null) expect(SOURCE.slice(...of!)).toBe(from);
    }
    expect(lacking).toEqual([]);
  });

  it('is a page in which nothing of the texts is read as markup', async () => {
    const html = await output(page, source, '--html');
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain(
      '<del>accused of</del> → <ins>guilty of</ins> <small>allegation</small>',
    );
    expect(html).toContain('Ostler &amp; sons &lt;b&gt;trust');
    expect(html).not.toContain('<b>');
  });

  it('says that nothing was found where nothing was changed', async () => {
    expect(await output(source, source)).toBe('No change found in what was copied.');
    printed = [];
    expect(await output(source, source, '--html')).toContain(
      '<p>No change found in what was copied.</p>',
    );
  });

  it('asks for two files and one form', async () => {
    await expect(run([page])).rejects.toThrow(UsageError);
    await expect(run([page, source, '--json', '--html'])).rejects.toThrow(/not both/);
  });
});
