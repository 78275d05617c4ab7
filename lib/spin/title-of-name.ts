import type { Span } from '../core/span';
import type { Sides } from './finish';
import type { Ledger } from './ledger';
import { areRoles } from './speakers';

/**
 * Who has told the name behind two titles: "Gen" for "Mr" goes with the name that is told as
 * another's. Null where no name is told there, or something else stands before it. O(words).
 */
export function tellerOfName(
  suspect: Span,
  source: Span,
  { ledger, page, source: there }: { ledger: Ledger } & Sides,
): number | null {
  const teller = ledger.tellerOf('suspect', suspect[1]);
  if (teller === null || ledger.tellerOf('source', source[1]) !== teller) return null;
  return areRoles(suspect, page) && areRoles(source, there) ? teller : null;
}
