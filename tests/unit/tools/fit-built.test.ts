import { describe, expect, it } from 'vitest';
import { collectionOf, isBuilt, isBuiltNegative, isKept } from '../../../tools/fit/built';

const account = (event: string, pair: string) => ({
  id: `${event}#${pair}`,
  dataset: 'accounts_harbourset',
});

describe('rows that were built', () => {
  it('are no labelled ones, and accounts of one event are no copies', () => {
    const named = (dataset: string) => ({ dataset });
    expect(['built_a', 'parts_b', 'accounts_c', 'a'].map((name) => isBuilt(named(name)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(isBuiltNegative(named('accounts_c'))).toBe(true);
    expect(isBuiltNegative(named('parts_b'))).toBe(false);
  });

  it('are kept or fitted on with all others of their event, and about half of the events are kept', () => {
    const events = Array.from({ length: 200 }, (_, i) => `event-${i}`);
    for (const event of events) {
      const kept = ['a+b', 'a+c', 'b+c'].map((pair) => isKept(account(event, pair)));
      expect(new Set(kept).size).toBe(1);
    }
    const share = events.filter((event) => isKept(account(event, 'a+b'))).length / events.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  it('are left out with the collection that their texts are of', () => {
    expect(collectionOf({ dataset: 'accounts_harbourset' })).toBe('harbourset');
    expect(collectionOf({ dataset: 'harbourset_train' })).toBe('harbourset');
    expect(collectionOf({ dataset: 'built_harbourset' })).toBe('built');
  });
});
