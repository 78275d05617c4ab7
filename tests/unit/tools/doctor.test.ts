import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { headerLine, lineOfReport } from '../../../lib/formats/jsonl';
import { packLines } from '../../../lib/corpus/pack';
import { run } from '../../../tools/verbs/doctor';
import { aReport } from '../../support/reports';

let folder: string;
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const lines = () => [
  ...packLines(
    [1, 2, 3].map((seed) => aReport(seed)),
    { madeBy: 'test', note: 'invented' },
  ),
];

const aPack = (content: string, name = 'a.fhpack') => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('doctor', () => {
  it('finds nothing wrong with a whole pack', async () => {
    await run([aPack(lines().join(''))]);
    expect(printed.join('\n')).toMatch(/3 reports promised, 3 whole[^]*nothing is wrong/u);
  });

  it.each<[string, (all: string[]) => string[], RegExp]>([
    ['a damaged line', ([a, b, , d]) => [a!, b!, '{"id":\n', d!], /line 3: .*damaged/u],
    ['an id twice', ([a, b, c]) => [a!, b!, c!, b!], /line 4: the id paper-1 stands twice/u],
    [
      'an unknown coding',
      ([a, b, c, d]) => [a!, b!, c!.replace(/"v":\d+/u, '"v":99'), d!],
      /line 3: .*coding 99/u,
    ],
    [
      'a date that is none',
      ([a, b, c, d]) => [a!, b!.replace(/"at":"[^"]*"/u, '"at":"NaN"'), c!, d!],
      /line 2: the date is none/u,
    ],
    ['a pack cut off', ([a, b]) => [a!, b!], /3 reports promised, 1 found/u],
  ])('names %s, and mends it', async (_what, damage, told) => {
    const path = aPack(damage(lines()).join(''));
    await expect(run([path])).rejects.toThrow(/damaged: .*a\.fhpack/u);
    expect(printed.join('\n')).toMatch(told);
    const mended = join(folder, 'mended.fhpack');
    await run([path, '-o', mended]);
    printed = [];
    await run([mended]);
    expect(printed.join('\n')).toMatch(/nothing is wrong/u);
    expect(readFileSync(mended, 'utf8')).toContain('"paper-1"');
  });

  const jsonLines = () => [headerLine(), ...[1, 2, 3].map((seed) => lineOfReport(aReport(seed)))];

  it('finds nothing wrong with whole lines of reports, with and without a header', async () => {
    const all = jsonLines();
    await run([aPack(all.join('\n'), 'a.jsonl'), aPack(all.slice(1).join('\n'), 'b.jsonl')]);
    expect(printed.join('\n').match(/: 3 whole[^]*?nothing is wrong/gu)).toHaveLength(2);
  });

  it.each<[string, (all: string[]) => string[], RegExp]>([
    ['a line cut off', ([a, b, c, d]) => [a!, b!, c!.slice(0, 90), d!], /line 3: .*not JSON/u],
    ['an id twice', ([a, b, c]) => [a!, b!, c!, b!], /line 4: the id paper-1 stands twice/u],
    [
      'a date that is none',
      ([a, b, c, d]) => [a!, b!.replace(/"at":"[^"]*"/u, '"at":"NaN"'), c!, d!],
      /line 2: the date is none/u,
    ],
    [
      'a report of a word',
      ([a, b, c]) => [a!, b!, c!, '{"id":"short","text":"Storm."}'],
      /line 4: .*too few/u,
    ],
    ['a report without text', ([a, b]) => [a!, b!, '{"id":"bare"}'], /line 3: .*without text/u],
  ])('names %s among lines of reports, and mends them', async (_what, damage, told) => {
    const path = aPack(damage(jsonLines()).join('\n'), 'a.jsonl');
    await expect(run([path])).rejects.toThrow(/damaged: .*a\.jsonl/u);
    expect(printed.join('\n')).toMatch(told);
    const mended = join(folder, 'mended.jsonl');
    await run([path, '-o', mended]);
    printed = [];
    await run([mended]);
    expect(printed.join('\n')).toMatch(/nothing is wrong/u);
    expect(readFileSync(mended, 'utf8')).toContain('"text":');
  });

  it.each([
    ['what is neither', 'x.txt', 'Dear diary', /is neither a pack nor lines/u],
    ['an empty file', 'x.jsonl', '\n', /is empty/u],
    ['a damaged gzip', 'x.gz', 'no gzip', /cannot be read/u],
  ])('refuses %s in one line', async (_what, name, content, message) => {
    await expect(run([aPack(content, name)])).rejects.toThrow(message);
  });
});
