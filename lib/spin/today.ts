import { spanLength } from '../core/span';
import type { Change } from './changes';
import { PARAGRAPH_WORDS } from './parameters';
import type { Draft } from './draft';
import type { Sides } from './finish';
import type { FramingFinding, Substitution } from './spin';

/*
 * The lists of findings as they were before there was one list of changes, drawn from it.
 */

const HEDGES: readonly string[] = ['certainty', 'allegation'];

/** The wordings that stand for another, in the page's order. O(n log n). */
export function substitutionsOf(
  drafts: readonly Draft[],
  unnamed: readonly Substitution[],
  { page, source: other }: Sides,
  by: 'text' | 'code',
): Substitution[] {
  const told = drafts
    .filter(({ swap }) => swap !== undefined)
    .filter(({ suspect, source }) => spanLength(suspect!) > 0 && spanLength(source!) > 0)
    .map(({ suspect, source, swap, from, to }): Substitution => ({
      from: from !== undefined ? from : other.printed(source!),
      to: to ?? page.printed(suspect!) ?? '',
      relation: swap!.relation,
      at: page.place(suspect!)!,
      by,
    }));
  return [...told, ...unnamed].sort((a, b) => a.at[0] - b.at[0]);
}

/** What the changes do to the meaning and the colour, and what was put in or left out. */
export function framingOf(changes: readonly Change[]): FramingFinding[] {
  return changes
    .map((change): FramingFinding | null => {
      const kind = framingKind(change);
      if (kind === null) return null;
      const { from, to, suspect, by } = change;
      return { kind, from: from === '' ? null : from, to: to === '' ? null : to, at: suspect, by };
    })
    .filter((finding) => finding !== null);
}

function framingKind({ gravity, kind, note, from, to }: Change): FramingFinding['kind'] | null {
  if (note === 'headline') return 'headline';
  if (gravity === 'meaning') {
    if (kind === 'negation') return 'negation';
    return HEDGES.includes(kind) ? 'hedge' : 'opposite';
  }
  if (kind === 'saying' || kind === 'loaded') return kind;
  if (gravity !== 'content') return null;
  if (kind === 'put-in') return isParagraph(to) ? 'put-in' : null;
  if (kind === 'left-out' || kind === 'stops') return isParagraph(from) ? 'left-out' : null;
  return null;
}

function isParagraph(text: string | null): boolean {
  return text !== null && text.split(/\s+/).length >= PARAGRAPH_WORDS;
}
