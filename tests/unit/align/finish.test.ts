import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Affinity, Alignment, Edit, Passage } from '../../../lib/align/alignment';
import { finishPassages, withRetold } from '../../../lib/align/finish';
import { pairOf } from '../../../lib/align/pair';
import { LONGEST_REGION, LOOSE_END } from '../../../lib/align/parameters';
import { stitch } from '../../../lib/align/stitch';
import type { Span } from '../../../lib/core/span';
import { FUNCTION_CODES } from '../../../lib/sketch/codes';
import { sketchOf } from './texts';

/** Content words, from the n-th on, no two alike. */
function words(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => FUNCTION_CODES + from + i);
}

/** A word of the page may stand for the one a hundred further on. */
function affinityOf(suspect: readonly number[]): Affinity {
  return {
    related: (token, code) => suspect[token]! + 100 === code,
    isSameWord: () => false,
  };
}

function passage(suspect: Span, source: Span, edits: Edit[]): Passage {
  return { suspect, source, relation: 'edited', edits, equal: 1, related: 2, weight: 0.5 };
}

function equal(suspect: Span, source: Span): Edit {
  return { kind: 'equal', suspect, source };
}

function alignmentOf(passages: Passage[], suspectTokens = 200, sourceTokens = 200): Alignment {
  const swaps = { contentWords: 0, swapped: 0, confirmed: 0 };
  return { passages, suspectTokens, sourceTokens, swaps };
}

/** Judges by the columns alone: how many are equal and related. */
function judge(suspect: Span, source: Span, edits: Edit[]): Passage {
  const count = (kind: Edit['kind']): number => edits.filter((edit) => edit.kind === kind).length;
  const counts = { equal: count('equal'), related: count('related') };
  return { suspect, source, relation: 'edited', edits, weight: 0.5, ...counts };
}

/** Stitches passages, in suspect order, of two texts of so many tokens. */
function stitched(passages: Passage[], suspectTokens = 200, sourceTokens = 200): Passage[] {
  return stitch(passages, { suspectTokens, sourceTokens }, judge);
}

/** The passages finished, each side's words given. */
function finishedIn(passages: Passage[], suspect: number[], source: number[], affinity?: Affinity) {
  const tokens = [Uint16Array.from(suspect), Uint16Array.from(source)] as const;
  return finishPassages(passages, pairOf(...tokens, undefined, affinity), judge);
}

/** Two equal stretches with so many words between them on both sides. */
function parted(onPage: number, inSource: number): Passage[] {
  return [
    passage([20, 40], [30, 50], [equal([20, 40], [30, 50])]),
    passage(
      [40 + onPage, 60 + onPage],
      [50 + inSource, 70 + inSource],
      [equal([40 + onPage, 60 + onPage], [50 + inSource, 70 + inSource])],
    ),
  ];
}

describe('passages that nearly touch', () => {
  it.each([
    ['replaced', 3, 2, 'changed'],
    ['put in', 1, 0, 'added'],
    ['left out', 0, 1, 'dropped'],
    ['replaced, as many as may be', LONGEST_REGION, LONGEST_REGION, 'changed'],
  ] as const)('are one where words between them were %s', (_, onPage, inSource, kind) => {
    const [one, ...more] = stitched(parted(onPage, inSource));
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      suspect: [20, 60 + onPage],
      source: [30, 70 + inSource],
      equal: 2,
    });
    expect(one!.edits).toEqual([
      equal([20, 40], [30, 50]),
      { kind, suspect: [40, 40 + onPage], source: [50, 50 + inSource] },
      equal([40 + onPage, 60 + onPage], [50 + inSource, 70 + inSource]),
    ]);
  });

  it('are one without anything between them', () => {
    expect(stitched(parted(0, 0))).toHaveLength(1);
  });

  it('stay apart where more lies between them, or they follow each other in one text only', () => {
    expect(stitched(parted(LONGEST_REGION + 1, 0))).toHaveLength(2);
    expect(stitched(parted(0, LONGEST_REGION + 1))).toHaveLength(2);
    const [one, two] = parted(2, 2);
    const before: Passage = { ...two!, source: [5, 25] };
    expect(stitched([one!, before])).toHaveLength(2);
  });

  it('stay apart where a third stands between them in the source', () => {
    const [one, two] = parted(2, 8);
    const between = passage([90, 96], [51, 57], [equal([90, 96], [51, 57])]);
    expect(stitched([one!, two!, between])).toHaveLength(3);
    expect(stitched([one!, two!])).toHaveLength(1);
  });

  it('are quoted where both are, whatever stands between them', () => {
    const quoted = parted(2, 2).map((one) => ({ ...one, relation: 'quotation' as const }));
    expect(stitched(quoted).map(({ relation }) => relation)).toEqual(['quotation']);
    expect(stitched([quoted[0]!, parted(2, 2)[1]!])[0]!.relation).toBe('edited');
  });

  it('stay apart where one has no columns', () => {
    const [one, two] = parted(2, 2);
    expect(stitched([one!, { ...two!, edits: [] }])).toHaveLength(2);
    expect(stitched([{ ...one!, edits: [] }, two!])).toHaveLength(2);
  });
});

