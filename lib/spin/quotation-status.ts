import { spanLength, type Span } from '../core/span';
import { LONG_LEFTOVER } from './parameters';
import type { QuotationChange } from './quotation-changes';
import type { QuotationFinding } from './spin';

/** How the page's quotation fared, by its changes and what it left out at its ends. */
export function statusOf(
  altered: readonly QuotationChange[],
  omitted: readonly Span[],
  isOther: boolean,
  isShortened: boolean,
): QuotationFinding['status'] {
  if (altered.length + omitted.length > 0) return altered.every(isLeftOut) ? 'cut' : 'altered';
  if (isOther) return 'moved';
  return isShortened ? 'shortened' : 'intact';
}

function isLeftOut({ suspect, source }: QuotationChange): boolean {
  return suspect[1] === suspect[0] && source[1] > source[0];
}

/** Some words more or less on one side, none swapped. */
export function isLongLeftover({ suspect, source }: QuotationChange): boolean {
  const [added, dropped] = [spanLength(suspect), spanLength(source)];
  return (added === 0 || dropped === 0) && Math.max(added, dropped) >= LONG_LEFTOVER;
}
