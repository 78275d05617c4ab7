import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Thesaurus } from '../../../lib/lexicon/thesaurus';
import { isAboveWording } from '../../../tools/eval/changes/score';
import { findingBetween } from '../../../tools/eval/changes/told-between';
import { thesaurusFor } from '../../../tools/thesaurus';

const textOf = (name: string): string =>
  readFileSync(new URL(`../../fixtures/retold/${name}.txt`, import.meta.url), 'utf8');

describe('a report told again in other words', () => {
  const [source, page] = [textOf('source'), textOf('page')];
  let thesaurus: Thesaurus | null;
  beforeAll(async () => {
    thesaurus = await thesaurusFor('en');
  });

  /** What is told above wording where the retelling has one thing otherwise. */
  const told = (from: string, to: string): string[] => {
    expect(page).toContain(from);
    const { verdict, spin } = findingBetween(page.replace(from, to), source, thesaurus);
    expect(verdict.kind).toBe('rewrite');
    return spin.changes
      .filter(({ gravity }) => isAboveWording(gravity))
      .map(({ gravity, kind, from: was, to: now }) => `${gravity} ${kind}: ${was ?? ''} → ${now}`);
  };

  it('has nothing told of it', () => {
    expect(told('14 June', '14 June')).toEqual([]);
  });

  it.each([
    ['14 June', '24 June', 'fact date: 14 June → 24 June'],
    ['2 May', '12 May', 'fact date: 2 May → 12 May'],
    ['Runa Calder', 'Runa Halder', 'fact name: Runa Calder → Runa Halder'],
    ['Tobias Wren', 'Tobias Crane', 'fact name: Tobias Wren → Tobias Crane'],
    ['Stannick', 'Stanwick', 'fact name: Stannick → Stanwick'],
    ['Brandt & Sohl', 'Brandt & Kohl', 'fact name: Brandt & Sohl → Brandt & Kohl'],
    ['3,200', '32,000', 'fact number: 3,200 → 32,000'],
    ['47', '74', 'fact number: 47 → 74'],
    ['47', '58', 'fact number: 47 → 58'],
    ['£18 million', '£80 million', 'fact money: £18 million → £80 million'],
    ['denies', 'admits', 'meaning opposite: denied → admits'],
    ['denies', 'acknowledges', 'meaning opposite: denied → acknowledges'],
  ])('has what was altered told: %s, %s', (from, to, change) => {
    expect(told(from, to)).toEqual([change]);
  });

  it.each([
    ['on hope."', 'on hope any more now."', 'any more now'],
    ['on hope."', 'on hope, and I will not sign for it."', 'and I will not sign for it'],
    [
      'on hope."',
      'on hope. The engineers say that it could burst any day."',
      'The engineers say that it could burst any day',
    ],
    ['"We cannot', '"After what I saw in the cellar, we cannot', 'After what I saw in the cellar'],
    ['a boiler from', 'a boiler that leaks and shakes from', 'that leaks and shakes'],
    ['thank them,"', 'thank them for this when winter comes,"', 'for this when winter comes'],
    ['thank them,"', 'thank them. They have sold our water,"', 'They have sold our water'],
  ])('has words put into a quotation told: %s, %s', (from, to, put) => {
    expect(told(from, to)).toEqual([`quotation altered:  → ${put}`]);
  });

  it.each([
    ["from my grandfather's time ", ''],
    ['keep a boiler ', ''],
    ['alive ', ''],
  ])('has words gone from within a quotation told: %s', (from, to) => {
    expect(told(from, to)).toEqual([`quotation cut: ${from.trim()} → `]);
  });

  it.each([
    ['Nobody asked us, and nobody will thank them', 'Nobody asked us'],
    ['Nobody asked us, and nobody will thank them', 'nobody will thank them'],
    ["We cannot keep a boiler from my grandfather's time alive on hope", 'We cannot keep a boiler'],
    ["We cannot keep a boiler from my grandfather's time alive on hope", 'alive on hope'],
    ["We cannot keep a boiler from my grandfather's time alive on hope", 'on hope'],
  ])('has less of a statement not told, however little: %s, %s', (from, to) => {
    const ofQuotations = told(from, to).filter((change) => change.startsWith('quotation'));
    expect(ofQuotations).toEqual([]);
  });

  it.each([
    ['Some 3,200 households', 'More than 3,000 households'],
    ['some nine miles', 'some 14 kilometres'],
    ['four months', 'four months'],
    ['a third of it', 'one third of it'],
  ])('has what is the same in other words not told: %s, %s', (from, to) => {
    expect(told(from, to)).toEqual([]);
  });
});
