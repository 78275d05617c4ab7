import { describe, expect, it } from 'vitest';
import { makeSketchOfCoding } from '../../../lib/sketch/make-sketch';
import { thesaurusFor } from '../../../tools/thesaurus';
import { ONE_CHANGE } from '../../tables/one-change/all';
import { sideOf } from '../../tables/one-change/rows';
import { EASTERN } from '../sketch/values/eastern';
import { ENGLISH } from '../sketch/values/english';
import { SOUTHERN } from '../sketch/values/southern';
import { WESTERN } from '../sketch/values/western';
import { readPair } from '../spin/compare';
import { alignmentLines, digestOf, listLines, sketchLines, spinLines } from './printed';
import { shaken } from './shaken';

/** A page and its source of a sentence or few, where every edge of a text is near. */
type Short = readonly [page: string, source: string];

/** Of the edits that are drawn, one text with none, one with a few and one with many for its length. */
const EDITS = [0, 1, 2, 5];
/** Sentences that are held against each other in one line of the file. */
const TOGETHER = 4;
/** … and that one test looks at. */
const A_PART = 60;

function shortTexts(language: string): Short[] {
  const changed = (ONE_CHANGE[language] ?? []).flatMap(({ sentences }) =>
    sentences.map((sentence): Short => [sideOf(sentence, 2), sideOf(sentence, 1)]),
  );
  const values = [...ENGLISH, ...WESTERN, ...SOUTHERN, ...EASTERN].filter(
    ([one]) => one === language,
  );
  const printed = values.map(([, text], at): Short => [text, values[(at + 1) % values.length]![1]]);
  return [...changed, ...printed];
}

const LANGUAGES = [
  ...new Set([...ENGLISH, ...WESTERN, ...SOUTHERN, ...EASTERN].map(([language]) => language)),
];

/** The page alone, and between its neighbours, as often shaken as there are numbers of edits. */
function* versions(all: readonly Short[], at: number): Generator<Short> {
  const [page, source] = all[at]!;
  const [before, behind] = [all[(at + 7) % all.length]!, all[(at + 11) % all.length]!];
  for (const [round, edits] of EDITS.entries()) {
    const shake = (text: string, side: number): string =>
      shaken(text, before[0], at * EDITS.length * 2 + round * 2 + side, edits);
    yield [shake(page, 0), source];
    yield [
      `${before[1]} ${shake(page, 1)} ${behind[1]}`,
      `${before[1]} ${source} ${behind[round % 2]!}`,
    ];
  }
}

/** Each language in parts of which none takes long. */
const PARTS = LANGUAGES.flatMap((language) => {
  const parts = Math.ceil(shortTexts(language).length / A_PART);
  return Array.from({ length: parts }, (_, part): [string, number] => [language, part]);
});

/**
 * What is read and found of very short texts, as digests: quotations, values, denials and names at
 * the first word and at the last, and changes that are half of a text.
 */
describe('what is read and found of single sentences', () => {
  it.each(PARTS)('is as before in %s, %i', async (language, part) => {
    const reads = { language, thesaurus: await thesaurusFor(language) };
    const read = (page: string, source: string, withoutText: boolean): string[] => {
      const { spin, alignment } = readPair(page, source, { reads, withoutText });
      return [...alignmentLines(alignment), ...spinLines(spin), ...listLines(spin)];
    };
    const all = shortTexts(language);
    const end = Math.min((part + 1) * A_PART, all.length);
    const lines: string[] = [];
    for (let from = part * A_PART; from < end; from += TOGETHER) {
      const found: string[] = [];
      for (let at = from; at < Math.min(from + TOGETHER, end); at += 1)
        for (const [page, source] of versions(all, at)) {
          for (const coding of [1, 2]) {
            const { sketch } = makeSketchOfCoding(coding, { text: page, language, excluded: [] });
            found.push(...sketchLines(sketch));
          }
          found.push(...read(page, source, false), ...read(source, page, at % 2 === 1));
        }
      lines.push(`${all[from]![0].slice(0, 60)}: ${digestOf(found)}`);
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      `../../fixtures/approved/sentences/${language}-${String(part)}.out`,
    );
  });
});
