import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../../lib/sketch/facts/read-facts';
import type { Fact } from '../../../../lib/sketch/sketch';
import { findBreaks } from '../../../../lib/text/sentences';
import { tokenise } from '../../../../lib/text/tokenise';
import { EASTERN } from './eastern';
import { ENGLISH } from './english';
import type { Printed } from './row';
import { SOUTHERN } from './southern';
import { WESTERN } from './western';

function factsOf(text: string, language: string): Fact[] {
  const tokens = tokenise(text);
  return readFacts(text, tokens, findBreaks(text, tokens), language);
}

function told([language, text]: Printed): string[] {
  return factsOf(text, language)
    .filter(({ kind }) => kind !== 'name')
    .map(({ kind, value }) => `${kind} ${value}`);
}

const titled = (rows: readonly Printed[]): [string, Printed][] =>
  rows.map((row) => [`${row[0]}: ${row[1]}`, row]);

describe('values of printed facts', () => {
  it.each(titled([...ENGLISH, ...WESTERN, ...EASTERN, ...SOUTHERN]))('reads %s', (_, row) => {
    expect(told(row)).toEqual(row.slice(2));
  });
});
