import type { CreditReading } from '../credit/reading';
import { agencyOf, isCreditedByName, sharedAgency } from './decide';
import type { OrderSide } from './order-side';
import { sharedNotice } from './press-notice';
import { reason } from './reasons';
import type { Reason, VerdictKind } from './verdict';

/** Kinds of which the reader asks whether the page says where its text is from. */
const OWING: ReadonlySet<VerdictKind> = new Set<VerdictKind>([
  'syndicated',
  'reprint',
  'spun',
  'rewrite',
]);

/**
 * What the page says of the source: where it credits it, in its own words; or what was looked
 * for and does not stand there. Nothing is said of a source whose name nobody knows.
 */
export function explainCredit(kind: VerdictKind, suspect: OrderSide, source: OrderSide): Reason[] {
  const agency = sharedAgency(suspect, source);
  if (agency !== null) return [reason('agency-text', 'kind', { outlet: agency })];
  const notice = kind === 'common-source' ? sharedNotice(suspect, source) : null;
  if (notice !== null) return [reason('press-notice', 'kind', { quoted: notice })];
  if (!OWING.has(kind)) return [];
  const { creditTo } = suspect;
  if (kind === 'syndicated' && !isCreditedByName(suspect)) {
    return [reason('agency-credited', 'kind', { outlet: agencyOf(suspect) })];
  }
  if (creditTo === null) return [];
  const found = foundReason(creditTo);
  return found === null ? missingReason(creditTo, source) : [found];
}

/** What stands on the page of the source, whether or not it is a credit. */
function foundReason({ grade, where, role, name, quoted }: CreditReading): Reason | null {
  const details = { outlet: name, where, quoted };
  switch (grade) {
    case 'printed':
      return reason('visible-credit', 'kind', details);
    case 'declared':
      return reason('declared-credit', 'kind', details);
    case 'mention':
      return reason('mention-only', 'kind', details);
    default:
      // The names of the code and of authors are told only where there is nothing better.
      return where === null || role !== null ? null : reason('named-not-credited', 'kind', details);
  }
}

function missingReason(reading: CreditReading, { outlet }: OrderSide): Reason[] {
  const { grade, role, name, quoted, looked } = reading;
  const known = outlet ?? looked.address;
  if (known === null) return [];
  if (grade === 'left-over') {
    return [reason('left-over-named', 'kind', { outlet: known, quoted })];
  }
  if (role === 'author') {
    return [reason('author-named', 'kind', { outlet: known, author: name, quoted })];
  }
  if (role === 'link') {
    const where = reading.where;
    return [reason('named-not-credited', 'kind', { outlet: known, where, quoted })];
  }
  switch (looked.on) {
    case 'page':
      return looked.address === null || outlet === null
        ? [reason('no-name-found', 'kind', { outlet: known })]
        : [reason('no-credit-found', 'kind', { outlet, address: looked.address })];
    case 'part':
      return [reason('no-credit-in-part', 'kind', { outlet: known })];
    case 'text':
      return [reason('no-credit-in-text', 'kind', { outlet: known })];
  }
}
