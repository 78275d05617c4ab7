import { describe, expect, it } from 'vitest';
import { change, HARBOUR, ORCHARD, readPair } from './compare';

/** What one text has and the other lacks, as it is told. */
function told(page: string, source: string): [string, string | null, string][] {
  return readPair(page, source).spin.changes.map(({ kind, from, to }) => [kind, from, to]);
}

/** A place of a text, and what is put in there: its first word is also the next behind it. */
const RUNS = [
  [HARBOUR, 'The work is expected', 'The gulls were loud that day.'],
  [HARBOUR, 'Inspectors allegedly', 'Inspectors wore yellow helmets on the pier.'],
  [ORCHARD, "Farmers' groups said", "Farmers' wives sold the rest in Lenn."],
  [ORCHARD, 'A second survey', 'A brass band played in the square.'],
] as const;

describe('words that only one text has', () => {
  it.each(RUNS)('are told as they stand between stops (%#)', (source, before, sentence) => {
    const page = change(source, before, `${sentence} ${before}`);
    expect(told(page, source)).toEqual([['put-in', '', sentence]]);
    expect(told(source, page)).toEqual([['left-out', sentence, '']]);
  });

  it('are told with the sign of their last figure', () => {
    const page = change(ORCHARD, 'since August', 'since August, with others at less than 1%');
    expect(told(page, ORCHARD)).toEqual([['put-in', '', 'with others at less than 1%']]);
  });
});

describe('a clause that only one text has', () => {
  const kindsOf = (clause: string): string[] =>
    told(change(ORCHARD, 'for each one.', `for each one, ${clause}.`), ORCHARD).map(
      ([kind]) => kind,
    );

  it.each([
    'according to the Guild of Pickers',
    'a former clerk said',
    'the guild told reporters on Monday',
    'said Ona Velde, who leads the guild of pickers in the upper valley',
  ])('says who says it: %s', (clause) => {
    expect(kindsOf(clause)).toEqual(['source-clause']);
  });

  it.each([
    'which threatens to ruin the smaller farms',
    'which the guild of pickers described as sound',
    'who declared a flood emergency in the valley that night',
    'a sum known well in the United States',
    'which caters to the estimated thousands who live there',
    'adding to a long list of other small gifts',
  ])('says something else: %s', (clause) => {
    expect(kindsOf(clause)).toEqual(['put-in']);
  });
});
