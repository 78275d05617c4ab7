import { describe, expect, it } from 'vitest';
import { FirsthandError } from '../../../lib/core/errors';
import {
  looksLikePack,
  PACK_VERSION,
  packLines,
  readPack,
  type PackHeader,
} from '../../../lib/corpus/pack';
import { CODING } from '../../../lib/sketch/scheme';
import type { Report } from '../../../lib/sketch/sketch';
import { aReport } from '../../support/reports';

const TERMS = { madeBy: 'firsthand test', note: 'ours' };
const reports = [aReport(2), aReport(1), aReport(3)];
const pack = [...packLines(reports, TERMS)].join('');

async function read(source: string | AsyncIterable<string>): Promise<Report[]> {
  const found: Report[] = [];
  for await (const report of readPack(source, 'imported')) found.push(report);
  return found;
}

async function failure(source: string): Promise<[string, string]> {
  try {
    await read(source);
  } catch (error) {
    if (error instanceof FirsthandError) return [error.code, error.detail];
    throw error;
  }
  return ['none', ''];
}

async function* chunks(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

function withHeader(change: Record<string, unknown>): string {
  const [first, ...rest] = pack.split('\n');
  return [JSON.stringify({ ...(JSON.parse(first!) as object), ...change }), ...rest].join('\n');
}

describe('a pack', () => {
  it('gives back every report without its text, in the order of ids', async () => {
    const found = await read(pack);
    expect(found.map(({ meta }) => meta.id)).toEqual(['paper-1', 'paper-2', 'paper-3']);
    const expected = reports[1]!;
    expect(found[0]).toEqual({
      sketch: expected.sketch,
      text: null,
      meta: { ...expected.meta, seen: null, origin: 'imported' },
    });
  });

  it('is the same bytes whatever the order of the reports', () => {
    expect([...packLines([...reports].reverse(), TERMS)].join('')).toBe(pack);
  });

  it('holds no sentence of the texts', () => {
    const words = reports[0]!.text!.split(' ').slice(0, 6).join(' ');
    expect(pack).not.toContain(words);
    expect(pack).not.toContain('because');
  });

  it('reads the same from chunks of any size', async () => {
    const whole = await read(pack);
    for (const size of [1, 7, 1000]) expect(await read(chunks(pack, size))).toEqual(whole);
  });

  it('tells its header before the first report', async () => {
    const told: PackHeader[] = [];
    const reader = readPack(pack, 'imported', (header) => told.push(header));
    await reader.next();
    expect(told).toEqual([{ version: PACK_VERSION, coding: CODING, count: 3, ...TERMS }]);
    await reader.return(undefined);
  });

  it('is known by its beginning', () => {
    expect(looksLikePack(pack.slice(0, 100))).toBe(true);
    expect(looksLikePack('{"id":"x","text":"y"}')).toBe(false);
  });
});

describe('readPack', () => {
  const line = (number: number): string => pack.split('\n')[number - 1]!;

  it.each([
    ['an empty file', ''],
    ['another file', '<html></html>'],
    ['other JSON', '{"format":"zip"}\n'],
    ['a bare number', '1\n'],
  ])('says of %s that it is no pack', async (_, text) => {
    expect(await failure(text)).toEqual(['pack-malformed', 'not a pack']);
  });

  it('names the damaged line', async () => {
    const cut = line(3).slice(0, 40);
    const [code, detail] = await failure(pack.replace(line(3), cut));
    expect(code).toBe('pack-malformed');
    expect(detail).toContain('line 3');
  });

  it.each([
    ['a report without an id', '"id":"paper-1"', '"id":7'],
    ['a damaged sketch', '"t":"', '"t":"!!'],
    ['a date of an unknown precision', '"precision":"day"', '"precision":"toString"'],
    ['hosts that are no list', '"hosts":["paper.example"]', '"hosts":"x"'],
  ])('refuses %s', async (_, from, to) => {
    const [code, detail] = await failure(pack.replace(from, to));
    expect(code).toBe('pack-malformed');
    expect(detail).toContain('line 2');
  });

  it('says when a pack was cut off or has too much', async () => {
    expect((await failure(withHeader({ count: 4 })))[1]).toContain('4 reports promised');
    expect((await failure(withHeader({ count: 2 })))[0]).toBe('pack-malformed');
  });

  it('tells a newer version and a newer coding', async () => {
    expect((await failure(withHeader({ version: PACK_VERSION + 1 })))[0]).toBe('pack-too-new');
    expect((await failure(withHeader({ coding: CODING + 1 })))[0]).toBe('pack-too-new');
  });

  it('takes nothing from names that mean something to objects', async () => {
    const hostile = pack.replace('"outlet":', '"__proto__":{"polluted":true},"outlet":');
    const [report] = await read(hostile);
    expect((report!.meta as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
