import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../../lib/align/clusters';
import type { Link } from '../../../lib/align/links';
import { findSummaries } from '../../../lib/align/summaries';
import type { Units } from '../../../lib/align/units';

const SENTENCES = 6;
const TOKENS = 30;
const MASS = 60;

function unitsOf(count: number): Units {
  const starts = Int32Array.from({ length: count + 1 }, (_, unit) => unit * TOKENS);
  return { count, starts, firstWord: new Int32Array(count + 1), words: new Uint16Array(0) };
}

/** What is found where each sentence is lent this share of its words from the place that `from` names. */
function found(share: number, from: (u: number) => number): Cluster[] {
  const best = Array.from({ length: SENTENCES }, (_, u) => ({ u, v: from(u) }));
  const mass = share * MASS;
  const links = best.map(({ u, v }): Link => ({ u, v, mass, isLike: false }));
  // Somewhere else a sentence has half of what the last one was lent.
  links.push({ u: SENTENCES - 1, v: 40, mass: mass / 2, isLike: false });
  return findSummaries(
    unitsOf(SENTENCES),
    unitsOf(48),
    new Float32Array(SENTENCES).fill(MASS),
    new Float32Array(SENTENCES).fill(mass),
    links,
    new Uint8Array(SENTENCES),
  );
}

const farApart = (u: number) => 8 * u;
const inOnePlace = (u: number) => 10 + u;

describe('a run of sentences that is lent a part of its words', () => {
  it('is a summary of the whole where the lenders stand far apart, from a third on', () => {
    expect(found(0.33, farApart)).toEqual([{ fromX: 0, toX: SENTENCES, fromY: 0, toY: 48 }]);
    expect(found(0.31, farApart)).toEqual([]);
  });

  it('is the one stretch that lends it, where that lends a little more', () => {
    expect(found(0.35, inOnePlace)).toEqual([{ fromX: 0, toX: SENTENCES, fromY: 10, toY: 16 }]);
    expect(found(0.33, inOnePlace)).toEqual([]);
  });

  it('is nothing where chance lends it', () => {
    for (const from of [farApart, inOnePlace]) expect(found(0.15, from)).toEqual([]);
  });
});
