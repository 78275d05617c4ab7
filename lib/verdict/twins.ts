import type { Sketch } from '../sketch/sketch';
import { TWIN } from './thresholds';

/**
 * True when two reports of the corpus are one text: versions of a report, or syndicated
 * twins. Resemblance (Broder 1997) of their 4-token shingles, unwinnowed. O(tokens).
 */
export function areTwins(a: Sketch, b: Sketch): boolean {
  const shorter = Math.min(a.tokens.length, b.tokens.length);
  const longer = Math.max(a.tokens.length, b.tokens.length);
  if (shorter < TWIN.resemblance * longer) return false;
  const there = shingles(b.tokens);
  let shared = 0;
  const here = shingles(a.tokens);
  for (const key of here) if (there.has(key)) shared++;
  return shared >= TWIN.resemblance * (here.size + there.size - shared);
}

function shingles(tokens: Uint16Array): Set<number> {
  const keys = new Set<number>();
  for (let at = 0; at + TWIN.shingle <= tokens.length; at++) {
    let key = 0;
    for (let i = at; i < at + TWIN.shingle; i++) key = (key * 4099 + tokens[i]! + 1) % 2147483647;
    keys.add(key);
  }
  return keys;
}
