import { describe, expect, it } from 'vitest';
import { makeSketchOfCoding } from '../../../lib/sketch/make-sketch';
import { findOffsets } from '../../../lib/sketch/token-offsets';

const TEXT = [
  'Sign up for the Northmere Ledger’s evening letter.',
  'The council of Skerrow sold its last ferry on Monday – for 412\u00a0000\u00a0crowns, the mayor said.',
  '“We kept her for forty winters,” said Orla Venning. Das Boot heißt „Möwe“; cafe\u0301 and so\u00adft marks.',
  '渡し船は四十年走った。',
].join('\n\n');
const FURNITURE: [number, number] = [0, TEXT.indexOf('\n')];

describe.each([1, 2])('the way back from the tokens of coding %i', (coding) => {
  it.each([
    ['the whole text', []],
    ['a text with a line left out', [FURNITURE]],
  ])('is the one that making the sketch gives, for %s', (_, excluded: [number, number][]) => {
    const made = makeSketchOfCoding(coding, { text: TEXT, language: 'en', excluded });
    expect(made.sketch.tokens.length).toBeGreaterThan(30);
    expect(findOffsets(made.sketch, TEXT, excluded)).toEqual(made.offsets);
  });

  it.each([
    ['one word is another', TEXT.replace('ferry', 'lighthouse')],
    ['a word is gone', TEXT.replace('last ', '')],
    ['a word was put behind', `${TEXT} again`],
    ['it is another text', 'Nothing of that.'],
    ['it is empty', ''],
  ])('is not given where the text no longer fits: %s', (_, text) => {
    const { sketch } = makeSketchOfCoding(coding, { text: TEXT, language: 'en', excluded: [] });
    expect(findOffsets(sketch, text, [])).toBeNull();
  });

  it('is not given where something else was left out', () => {
    const { sketch } = makeSketchOfCoding(coding, { text: TEXT, language: 'en', excluded: [] });
    expect(findOffsets(sketch, TEXT, [FURNITURE])).toBeNull();
  });
});
