import { describe, expect, it } from 'vitest';
import { EXAMPLES, exampleIn } from '../../../components/example/examples';
import { compareByEngine } from '../../support/compare-pair';
import { CATALOGUES } from '../../support/translator';

describe('the worked examples', () => {
  it('are there in every language that the interface speaks', () => {
    expect(Object.keys(EXAMPLES)).toEqual(expect.arrayContaining(Object.keys(CATALOGUES)));
  });

  it.each(Object.keys(EXAMPLES))('show a copy with another number in it (%s)', async (locale) => {
    const { copy, original } = exampleIn(locale);
    const answer = await compareByEngine(copy, original);
    const finding = answer.ok && 'finding' in answer.value ? answer.value.finding : null;
    expect(finding?.reuse).toBe(true);
    expect(finding?.verdict.order).toBe('source-first');
    expect(finding?.altered.fact).toBeGreaterThan(0);
  });

  it('speak English where there is no other', () => {
    expect(exampleIn('nl-BE')).toBe(EXAMPLES['en']);
  });
});
