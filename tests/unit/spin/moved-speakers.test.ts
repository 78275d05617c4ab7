import { describe, expect, it } from 'vitest';
import { report, TOLD, toldOf } from './told-by-others';

const told = TOLD['en']!;
const THIRD = 'The money was in the budget three years ago and someone took it out again';
const NAMES = ['Ingrid Solvang', 'Tomas Reike', 'Ada Brindle'];
const WORDS = [told.first, told.second, THIRD];

const LAYOUTS: Readonly<Record<string, (words: string[], names: string[]) => string>> = {
  'one paragraph': ([a, b, c], [x, y, z]) =>
    report(told, `“${a},” said ${x}, the engineer. “${b},” said ${y}. “${c},” said ${z}.`),
  'frames before and behind': ([a, b, c], [x, y, z]) =>
    report(
      told,
      `According to ${x}, “${a}”.\n\nThe closure will cost some trade. ${y} said that “${b}”.\n\n“${c},” ${z} added.\n\n`,
    ),
  'own words between': ([a, b, c], [x, y, z]) =>
    report(
      told,
      `\n\n“${a},” ${x} told reporters.\n\nThe closure will cost the port some trade. “${b},” ${y} said.\n\nThe council will look at its accounts in June. ${z}, who chairs it, said: “${c}.”\n\n`,
    ),
};
const ORDERS = [
  [1, 0, 2],
  [2, 1, 0],
  [0, 2, 1],
  [1, 2, 0],
  [2, 0, 1],
];
const cases = Object.keys(LAYOUTS).flatMap((layout) => ORDERS.map((order) => ({ layout, order })));

function movesOf(page: string, source: string): string[] {
  const { changes } = toldOf(page, source);
  return changes.filter(({ kind }) => kind === 'moved').map(({ from, to }) => `${from} → ${to}`);
}

function moved(order: readonly number[], list: readonly string[]): string[] {
  return order.map((index) => list[index]!);
}

describe('statements given to other speakers', () => {
  it.each(cases)('each is told: $layout, names in order $order', ({ layout, order }) => {
    const page = LAYOUTS[layout]!(WORDS, moved(order, NAMES));
    const expected = order.flatMap((now, was) =>
      now === was ? [] : [`${NAMES[was]} → ${NAMES[now]}`],
    );
    expect(movesOf(page, LAYOUTS[layout]!(WORDS, NAMES)).sort()).toEqual(expected.sort());
  });

  it.each(cases)('each is told: $layout, words in order $order', ({ layout, order }) => {
    const page = LAYOUTS[layout]!(moved(order, WORDS), NAMES);
    const expected = order.flatMap((was, now) =>
      now === was ? [] : [`${NAMES[was]} → ${NAMES[now]}`],
    );
    expect(movesOf(page, LAYOUTS[layout]!(WORDS, NAMES)).sort()).toEqual(expected.sort());
  });

  it.each(Object.keys(TOLD))('in %s: two exchanged', (language) => {
    const { first, second, frame } = TOLD[language]!;
    const source = report(TOLD[language]!, frame(first, 0), frame(second, 1));
    const page = report(TOLD[language]!, frame(second, 0), frame(first, 1));
    expect(movesOf(page, source)).toHaveLength(2);
  });

  it('is none where the speakers move with their words', () => {
    const source = report(told, told.frame(told.first, 0), told.frame(told.second, 1));
    const page = report(told, told.frame(told.second, 1), told.frame(told.first, 0));
    const { changes, quotations } = toldOf(page, source);
    expect(quotations.map(({ status }) => status)).toEqual(['intact', 'intact']);
    expect(changes.filter(({ gravity }) => gravity !== 'wording')).toEqual([]);
  });
});
