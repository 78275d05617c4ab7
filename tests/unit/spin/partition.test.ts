import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionsOf } from '../../../lib/spin/regions';
import { HARBOUR, LIBRARY, ORCHARD, readPair } from './compare';

const TEXTS = [HARBOUR, ORCHARD, LIBRARY];

/** Every differing token of the finished alignment has one teller. */
function untold(page: string, source: string, withoutText: boolean): number {
  const { reading, alignment } = readPair(page, source, { withoutText });
  let count = 0;
  for (const { suspect, source: of } of regionsOf(alignment)) {
    count += reading.ledger.open('suspect', suspect).length;
    count += reading.ledger.open('source', of).length;
  }
  return count;
}

/** A text with words dropped, doubled, swapped about and put in. */
function edited(text: string, edits: readonly (readonly [number, number])[]): string {
  const words = text.split(/(?<=\s)/);
  for (const [place, what] of edits) {
    const at = place % words.length;
    if (what === 0) words.splice(at, 1);
    else if (what === 1) words.splice(at, 0, 'allegedly ');
    else if (what === 2) words.splice(at, 1, 'seventeen ');
    else if (what === 3) words.splice(at, 1, 'never, ', 'according ', 'to ', 'Ona ', 'Velde, ');
    else words.splice(at, 6);
  }
  return words.join('');
}

describe('the list of changes', () => {
  it('tells every difference of the alignment, or puts it away for a reason', () => {
    const edits = fc.array(fc.tuple(fc.nat(2000), fc.nat(4)), { maxLength: 12 });
    fc.assert(
      fc.property(fc.nat(2), edits, fc.boolean(), (which, places, withoutText) => {
        const text = TEXTS[which]!;
        expect(untold(edited(text, places), text, withoutText)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('is empty for equal texts, and for texts that share nothing', () => {
    expect(readPair(HARBOUR, HARBOUR).spin.changes).toEqual([]);
    expect(readPair(HARBOUR, LIBRARY).spin.changes).toEqual([]);
  });

  it('begins with the gravest', () => {
    const page = HARBOUR.replace('were not consulted', 'were consulted').replaceAll(
      'said',
      'stated',
    );
    const gravities = readPair(page, HARBOUR).spin.changes.map(({ gravity }) => gravity);
    expect(gravities[0]).toBe('meaning');
    expect(gravities.at(-1)).toBe('wording');
  });
});
