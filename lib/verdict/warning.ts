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
 * undetermined amber at most.
 */
export function warningFor(kind: VerdictKind, order: Order): Warning | null {
  const colour = COLOUR[kind] ?? null;
  if (colour === null || order === 'suspect-first') return null;
  return order === 'undetermined' && colour === 'red' ? 'amber' : colour;
}
