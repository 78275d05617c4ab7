import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packLines, readPack } from '../../../lib/corpus/pack';
import { digestOf } from '../../../lib/sketch/digest';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import type { Report } from '../../../lib/sketch/sketch';

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'packs');
const PACK = join(FOLDER, 'coding-1.fhpack');
const SLUGS = ['quay-gazette-pier', 'quernmouth-post-orchard'];
const TERMS = {
  madeBy: 'firsthand 0.1.0',
  note: 'Our own words, coded when coding 1 was frozen. It must always load.',
};

/** What the present code makes of the fixture texts. */
function made(): Report[] {
  return SLUGS.map((id) => {
    const text = readFileSync(join(FOLDER, 'coding-1', `${id}.txt`), 'utf8');
    const { sketch } = makeSketch({ text, language: 'en', excluded: [] });
    const { tokens, language } = sketch;
    return {
      sketch,
      text: null,
      meta: {
        id,
        title: id,
        outlet: null,
        hosts: [],
        url: null,
        byline: null,
        published: null,
        seen: null,
        language,
        words: tokens.length,
        origin: 'imported',
        digest: digestOf(tokens),
      },
    };
  });
}

async function frozen(): Promise<Report[]> {
  const reports: Report[] = [];
  for await (const report of readPack(readFileSync(PACK, 'utf8'), 'imported')) reports.push(report);
  return reports;
}

/**
 * The pack is frozen with the first release. When this fails afterwards, do not rewrite it:
 * whatever changed the sketch of these texts needs a new coding (docs/adr/0101-coding.md).
 */
describe('coding 1', () => {
  if (process.env['UPDATE_FIXTURES'] === '1') {
    writeFileSync(PACK, [...packLines(made(), TERMS)].join(''));
  }

  it('still loads from its frozen pack', async () => {
    const reports = await frozen();
    expect(reports.map(({ meta }) => [meta.id, meta.words])).toEqual([
      ['quay-gazette-pier', 156],
      ['quernmouth-post-orchard', 88],
    ]);
    expect(reports.every(({ sketch }) => sketch.coding === 1)).toBe(true);
  });

  it('gives the same texts the same tokens, sentences, quotations and facts', async () => {
    expect(made()).toEqual(await frozen());
  });
});
