import type { Spin } from '../spin/spin';

/** The spin of a page that nothing was compared with. */
export function noSpin(): Spin {
  return {
    level: 'none',
    counts: { contentWords: 0, swapped: 0, confirmed: 0 },
    substitutions: [],
    quotations: [],
    facts: [],
    credit: [],
    framing: [],
  };
}
