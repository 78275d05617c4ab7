import { describe, expect, it } from 'vitest';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import type { Fact } from '../../../lib/sketch/sketch';
import { compareValues } from '../../../lib/spin/values/compare-values';
import { dayOf, intervalsOf, type Interval } from '../../../lib/spin/values/intervals';
import type { ValueContext } from '../../../lib/spin/values/relation';
import { section } from './printed';

/** Sentences with one fact each, of every nature. */
const PRINTED: Readonly<Record<string, string>> = {
  date: `on 6 July 2020|on July 6, 2020|on 6 July|on 7 July|on Monday|on Monday, 6 July|on Tuesday|on Sunday
    |in July 2020|in July|in August|in 2020|in 2021|in the 2020s|in the 1990s|in 1990|in 1999|in the summer of 2020
    |in the winter of 2020|in the winter of 2021|last winter|in the spring|yesterday|today|tomorrow|last week|last month
    |last year|three years ago|two days ago|36 months ago|next year|between 1995 and 1999|from 2019–2024|in 2015/16`,
  time: `at 5 p.m.|at 5 a.m.|at 17:00|at 17:30|at 5:30 p.m.|at half past five|at noon|at midnight|at 12:00|at 5`,
  amount: `it cost $3 million|it cost £3 million|it cost 3 million dollars|it cost $3,000,000|it cost $3.1 million
    |it cost about $3 million|it cost $2–4 million|it cost US$3 million|it rose 12 percent|it rose 12.4 percent
    |it rose 12 percentage points|it rose an eighth|it ran 10 miles|it ran 16 kilometres|it ran 16.1 km|it ran 17 km
    |it ran 10,000 metres|it weighed 2 tonnes|it weighed 2,000 kg|it weighed 4,409 pounds|it burned 20 hectares
    |it burned 50 acres|it burned 0.2 square kilometres|it was 68 degrees Fahrenheit|it was 20 degrees Celsius
    |it was minus 4 degrees|it was 4 degrees|it took 90 minutes|it took an hour and a half|it took 1.5 hours
    |it took 50 minutes|it took 50 seconds|it ran at 90 km/h|it ran at 56 mph|there were 1,200 boats
    |there were twelve hundred boats|there were about 1,200 boats|there were 1,234 boats|there were dozens of boats
    |there were 24 boats|there were two dozen boats|there were hundreds of boats|it was a third of them
    |it was 33 percent of them|it was half of them|it was the third of them|it won 2-1|it won 1-2|it won 3-1
    |a man aged 58|a 58-year-old man|a man aged 59|twice a year|twice a month|three times a year`,
  name: `so Ada Thorne knew|so Thorne knew|so A. Thorne knew|so Ada Holm knew|so Adam Thorne knew|so the Harbour Board knew
    |so the Harbor Board knew|so the Torrin Harbour Board knew|so the THB knew|so the U.S. knew|so the United States knew
    |so Jörn Dahl knew|so Jorn Dahl knew`,
};

const factsOf = (nature: string): Fact[] =>
  PRINTED[nature]!.split('|').flatMap((text) =>
    makeSketch({ text: `Then ${text.trim()}.`, language: 'en', excluded: [] }).sketch.facts.slice(
      0,
      1,
    ),
  );

const claim = (at: string) => ({ at, precision: 'day', from: 'given' }) as const;
const DAYS: Readonly<Record<string, ValueContext['published']>> = {
  'of one day': { page: claim('2020-07-08'), source: claim('2020-07-08') },
  'of two days': { page: claim('2020-07-13'), source: claim('2020-07-08') },
  'of no known day': { page: null, source: null },
};

/** How each stands to each; to those that are not named it is altered, or no match. */
function relations(facts: readonly Fact[], context: ValueContext): string[] {
  return facts.map((page) => {
    const byRelation = new Map<string, string[]>();
    for (const source of facts) {
      const relation = compareValues(page, source, context);
      byRelation.set(relation, [...(byRelation.get(relation) ?? []), source.text]);
    }
    for (const other of ['altered', 'incomparable']) byRelation.delete(other);
    const told = [...byRelation].map(([relation, texts]) => `${relation}: ${texts.join(' | ')}`);
    return `${page.text} [${page.value}] — ${told.sort().join('; ')}`;
  });
}

const VALUES_OF_DATES = `-1d 0d +1d -1w +2w -1m +3m -3y mon sun 2020-07-06 2020-07 2020 --07-06 --02-29 --12-31 ----09
  2020s 1990s 2020-21 2020-22 2020-23 2020-24 --21 --22 --23 --24 sh:1399-04-16 sh:1399-04 sh:1399 sh:1399-12 sh:--04
  ah:1441-11-15 ah:1441-12 ah:1441 2020-13 nonsense`;

const day = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);
const interval = ({ from, to }: Interval): string =>
  from === to ? day(from) : `${day(from)}…${day(to)}`;

describe('how values stand to one another', () => {
  it.each(Object.keys(PRINTED))('is what was approved: %s', async (nature) => {
    const facts = factsOf(nature);
    const printed = Object.entries(DAYS).map(([days, published]) =>
      section(days, relations(facts, { published, language: 'en' })),
    );
    const told = nature === 'date' ? printed : printed.slice(0, 1);
    await expect(told.join('\n')).toMatchFileSnapshot(
      `../../fixtures/approved/values/${nature}.out`,
    );
  });

  it('is what was approved of the days that a date can be', async () => {
    const bases = {
      'on 2020-07-08': '2020-07-08',
      'on 2021-01-01': '2021-01-01',
      'on no day': null,
    };
    const printed = Object.entries(bases).map(([title, at]) =>
      section(
        title,
        VALUES_OF_DATES.split(/\s+/u).map((value) => {
          const days = intervalsOf(value, dayOf(at === null ? null : claim(at)));
          return `${value} ${days === null ? 'cannot be said' : days.map(interval).join(' or ')}`;
        }),
      ),
    );
    await expect(printed.join('\n')).toMatchFileSnapshot('../../fixtures/approved/values/days.out');
  });
});
