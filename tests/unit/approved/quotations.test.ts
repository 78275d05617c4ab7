import { describe, expect, it } from 'vitest';
import { compare } from '../spin/compare';
import { section, spinLines } from './printed';
import { reportWith, WAYS } from './ways-of-quoting';

describe('what is found where one way of quoting stands for another', () => {
  it.each([false, true])(
    'is what was approved, the source without text: %s',
    async (withoutText) => {
      const printed = WAYS.flatMap((from) =>
        WAYS.map((to) => {
          const told = spinLines(compare(reportWith(to), reportWith(from), { withoutText }));
          return section(`${from} → ${to}`, told);
        }),
      );
      const name = withoutText ? 'by-code' : 'by-text';
      await expect(printed.join('\n')).toMatchFileSnapshot(
        `../../fixtures/approved/quotations/${name}.out`,
      );
    },
  );
});
