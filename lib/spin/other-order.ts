import { spanLength, type Span } from '../core/span';
import { FUNCTION_CODES } from '../sketch/codes';
import type { Draft } from './draft';
import { MOVED_CLAUSE, MOVED_WORDS } from './parameters';
import type { SideWords } from './side-words';

/** What only one side has, until the other side's half of it is met. */
export const MOVES: ReadonlySet<string> = new Set(['source-clause', 'put-in', 'left-out']);

interface Halves {
  page: SideWords;
  source: SideWords;
}

/**
 * True for words that were only moved: they follow each other as they did, or they say who
 * says it ("said Marsh", "Marsh said"). "Orrel beat" here and "beat Orrel" there is another
 * telling of who beat whom.
 */
export function isOnlyMoved(
  { kind, suspect, source }: Pick<Draft, 'kind' | 'suspect' | 'source'>,
  { page, source: there }: Halves,
): boolean {
  if (kind === 'source-clause') return true;
  return tellingWords(page, suspect!).join(' ') === tellingWords(there, source!).join(' ');
}

/** Codes of what is no small word, in their order. */
function tellingWords({ sketch }: SideWords, span: Span): number[] {
  return [...sketch.tokens.subarray(...span)].filter((code) => code >= FUNCTION_CODES);
}

/**
 * The change, told shortly before, that has the same words on the other side only: "said
 * Marsh", "Marsh said". Its place among the drafts, or −1. O(MOVED_CLAUSE²).
 */
export function otherHalfOf(
  drafts: readonly Draft[],
  [suspect, source]: readonly [Span, Span],
  { page, source: there }: Halves,
): number {
  const isPutIn = spanLength(suspect) > 0;
  if (spanLength(isPutIn ? suspect : source) > MOVED_CLAUSE) return -1;
  const words = isPutIn ? page.bagOf(suspect) : there.bagOf(source);
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - MOVED_CLAUSE); i -= 1) {
    const draft = drafts[i]!;
    if (!MOVES.has(draft.kind) || !draft.suspect || !draft.source) continue;
    const [half, none] = isPutIn ? [draft.source, draft.suspect] : [draft.suspect, draft.source];
    if (spanLength(none) > 0) continue;
    const isNear =
      Math.abs(draft.suspect[0] - suspect[0]) <= MOVED_CLAUSE &&
      Math.abs(draft.source[0] - source[0]) <= MOVED_CLAUSE;
    if (isNear && (isPutIn ? there : page).bagOf(half) === words) return i;
  }
  return -1;
}

/** Where the words of a run of the page stand in the source, word for word; null where nowhere. O(source). */
export function placeElsewhere(run: Span, { page, source }: Halves): Span | null {
  if (spanLength(run) < MOVED_WORDS) return null;
  const codes = page.sketch.tokens.subarray(...run);
  const { tokens } = source.sketch;
  for (let at = tokens.indexOf(codes[0]!); at >= 0; at = tokens.indexOf(codes[0]!, at + 1))
    if (codes.every((code, i) => tokens[at + i] === code)) return [at, at + codes.length];
  return null;
}
