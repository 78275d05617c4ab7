import type { Credit, CreditKind } from '../core/article';
import { isAgency } from '../text/outlets';
import type { CreditReading } from './reading';
import type { Role } from './role';

/** The credit that a reading amounts to, as it is listed; null where it is none. */
export function asCredit({ grade, role, name, quoted, span }: CreditReading): Credit | null {
  if (grade === 'none' || grade === 'left-over' || name === null || role === null) return null;
  if (role === 'author' || role === 'code') return null;
  const kind =
    role === 'link' || role === 'canonical' || role === 'based-on' || role === 'original-source'
      ? role
      : kindOfRole(role, name);
  return { kind, outlet: name, span, text: quoted ?? name };
}

/** The kind under which a name in this role is listed. */
export function kindOfRole(role: Role, name: string): CreditKind {
  switch (role) {
    case 'dateline':
      return 'dateline';
    case 'published':
      return 'originally-published';
    case 'licence':
      return 'licence';
    case 'contributed':
      return 'contributor';
    case 'mention':
      return 'attribution';
    default:
      return isAgency(name) ? 'agency-byline' : 'link';
  }
}
