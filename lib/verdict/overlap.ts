import { KeySet } from './key-set';
import type { SketchView } from './sketch-view';

/*
 * Measures over two sketches that need no alignment: they see the rewriting that leaves no
 * run of words. Each is directed, 0…1: the share of what `page` says outside common material
 * that `other` has too. All are linear in the tokens.
 */

/** Long enough to be telling, short enough to survive a deleted clause. */
const SKELETON_RUN = 7;

/** Runs of `length` tokens. */
export function runOverlap(page: SketchView, other: SketchView, length: number): number {
  const there = new KeySet(other.sketch.tokens.length);
  eachRun(other.sketch.tokens, length, (key) => there.add(key));
  let shared = 0;
  let all = 0;
  eachRun(page.sketch.tokens, length, (key, start) => {
    if (page.common[start] || page.common[start + length - 1]) return;
    all++;
    if (there.has(key)) shared++;
  });
  return all === 0 ? 0 : shared / all;
}

const LARGEST_KEY = 2 ** 31 - 2;

/** Keys are hashes of 31 bits, below the largest: equal runs have equal keys. */
function eachRun(
  codes: ArrayLike<number>,
  length: number,
  visit: (key: number, start: number) => void,
): void {
  for (let start = 0; start + length <= codes.length; start++) {
    let key = 0;
    for (let i = start; i < start + length; i++) key = Math.imul(key ^ (codes[i]! + 1), 0x9e3779b1);
    visit((key >>> 1) % LARGEST_KEY, start);
  }
}

/** Runs of `SKELETON_RUN` function words, content words left out. */
export function skeletonOverlap(page: SketchView, other: SketchView): number {
  const there = new KeySet(other.sketch.tokens.length);
  eachRun(functionWords(other, true), SKELETON_RUN, (key) => there.add(key));
  let shared = 0;
  let all = 0;
  eachRun(functionWords(page, false), SKELETON_RUN, (key) => {
    all++;
    if (there.has(key)) shared++;
  });
  return all === 0 ? 0 : shared / all;
}

function functionWords(view: SketchView, withCommon: boolean): number[] {
  const codes: number[] = [];
  for (let i = 0; i < view.weights.length; i++) {
    if (view.weights[i] === 0 && (withCommon || !view.common[i])) {
      codes.push(view.sketch.tokens[i]!);
    }
  }
  return codes;
}
