import { describe, expect, it } from 'vitest';
import { report, TOLD, toldOf, type Told } from './told-by-others';

/** The words with part of them replaced by such as nobody said. */
const HALVES: Readonly<Record<string, (words: string[], invented: string) => string>> = {
  'the end': (words, invented) => `${words.slice(0, words.length / 2).join(' ')} ${invented}`,
  'the start': (words, invented) => `${invented} ${words.slice(words.length / 2).join(' ')}`,
  'the middle': (words, invented) =>
    `${words.slice(0, words.length / 2 - 3).join(' ')} ${invented} ${words.slice(words.length / 2 + 3).join(' ')}`,
  'something behind': (words, invented) => `${words.join(' ')}, ${invented}`,
  'something before': (words, invented) => `${invented}, ${words.join(' ')}`,
};
const MARKS = { 'its own': undefined, single: ['‘', '’'], straight: ['"', '"'] } as const;

const cases = Object.entries(TOLD).flatMap(([language, told]) =>
  Object.keys(HALVES).flatMap((half) =>
    Object.keys(MARKS).map((marks) => ({
      language,
      told,
      half,
      marks: marks as keyof typeof MARKS,
    })),
  ),
);

function statuses(page: string, source: string): string[] {
  return toldOf(page, source).quotations.map(({ status }) => status);
}

function two(told: Told, first: string, marks?: readonly [string, string]): string {
  return report(told, told.frame(first, 0, marks), told.frame(told.second, 1, marks));
}

describe('a quotation is looked at over all of its words', () => {
  it.each(cases)('in $language: $half invented, marks $marks', ({ told, half, marks }) => {
    const invented = HALVES[half]!(told.first.split(' '), told.invented);
    const page = two(told, invented, MARKS[marks]);
    expect(statuses(page, two(told, told.first))).toEqual(['altered', 'intact']);
  });

  it.each(Object.entries(TOLD))('in %s: two statements run together', (_, told) => {
    const [first, second] = [told.first.split(' '), told.second.split(' ')];
    const joined = `${first.slice(0, 10).join(' ')} ${second.slice(7).join(' ')}`;
    const page = report(told, told.frame(joined, 0));
    expect(statuses(page, two(told, told.first))).toEqual(['spliced']);
  });

  it.each(Object.entries(TOLD))('in %s: the own voice of the report in its marks', (_, told) => {
    const own = told.behind.split('. ')[0]!;
    const source = `${told.before} ${told.frame(told.first, 0)}\n\n${told.behind}`;
    const page = `${told.before} ${told.frame(`${told.first}. ${own}`, 0)}\n\n${told.behind}`;
    expect(statuses(page, source)).toEqual(['altered']);
  });

  it.each(Object.entries(TOLD))('in %s: intact in any marks', (_, told) => {
    const source = two(told, told.first);
    for (const marks of Object.values(MARKS))
      expect(statuses(two(told, told.first, marks), source)).toEqual(['intact', 'intact']);
  });

  it('tells other words in a row as one change', () => {
    const told = TOLD['en']!;
    const invented = HALVES['the end']!(told.first.split(' '), told.invented);
    const { changes } = toldOf(two(told, invented), two(told, told.first));
    const inQuotation = changes.filter(({ gravity }) => gravity === 'quotation');
    expect(inQuotation.length).toBeLessThanOrEqual(2);
    expect(changes.every(({ gravity }) => gravity === 'quotation')).toBe(true);
  });

  it('also where the speech is opened by a dash', () => {
    const told = TOLD['de']!;
    const dash = (words: string): string =>
      `${told.before}\n\n– ${words}, sagte Hafeningenieurin Ingrid Solvang.\n\n${told.behind}`;
    const invented = HALVES['the end']!(told.first.split(' '), told.invented);
    expect(statuses(dash(invented), dash(told.first))).toEqual(['altered']);
    expect(statuses(dash(told.first), dash(told.first))).toEqual(['intact']);
  });
});
