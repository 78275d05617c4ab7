import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { harmlessCases } from '../../../tools/eval/harmless';
import { HARMLESS_KINDS } from '../../../tools/eval/harmless/kinds';
import { sampleTexts, type SampleText } from '../../../tools/eval/changes/texts';

let texts: SampleText[] = [];
beforeAll(async () => {
  texts = await sampleTexts([]);
});

const edit = (name: string, source: string): string | null =>
  HARMLESS_KINDS.find((kind) => kind.name === name)!.edit(source);

describe('the generator of harmless edits', () => {
  it('borrows nothing from what it measures', () => {
    for (const name of readdirSync('tools/eval/harmless'))
      expect(readFileSync(`tools/eval/harmless/${name}`, 'utf8'), name).not.toMatch(
        /from '[^']*lib\//,
      );
  });

  it('knows many kinds, each by one name, most of them with a place in our own texts', () => {
    const names = HARMLESS_KINDS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const made = HARMLESS_KINDS.filter((kind) => harmlessCases(kind, texts).length > 0);
    expect(made.length).toBeGreaterThanOrEqual(60);
  });

  it.each([
    ['time-24-hours', 'It closed at 5.30 p.m. on Friday.', 'It closed at 17:30 on Friday.'],
    ['time-24-hours', 'It opened at 12:15 a.m. today.', 'It opened at 00:15 today.'],
    ['time-12-hours', 'It closed at 18:05 sharp.', 'It closed at 6:05 p.m. sharp.'],
    ['unit-converted', 'It is 10 miles away.', 'It is 16 kilometres away.'],
    ['unit-bracketed', 'It is 10 miles away.', 'It is 10 miles (16 km) away.'],
    ['scale-in-digits', 'They owe 2.5 million crowns.', 'They owe 2,500,000 crowns.'],
    ['dollars-word', 'It cost $5 million.', 'It cost 5 million dollars.'],
    ['dollars-sign', 'It cost 5 million dollars.', 'It cost $5 million.'],
    ['date-day-first', 'On March 3 it rained.', 'On 3 March it rained.'],
    ['date-ordinal', 'On March 22 it rained.', 'On March 22nd it rained.'],
    ['grouping-space', 'Some 12,400 came.', 'Some 12 400 came.'],
    ['acronym-dotted', 'The UN met.', 'The U.N. met.'],
    ['contractions-out', "They can't come.", 'They cannot come.'],
    ['spelling-us', 'The Harbour centre', 'The Harbor center'],
    [
      'quote-split',
      '“The wall has not moved at all. We shall know within the hour,” said Pryce.',
      '“The wall has not moved at all,” said Pryce. “We shall know within the hour.”',
    ],
    [
      'quote-joined',
      '“The wall has not moved,” said Pryce. “We shall know within the hour.”',
      '“The wall has not moved. We shall know within the hour,” said Pryce.',
    ],
    [
      'said-moved',
      'It rained. The board said the dam was safe and would be for years.',
      'It rained. The dam was safe and would be for years, the board said.',
    ],
  ])('%s keeps what is said', (name, source, page) => {
    expect(edit(name, source)).toBe(page);
  });

  it('leaves a text alone that offers no place', () => {
    expect(edit('percent-sign', 'Nobody counted.')).toBeNull();
  });
});
