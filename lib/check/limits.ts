/** What a capture may hold: apart, since views ask for these and need nothing else of a check. */

/** In UTF-16 units: of the whole JSON where a capture is made, of its long strings where it is read. */
export const CAPTURE_LIMIT = 1_048_576;

/** Most blocks, credits or left-out lines of an article, and the longest single line of it. */
export const LIST_LIMIT = 50_000;
export const LINE_LIMIT = 4_000;