describe('a passage near the ends of the texts', () => {
  const at = (start: number, inSource: number): Passage[] => [
    passage(
      [start, start + 9],
      [inSource, inSource + 9],
      [equal([start, start + 9], [inSource, inSource + 9])],
    ),
  ];

  it('is led to both starts where only a few words are missing', () => {
    const [one] = stitched(at(LOOSE_END, 1));
    expect(one).toMatchObject({ suspect: [0, LOOSE_END + 9], source: [0, 10] });
    expect(one!.edits[0]).toEqual({ kind: 'changed', suspect: [0, LOOSE_END], source: [0, 1] });
    expect(one!.edits).toHaveLength(2);
  });

  it('is led to both ends where only a few words are missing', () => {
    const [one] = stitched(at(100, 120), 109, 129 + LOOSE_END);
    expect(one).toMatchObject({ suspect: [100, 109], source: [120, 129 + LOOSE_END] });
    expect(one!.edits.at(-1)).toEqual({
      kind: 'dropped',
      suspect: [109, 109],
      source: [129, 129 + LOOSE_END],
    });
    expect(one!.edits).toHaveLength(2);
  });

  it('stops where more is missing in either text, or it has no columns', () => {
    expect(stitched(at(LOOSE_END + 1, 0))[0]!.suspect[0]).toBe(LOOSE_END + 1);
    expect(stitched(at(0, LOOSE_END + 1))[0]!.source[0]).toBe(LOOSE_END + 1);
    expect(stitched(at(100, 120), 110 + LOOSE_END, 129)[0]!.suspect[1]).toBe(109);
    expect(stitched(at(100, 120), 109, 130 + LOOSE_END)[0]!.source[1]).toBe(129);
    expect(stitched([{ ...at(2, 2)[0]!, edits: [] }])[0]!.suspect[0]).toBe(2);
  });
});

