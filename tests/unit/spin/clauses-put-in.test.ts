import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../lib/core/span';
import type { Sketch } from '../../../lib/sketch/sketch';
import { ClausesPutIn, Speeches, type LeftOut, type PutIn } from '../../../lib/spin/clauses-put-in';
import { MOVED_CLAUSE } from '../../../lib/spin/parameters';

const LONGEST = 4 * MOVED_CLAUSE;

/** Spans that follow each other, as clauses and quotations of one text do. */
const following = (most: number): fc.Arbitrary<Span[]> =>
  fc
    .uniqueArray(fc.nat(LONGEST), { maxLength: 2 * most })
    .map((bounds) => bounds.sort((a, b) => a - b))
    .map((bounds) =>
      Array.from({ length: bounds.length >> 1 }, (_, i): Span => [
        bounds[2 * i]!,
        bounds[2 * i + 1]!,
      ]),
    );

const placeAt = (token: number | null): Span | null => (token === null ? null : [token, token]);

/** Clauses, each with its place in the other text: empty, or unknown. */
const clauses = fc
  .tuple(following(8), fc.array(fc.option(fc.nat(LONGEST)), { minLength: 8, maxLength: 8 }))
  .map(([spans, places]) =>
    spans.map((at, i) => ({
      at,
      place: placeAt(places[i] ?? null),
    })),
  );

const speeches = (spans: readonly Span[]) =>
  ({ quotations: spans.map((at) => ({ at, speaker: null, verb: null })) }) as unknown as Sketch;

const shown = { gravity: 'attribution', kind: 'source-clause' } as const;

/** The first of those that are left, each asked for itself. */
function naive(
  left: readonly PutIn[],
  out: LeftOut,
  quoted: { page: readonly Span[]; source: readonly Span[] },
): PutIn | null {
  const isFar = (a: Span | null, b: Span | null) => a && b && Math.abs(a[0] - b[0]) > MOVED_CLAUSE;
  const isOneSpeech = (clause: Span, place: Span | null, spans: readonly Span[]) =>
    place !== null &&
    spans.some(
      ([from, to]) =>
        (clause[0] === to || clause[1] === from) && place[0] >= from && place[1] <= to,
    );
  const fits = (put: PutIn) =>
    (!isFar(put.suspect, out.suspect) && !isFar(put.source, out.source)) ||
    isOneSpeech(put.suspect, out.suspect, quoted.page) ||
    isOneSpeech(out.source, put.source, quoted.source);
  return left.find(fits) ?? null;
}

describe('clauses of one speaker that were put in', () => {
  it('are each the other half of what a look at all of them would find', () => {
    fc.assert(
      fc.property(clauses, clauses, following(4), following(4), (putIn, leftOut, page, source) => {
        const known = new ClausesPutIn(
          new Speeches(speeches(page)),
          new Speeches(speeches(source)),
        );
        let left: PutIn[] = putIn.map(({ at, place }) => ({
          ...shown,
          suspect: at,
          source: place,
        }));
        for (const put of left) known.add(put);
        for (const { at, place } of leftOut) {
          const out: LeftOut = { ...shown, suspect: place, source: at };
          const found = naive(left, out, { page, source });
          expect(known.takeFor(out)).toBe(found);
          left = left.filter((put) => put !== found);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
