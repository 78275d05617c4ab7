import { expect, it } from 'vitest';
import { change, ORCHARD, readPair } from './compare';

/** Where the sentences that are compared stand: amid text that is equal. */
export const PLACE = 'A second survey';

/** What is told above wording when one sentence was made another. */
export function told(from: string, to: string): string[] {
  const text = (sentence: string) => change(ORCHARD, PLACE, `${sentence} ${PLACE}`);
  return readPair(text(to), text(from))
    .spin.changes.filter(({ gravity }) => gravity !== 'style' && gravity !== 'wording')
    .map(({ gravity, kind, from: was, to: is }) => `${gravity} ${kind}: ${was} → ${is}`);
}

/** A sentence with one wording after another in its gap. */
export function filled(frame: string, from: string, to: string): [string, string] {
  return [frame.replace('_', from), frame.replace('_', to)];
}

type Row = readonly [frame: string, from: string, to: string];

/** Every change is one item of the gravity, from the one wording to the other. */
export function eachIs(gravity: RegExp, rows: readonly Row[]): void {
  it.each(rows)('%s: %s → %s', (frame, from, to) => {
    const items = told(...filled(frame, from, to));
    expect(items).toEqual([expect.stringMatching(gravity)]);
  });
}

/** Nothing is told that weighs more than another wording. */
export function eachIsHarmless(rows: readonly Row[]): void {
  it.each(rows)('%s: %s and %s are the same', (frame, from, to) => {
    expect(told(...filled(frame, from, to))).toEqual([]);
  });
}
