import { describe, expect, it } from 'vitest';
import type { DateClaim } from '../../../../lib/core/article';
import { readFacts } from '../../../../lib/sketch/facts/read-facts';
import type { Fact } from '../../../../lib/sketch/sketch';
import { compareValues } from '../../../../lib/spin/values/compare-values';
import { findBreaks } from '../../../../lib/text/sentences';
import { tokenise } from '../../../../lib/text/tokenise';
import { PAIRS } from './pairs';

const DAY: DateClaim = { at: '2024-09-04', precision: 'day', from: 'time' };

/** The last fact of the text: each row has one that matters. */
function factOf(text: string, language: string): Fact {
  const tokens = tokenise(text);
  const facts = readFacts(text, tokens, findBreaks(text, tokens), language);
  const fact = facts.at(-1);
  if (!fact) throw new Error(`no fact in "${text}"`);
  return fact;
}

describe('what the page says against the source', () => {
  it.each(PAIRS.map((pair) => [pair[1], pair[2], pair] as const))('%s | %s', (_, __, pair) => {
    const [language, page, source, relation] = pair;
    const context = { published: { page: DAY, source: DAY }, language };
    expect(compareValues(factOf(page, language), factOf(source, language), context)).toBe(relation);
  });
});
