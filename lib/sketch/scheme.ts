/**
 * All parameters that make sketches comparable, in two parts (docs/adr/0101, 0102).
 */

/**
 * Version of the coding: normalisation, tokens, codes and facts. It is frozen with a
 * release: whatever changes the sketch of some text needs a new number, and the old one
 * stays readable. tests/fixtures/packs/coding-1.fhpack holds it to that.
 */
export const CODING = 1;
