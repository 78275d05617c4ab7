/**
 * All parameters that make sketches comparable, in two parts (docs/adr/0101, 0102).
 */

/**
 * Version of the coding: normalisation, tokens, codes and facts. Each is frozen with a
 * release: whatever changes the sketch of some text needs a new number, and the old ones stay
 * readable and can still be made from a text. tests/unit/corpus/coding.test.ts holds them to that.
 */
export const CODING = 2;

/**
 * The selection: which fingerprints of a sketch are kept. It can be recomputed from any
 * sketch of any coding, so it may change with a release.
 */
export const SELECTION = {
  /** Grows with any change below or in fingerprint.ts. */
  version: 3,
  /** Word channel: tokens a shingle. Five words in a row are rarely shared by chance. */
  shingle: 5,
  /**
   * Word channel: shingles a winnowing window. Shared runs of 5 + 40 − 1 words are always
   * found; shorter ones by the pairs in them, which tell more for the same room.
   */
  window: 40,
  /** Skeleton channel: function words a shingle (Stamatatos 2011 found 8 to 11 telling). */
  skeletonShingle: 8,
  /** Skeleton channel: shingles a winnowing window; wide, since it is the last resort. */
  skeletonWindow: 40,
  /** Pair channel: how telling (0…1) a word must be. Nine of ten content words are. */
  pairWeight: 0.75,
  /** Pair channel: one pair of so many is kept, by its hash. */
  pairShare: 2,
} as const;
