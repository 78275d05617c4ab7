import { describe, expect, it } from 'vitest';
import { passageLines, sharedPassages } from '../../../components/model/side-by-side';
import type { FindingPassage } from '../../../lib/check/finding';

function passage(
  suspect: readonly [number, number],
  source: readonly [number, number] | null,
  sourceId = 'a',
): FindingPassage {
  return { suspect, source, sourceTokens: [0, 1], relation: 'verbatim', sourceId };
}

describe('two texts side by side', () => {
  it('number the passages of one source alike on both sides', () => {
    const passages = [
      passage([0, 3], [9, 12]),
      passage([4, 7], [0, 3], 'b'),
      passage([8, 9], [0, 1]),
    ];
    const { here, there } = sharedPassages({ passages }, 'a');
    expect(here.map(({ at, mark }) => [at, mark.number])).toEqual([
      [[0, 3], 1],
      [[8, 9], 2],
    ]);
    expect(there.map(({ at, mark }) => [at, mark.number])).toEqual([
      [[9, 12], 1],
      [[0, 1], 2],
    ]);
  });

  it('leave out what has no place in the source', () => {
    expect(sharedPassages({ passages: [passage([0, 3], null)] }, 'a').here).toEqual([]);
  });

  it('give the number of a passage that runs over several lines to its first part', () => {
    const text = 'one two\n\nthree four';
    const { here } = sharedPassages({ passages: [passage([4, 14], [0, 9])] }, 'a');
    const runs = passageLines(text, here);
    expect(
      runs.flat().map(({ text: words, passage: mark }) => [words, mark?.first ?? null]),
    ).toEqual([
      ['one ', null],
      ['two', true],
      ['three', false],
      [' four', null],
    ]);
    for (const run of runs.flat())
      expect(text.slice(run.start, run.start + run.text.length)).toBe(run.text);
  });
});
