import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../lib/corpus/pack';
import { digestOf } from '../../../lib/sketch/digest';
import { encodeOffsets, sketchToJson } from '../../../lib/sketch/codec';
import { makeSketchOfCoding } from '../../../lib/sketch/make-sketch';
import type { Report } from '../../../lib/sketch/sketch';

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'packs');
const PACK = join(FOLDER, 'coding-1.fhpack');
const SLUGS = ['quay-gazette-pier', 'quernmouth-post-orchard'];
/** What coding 1 makes of the fixture texts. */
function made(): Report[] {
  return SLUGS.map((id) => {
    const text = readFileSync(join(FOLDER, 'coding-1', `${id}.txt`), 'utf8');
    const { sketch } = makeSketchOfCoding(1, { text, language: 'en', excluded: [] });
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

interface FixtureText {
  id: string;
  language: string;
  text: string;
}

const CODINGS = join(FOLDER, '..', 'codings');
const TEXTS = JSON.parse(readFileSync(join(CODINGS, 'texts.json'), 'utf8')) as FixtureText[];

/** One line a text: its sketch and token offsets, as coding 1 made them on the day it was frozen. */
const FROZEN = readFileSync(join(CODINGS, 'coding-1.jsonl'), 'utf8').trimEnd().split('\n');

/**
 * Both fixtures are frozen. When this fails, do not rewrite them: whatever changed the sketch
 * of these texts belongs to the newest coding (docs/adr/0101-coding.md).
 */
describe('coding 1', () => {
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

  it.each(TEXTS.map((text, index) => [text.id, text, FROZEN[index]!] as const))(
    'is the same to the bit in %s',
    (id, { text, language }, line) => {
      const { sketch, offsets } = makeSketchOfCoding(1, { text, language, excluded: [] });
      const json = { id, sketch: sketchToJson(sketch), offsets: encodeOffsets(offsets) };
      expect(JSON.stringify(json)).toBe(line);
    },
  );
});
