import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../lib/align/alignment';
import { spanLength, type Span } from '../../../lib/core/span';
import type { Sketch } from '../../../lib/sketch/sketch';
import { answerOf } from '../../../lib/spin/quotation-answer';

const WORDS = 60;

function sketch(quotation: Span): Sketch {
  return {
    coding: 2,
    language: 'en',
    tokens: Uint16Array.from({ length: WORDS }, (_, token) => token),
    sentences: Uint32Array.of(0),
    paragraphs: Uint32Array.of(0),
    quotations: [{ at: quotation, speaker: null, verb: null }],
    facts: [],
    credits: [],
  };
}

/** Columns in the order of both texts, between these bounds of each. */
const COLUMNS = fc
  .tuple(
    fc.array(fc.record({ page: fc.nat(4), source: fc.nat(4), isEqual: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.nat(8),
    fc.nat(8),
  )
  .map(([steps, page, source]) => {
    let [at, of] = [page + 5, source + 5];
    const columns: Edit[] = [];
    for (const step of steps) {
      const [here, there] = step.isEqual
        ? [step.page + 1, step.page + 1]
        : [step.page, step.source];
      if (here + there === 0) continue;
      const kind = step.isEqual
        ? 'equal'
        : here === 0
          ? 'dropped'
          : there === 0
            ? 'added'
            : 'changed';
      columns.push({ kind, suspect: [at, at + here], source: [of, of + there] });
      [at, of] = [at + here, of + there];
    }
    return columns;
  });

describe('what answers to a quotation', () => {
  it('differs in places that begin before they end, wherever the marks of either text stand', () => {
    fc.assert(
      fc.property(
        COLUMNS,
        fc.nat(6),
        fc.nat(6),
        fc.integer({ min: -4, max: 4 }),
        fc.nat(12),
        (columns, before, behind, moved, less) => {
          const [first, last] = [columns[0], columns.at(-1)];
          if (!first || !last) return;
          const page: Span = [
            Math.max(0, first.suspect[0] - before),
            Math.min(WORDS, last.suspect[1] + behind),
          ];
          const start = Math.max(0, first.source[0] + moved);
          const quoted: Span = [
            start,
            Math.max(start + 1, Math.min(WORDS, last.source[1] - less + 4)),
          ];
          const texts = { page: sketch(page), source: sketch(quoted) };
          const answer = answerOf(texts.page.quotations[0]!, columns, texts, true);
          if (answer === null) return;
          for (const { suspect, source } of answer.regions) {
            expect(spanLength(suspect)).toBeGreaterThanOrEqual(0);
            expect(spanLength(source)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
