import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { aZip, bytes, read, wordsOf } from '../../support/formats';
import { aText } from '../../support/reports';

const line = (seed: number) => `${JSON.stringify({ id: `row-${seed}`, text: aText(seed) })}\n`;
const gzip = (content: string | Uint8Array) => new Uint8Array(gzipSync(content));
const many = (count: number) => Array.from({ length: count }, (_, seed) => line(seed)).join('');

describe('a gzipped file', () => {
  it('is read as what it holds', async () => {
    expect((await read('rows.jsonl.gz', gzip(line(1)))).given).toHaveLength(1);
    expect((await read('story.txt.gz', gzip(aText(1)))).given.map(wordsOf)).toEqual([aText(1)]);
  });

  it('may consist of several members, one after the other', async () => {
    const members = Buffer.concat([gzip(line(1)), gzip(line(2)), gzip(line(3))]);
    const { given, code } = await read('rows.jsonl.gz', new Uint8Array(members));
    expect([given.length, code]).toEqual([3, null]);
  });

  it('is told by its bytes and not by its name', async () => {
    expect((await read('rows.jsonl', gzip(line(1)))).given).toHaveLength(1);
    expect((await read('rows.jsonl.gz', line(1))).given).toHaveLength(1);
  });

  it('gives what stood before the place where it was cut off, and says so', async () => {
    const whole = gzip(many(300));
    for (const cut of [1, 4, 8, 9, 20, 200, 2_000, whole.length - 20]) {
      const { given, code } = await read('rows.jsonl.gz', whole.slice(0, whole.length - cut));
      expect(code, `cut by ${cut}`).toBe('archive-damaged');
      if (cut <= 20) expect(given.length).toBeGreaterThan(290);
    }
    for (let length = 2; length < 20; length++) {
      const { code } = await read('rows.jsonl.gz', whole.slice(0, length));
      expect(code, `only ${length} bytes`).toBe('archive-damaged');
    }
  });

  it('that holds another archive is not opened any further', async () => {
    expect((await read('a.gz', gzip(gzip(line(1))))).code).toBe('archive-nested');
    expect((await read('a.zip.gz', gzip(aZip([{ name: 'a', content: 'x' }])))).code).toBe(
      'archive-nested',
    );
  });

  it('that unpacks to a thousand times its size is left when that shows', async () => {
    const bomb = gzip(new Uint8Array(80_000_000).fill(0x20));
    expect(bomb.byteLength).toBeLessThan(100_000);
    const { given, code } = await read('bomb.jsonl.gz', bomb);
    expect([given, code]).toEqual([[], 'unpacks-too-large']);
  });
});

describe('a zip archive', () => {
  const deflated = (content: string) => {
    const raw = { bytes: deflateRawSync(content), size: bytes(content).byteLength };
    return { content, raw };
  };

  it('is read file by file, stored and deflated, each as what it is', async () => {
    const archive = aZip([
      { name: 'rows.jsonl', ...deflated(many(20)) },
      { name: 'story.txt', content: aText(1) },
      { name: 'packed.jsonl.gz', content: gzip(line(7)) },
    ]);
    const { given, code } = await read('archive.zip', archive);
    expect([given.length, code]).toEqual([22, null]);
  });

  it('names the file of what is refused', async () => {
    const archive = aZip([
      { name: 'good/rows.jsonl', content: `${line(1)}nonsense\n` },
      { name: 'report.pdf', content: '%PDF-1.7' },
      { name: 'inner.zip', content: aZip([]) },
    ]);
    expect((await read('archive.zip', archive)).refused).toEqual([
      { file: 'good/rows.jsonl', unit: 'line', number: 2, why: 'not-json', field: null },
      { file: 'report.pdf', unit: 'record', number: 1, why: 'unknown-format', field: null },
      { file: 'inner.zip', unit: 'record', number: 1, why: 'nested', field: null },
    ]);
  });

  it('passes over pictures, scripts and what systems leave in it', async () => {
    const beside = ['a.PNG', 'b/c.css', '__MACOSX/story.txt', '.DS_Store', 'folder/'];
    const archive = aZip(beside.map((name) => ({ name, content: 'x' })));
    expect(await read('archive.zip', archive)).toMatchObject({
      given: [],
      refused: [],
      code: null,
    });
  });

  it('loses one file that is locked or packed in another way, and reads the others', async () => {
    const archive = aZip([
      { name: 'locked.txt', content: aText(1), flags: 1 },
      { name: 'other.txt', content: aText(2), method: 14 },
      { name: 'short.txt', content: '', raw: { bytes: deflateRawSync('abc'), size: 900 } },
      { name: 'good.txt', content: aText(3) },
    ]);
    const { given, refused, code } = await read('archive.zip', archive);
    expect(given.map(wordsOf)).toEqual([aText(3)]);
    expect(refused.map(({ file }) => file)).toEqual(['locked.txt', 'other.txt', 'short.txt']);
    expect(code).toBeNull();
  });

  it('that was cut off has lost its directory, and says so at once', async () => {
    const archive = aZip([{ name: 'story.txt', content: aText(1) }]);
    for (const length of [30, 200, archive.length - 1]) {
      const { code } = await read('archive.zip', archive.slice(0, length));
      expect(code, `only ${length} bytes`).toBe('archive-damaged');
    }
  });

  it('may say any nonsense in its directory, and ends in one code', async () => {
    const archive = aZip([{ name: 'story.txt', content: aText(1) }]);
    for (let at = archive.length - 90; at < archive.length; at++) {
      const bent = archive.slice();
      bent[at] = bent[at]! ^ 0xff;
      const { code } = await read('archive.zip', bent);
      expect([null, 'archive-damaged', 'unpacks-too-large']).toContain(code);
    }
  });

  it('of files that share one bomb is left when that shows', async () => {
    const zeros = {
      bytes: deflateRawSync(new Uint8Array(10_000_000).fill(0x20)),
      size: 10_000_000,
    };
    const files = Array.from({ length: 50 }, (_, at) => ({
      name: `${at}.jsonl`,
      content: '',
      raw: zeros,
    }));
    expect((await read('bomb.zip', aZip(files))).code).toBe('unpacks-too-large');
  });
});
