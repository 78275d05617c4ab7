import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeSketch, encodeSketch } from '../../../lib/sketch/codec';
import { makeSketchOfCoding } from '../../../lib/sketch/make-sketch';
import { EASTERN } from '../sketch/values/eastern';
import { ENGLISH } from '../sketch/values/english';
import type { Printed } from '../sketch/values/row';
import { SOUTHERN } from '../sketch/values/southern';
import { WESTERN } from '../sketch/values/western';
import { HARBOUR, LIBRARY, ORCHARD } from '../spin/compare';
import { section, sketchLines } from './printed';

const FIXTURES = join('tests', 'fixtures');
const read = (...path: string[]): string => readFileSync(join(FIXTURES, ...path), 'utf8');

const VALUES: readonly Printed[] = [...ENGLISH, ...WESTERN, ...SOUTHERN, ...EASTERN];

/** Each language's sentences about values, one a paragraph. */
function valueTexts(): [string, string, string][] {
  const languages = [...new Set(VALUES.map(([language]) => language))];
  return languages.map((language) => [
    `values ${language}`,
    language,
    VALUES.filter(([one]) => one === language)
      .map(([, text]) => text)
      .join('\n\n'),
  ]);
}

function reports(): [string, string, string][] {
  const named = (folder: string): [string, string, string][] =>
    readdirSync(join(FIXTURES, folder)).map((name) => [
      `${folder} ${name}`,
      folder === 'changes' ? 'en' : name.slice(0, 2),
      read(folder, name),
    ]);
  return [
    ...[HARBOUR, LIBRARY, ORCHARD].map((text): [string, string, string] => [
      text.slice(0, 20),
      'en',
      text,
    ]),
    ...named('one-change'),
    ...named('changes'),
  ];
}

/** Odd forms, `approved/LANGUAGE.txt`: what stands beside a value and is none, and the edges of each reader. */
function oddTexts(): [string, string, string][] {
  return readdirSync(join(FIXTURES, 'approved'))
    .filter((name) => /^[a-z]{2}\.txt$/u.test(name))
    .map((name) => [`odd ${name}`, name.slice(0, 2), read('approved', name)]);
}

const TEXTS = [...valueTexts(), ...oddTexts(), ...reports()];

/**
 * What is read of these texts, as it was looked at and approved. A difference is to be read: where
 * it is meant, `npx vitest run --project unit tests/unit/approved -u` approves it.
 */
describe('what is read of a text', () => {
  it.each([1, 2])('in coding %i is what was approved', async (coding) => {
    const printed = TEXTS.map(([title, language, text]) => {
      const { sketch } = makeSketchOfCoding(coding, { text, language, excluded: [] });
      return section(title, sketchLines(sketch));
    });
    await expect(printed.join('\n')).toMatchFileSnapshot(
      `../../fixtures/approved/sketches-${String(coding)}.out`,
    );
  });

  it('is the same once it was written and read again', () => {
    for (const [, language, text] of TEXTS) {
      const { sketch } = makeSketchOfCoding(2, { text, language, excluded: [] });
      expect(decodeSketch(encodeSketch(sketch))).toEqual(sketch);
    }
  });
});
