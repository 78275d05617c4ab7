import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURE_NAMES, type Features } from '../../../lib/verdict/features';
import {
  contribution,
  joinKinds,
  likeliestKind,
  parseWeights,
  readPair,
} from '../../../lib/verdict/model';
import { REUSE_KIND_LIST } from '../../../lib/verdict/kind-by-table';
import { WEIGHTS } from '../../../lib/verdict/weights';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const someFeatures = fc
  .array(share, { minLength: FEATURE_NAMES.length, maxLength: FEATURE_NAMES.length })
  .map(
    (values) =>
      ({
        ...Object.fromEntries(FEATURE_NAMES.map((name, j) => [name, values[j]])),
        coverSuspect: 0,
        coverSource: 0,
        swapRate: 0,
        addedRate: 0,
        passageOrder: 1,
        echoSuspect: 0,
        fragments: 0,
      }) as Features,
  );

describe('the model', () => {
  it('gives probabilities, whatever the features', () => {
    fc.assert(
      fc.property(someFeatures, (features) => {
        const { reuse, kinds } = readPair(features, WEIGHTS);
        expect(reuse).toBeGreaterThanOrEqual(0);
        expect(reuse).toBeLessThanOrEqual(1);
        const sum = Object.values(kinds).reduce((total, value) => total + value, 0);
        expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });

  it('follows a line that changes its slope at the knots', () => {
    const at = (value: number) => contribution(value, [0, 0.5], [2, -1]);
    expect([0, 0.25, 0.5, 0.75, 1].map(at)).toEqual([0, 0.5, 1, 0.75, 0.5]);
  });

  it('names a kind that agrees with the reading', () => {
    const kinds = {
      verbatim: 0.1,
      light: 0.1,
      spun: 0.05,
      heavy: 0.2,
      partial: 0.05,
      independent: 0.3,
      unrelated: 0.2,
    };
    expect(likeliestKind(kinds, true)).toBe('heavy');
    expect(likeliestKind(kinds, false)).toBe('independent');
  });

  it('leaves it to the table whether a reprint was edited, whatever was learnt', () => {
    const sure = (kind: string) => REUSE_KIND_LIST.map((one) => (one === kind ? 0.96 : 0.01));
    for (const learnt of ['verbatim', 'light'] as const) {
      for (const isEdited of [false, true]) {
        for (const kind of ['verbatim', 'light', 'heavy', 'partial'] as const) {
          const read = { reuse: 0.99, learnt: sure(learnt), unrelated: 0.5 };
          const kinds = joinKinds(read, { kind, isEdited });
          const [named, other] = isEdited
            ? (['light', 'verbatim'] as const)
            : (['verbatim', 'light'] as const);
          expect(kinds[named]).toBeGreaterThan(kinds[other]);
          expect(kinds.verbatim + kinds.light).toBeGreaterThan(0.49);
        }
      }
    }
    const rewritten = joinKinds(
      { reuse: 0.99, learnt: sure('heavy'), unrelated: 0.5 },
      { kind: 'heavy', isEdited: true },
    );
    expect(likeliestKind(rewritten, true)).toBe('heavy');
  });

  it('calls spun what the table does, whatever was learnt, and nothing else for that', () => {
    const kindOf = (table: (typeof REUSE_KIND_LIST)[number], sure: string) => {
      const learnt = REUSE_KIND_LIST.map((one) => (one === sure ? 0.96 : 0.01));
      const read = { reuse: 0.99, learnt, unrelated: 0.5 };
      return likeliestKind(joinKinds(read, { kind: table, isEdited: true }), true);
    };
    for (const sure of REUSE_KIND_LIST) expect(kindOf('spun', sure)).toBe('spun');
    expect(kindOf('heavy', 'spun')).toBe('spun');
    expect(kindOf('partial', 'heavy')).toBe('heavy');
  });

  it('refuses a table that lacks a feature', () => {
    expect(() => parseWeights('feature knot reuse\nbias - 1')).toThrow(/lacks a feature/);
  });
});
