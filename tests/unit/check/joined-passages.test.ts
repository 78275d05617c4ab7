import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../lib/align/alignment';
import { joinedAcrossOmissions } from '../../../lib/check/joined-passages';
import type { Span } from '../../../lib/core/span';
import type { ToldPassage } from '../../../lib/verdict/echoed-passages';
import { PICKED } from '../../../lib/verdict/thresholds';

const passage = (suspect: Span, source: Span, relation: Relation = 'edited'): ToldPassage => ({
  suspect,
  source,
  relation,
  edits: [{ kind: 'equal', suspect, source }],
});

const spans = (passages: readonly ToldPassage[]): [Span, Span][] =>
  joinedAcrossOmissions(passages).map(({ suspect, source }) => [suspect, source]);

describe('passages that were picked from one region', () => {
  it('are one, with what was left out there', () => {
    const [joined] = joinedAcrossOmissions([
      passage([0, 20], [0, 22]),
      passage([20, 40], [60, 80]),
      passage([42, 60], [90, 110]),
    ]);
    expect(joined).toMatchObject({ suspect: [0, 60], source: [0, 110], relation: 'edited' });
    expect(joined!.edits.map(({ kind }) => kind)).toEqual([
      'equal',
      'dropped',
      'equal',
      'changed',
      'equal',
    ]);
  });

  it.each<[string, ToldPassage[]]>([
    [
      'the page has words of its own between them',
      [passage([0, 20], [0, 20]), passage([30, 50], [22, 42])],
    ],
    [
      'they stand in another order in the source',
      [passage([0, 20], [40, 60]), passage([20, 40], [0, 20])],
    ],
    [
      'another passage is of what lies between',
      [passage([0, 20], [0, 20]), passage([20, 40], [60, 80]), passage([90, 99], [30, 39])],
    ],
    [
      'they are of two kinds',
      [passage([0, 20], [0, 20]), passage([20, 40], [30, 50], 'substituted')],
    ],
    [
      'they stand there word for word',
      [passage([0, 20], [0, 20], 'verbatim'), passage([20, 40], [30, 50], 'verbatim')],
    ],
    [
      'they are what somebody said',
      [passage([0, 20], [0, 20], 'quotation'), passage([20, 40], [30, 50], 'quotation')],
    ],
    [
      'too much was left out',
      [
        passage([0, 20], [0, 20]),
        passage([20, 40], [21 + PICKED.leftOut * 40, 41 + PICKED.leftOut * 40]),
      ],
    ],
  ])('stay apart where %s', (_, passages) => {
    expect(spans(passages)).toEqual(passages.map(({ suspect, source }) => [suspect, source]));
  });

  it('have no columns where one of them has none', () => {
    const rewritten = [
      passage([0, 20], [0, 20], 'rewritten'),
      passage([20, 40], [50, 70], 'rewritten'),
    ];
    const [joined] = joinedAcrossOmissions([{ ...rewritten[0]!, edits: [] }, rewritten[1]!]);
    expect(joined).toEqual({ suspect: [0, 40], source: [0, 70], relation: 'rewritten', edits: [] });
  });
});