describe('a rewritten passage', () => {
  const source = words(100, 20);
  /** So many words swapped for their kin, the others for strangers, function words between them. */
  const page = (swapped: number): number[] => [
    ...words(0, 20).slice(0, swapped),
    ...words(400, 20 - swapped),
  ];
  const rewritten = (length: number): Passage => ({
    ...passage([0, length], [0, length], []),
    relation: 'rewritten',
  });
  const finished = (suspect: number[], other: number[]): Passage =>
    finishedIn([rewritten(suspect.length)], suspect, other, affinityOf(suspect))[0]!;

  it('has columns where most of its words were swapped', () => {
    const { edits, relation, related } = finished(page(12), source);
    expect([relation, related]).toEqual(['edited', 12]);
    expect(edits.filter(({ kind }) => kind === 'related')).toHaveLength(12);
    expect(edits.filter(({ kind }) => kind === 'changed')).toHaveLength(8);
  });

  it('has none where fewer were', () => {
    expect(finished(page(11), source).edits).toEqual([]);
  });

  it('has none where nothing is known of swaps', () => {
    const [one] = finishedIn([rewritten(20)], page(20), source);
    expect(one).toMatchObject({ edits: [], relation: 'rewritten' });
  });

  it('counts content words alone', () => {
    // Every word of the page's is another, but for the articles.
    const suspect = words(0, 8).flatMap((code) => [1, code]);
    const other = words(600, 8).flatMap((code) => [1, code]);
    expect(finished(suspect, other).edits).toEqual([]);
  });

  it('is left alone where it would be too dear', () => {
    const suspect = words(0, 201);
    const long: Passage = { ...rewritten(201), suspect: [0, 201], source: [0, 200] };
    const finish = (one: Passage): Passage =>
      finishedIn([one], suspect, words(100, 200), affinityOf(suspect))[0]!;
    expect(finish(long).edits).toEqual([]);
    expect(finish({ ...long, suspect: [0, 200] }).edits).not.toEqual([]);
  });

  it('has columns that tile both sides, whichever text is the page', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 12 }), fc.nat(3), (list, cut) => {
        const suspect = list.map((word) => FUNCTION_CODES + word);
        const other = suspect.slice(cut % suspect.length).map((code) => code + 100);
        const one: Passage = {
          ...passage([0, suspect.length], [0, other.length], []),
          relation: 'rewritten',
        };
        const [read] = finishedIn([one], suspect, other, affinityOf(suspect));
        let at = [0, 0];
        for (const edit of read!.edits) {
          expect([edit.suspect[0], edit.source[0]]).toEqual(at);
          at = [edit.suspect[1], edit.source[1]];
        }
        if (read!.edits.length > 0) expect(at).toEqual([suspect.length, other.length]);
      }),
    );
  });
});

describe('sentences told again', () => {
  /** Ten words of the page at 0, then ten strangers; in the source the ten's kin at 30. */
  const suspect = [...words(0, 10), ...words(500, 10)];
  const source = [...words(700, 30), ...words(100, 10), ...words(800, 10)];
  const pair = { suspect: [0, 10] as Span, source: [30, 40] as Span };
  const textsOf = (affinity: Affinity | undefined) => ({
    suspect: sketchOf(suspect),
    source: sketchOf(source),
    affinity,
    printed: { suspect: null, source: null },
  });
  const read = (pairs: { suspect: Span; source: Span }[], passages: Passage[] = []): Passage[] =>
    withRetold(alignmentOf(passages, 20, 50), pairs, textsOf(affinityOf(suspect))).passages;

  it('are read word by word where most words of both are equal or swapped', () => {
    const [one, ...more] = read([pair]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ suspect: [0, 10], source: [30, 40], relation: 'rewritten' });
    expect(one!.edits.map(({ kind }) => kind)).toEqual(Array(10).fill('related'));
  });

  it('are left where either says much that the other does not', () => {
    expect(read([{ suspect: [0, 17], source: [30, 40] }])).toEqual([]);
    expect(read([{ suspect: [0, 10], source: [23, 40] }])).toEqual([]);
    expect(read([{ suspect: [0, 16], source: [24, 40] }])).toHaveLength(1);
  });

  it('stand in the order of the page, and once in either text', () => {
    const halves = [
      { suspect: [5, 10] as Span, source: [35, 40] as Span },
      { suspect: [0, 5] as Span, source: [30, 35] as Span },
    ];
    expect(read(halves).map((one) => one.suspect)).toEqual([
      [0, 5],
      [5, 10],
    ]);
    expect(read([pair, ...halves])).toHaveLength(1);
    expect(read([pair, { suspect: [10, 20], source: [39, 49] }])).toHaveLength(1);
  });

  it('are left where a passage stands already, on either side', () => {
    const onPage = passage([8, 12], [0, 4], [equal([8, 12], [0, 4])]);
    const inSource = passage([12, 16], [38, 42], [equal([12, 16], [38, 42])]);
    expect(read([pair], [onPage])).toEqual([onPage]);
    expect(read([pair], [inSource])).toEqual([inSource]);
  });

  it('are left where nothing is known of swaps', () => {
    const alignment = alignmentOf([], 20, 50);
    expect(withRetold(alignment, [pair], textsOf(undefined))).toBe(alignment);
    expect(withRetold(alignment, [], textsOf(affinityOf(suspect)))).toBe(alignment);
  });
});
