import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

  it.each([
    ['what is no pack', 'x.txt', 'Dear diary', /is not a pack/u],
    ['a damaged gzip', 'x.gz', 'no gzip', /cannot be read/u],
  ])('refuses %s in one line', async (_what, name, content, message) => {
    await expect(run([aPack(content, name)])).rejects.toThrow(message);
  });
});
