import type { Order, VerdictKind, Warning } from './verdict';

/** The colour of a kind when the source was first. */
const COLOUR: Partial<Record<VerdictKind, Warning>> = {
  syndicated: 'blue',
  reprint: 'amber',
  spun: 'red',
  rewrite: 'amber',
  partial: 'amber',
  mosaic: 'amber',
};

/**
 * Kind and order decide together: source-first takes the kind's colour, suspect-first none,
 * undetermined amber at most. Where the source was first and what it says was falsified the
 * colour is red, credited or not; a credit that was lost does not come into it.
 */
export function warningFor(kind: VerdictKind, order: Order, isFalsified: boolean): Warning | null {
  const colour = COLOUR[kind] ?? null;
  if (colour === null || order === 'suspect-first') return null;
  if (order === 'undetermined') return colour === 'red' ? 'amber' : colour;
  return isFalsified ? 'red' : colour;
}
