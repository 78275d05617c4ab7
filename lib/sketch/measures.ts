/** Measures over sets of hashes, given ascending and once each (Broder 1997). */

/** Hashes in both. O(n + m). */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let inA = 0;
  let inB = 0;
  while (inA < a.length && inB < b.length) {
    const difference = a[inA]! - b[inB]!;
    if (difference === 0) shared++;
    if (difference <= 0) inA++;
    if (difference >= 0) inB++;
  }
  return shared;
}

/** Share of the suspect's hashes that the source holds, 0…1; 0 for an empty suspect. */
export function containment(suspect: Uint32Array, source: Uint32Array): number {
  return suspect.length === 0 ? 0 : sharedCount(suspect, source) / suspect.length;
}

/** Jaccard coefficient, 0…1; 0 for two empty sets. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  const shared = sharedCount(a, b);
  const union = a.length + b.length - shared;
  return union === 0 ? 0 : shared / union;
}
