import type { Draft } from './draft';
import type { QuotationChange } from './quotation-changes';

/** A difference inside a quotation as it is told. */
export function draftOf(change: QuotationChange): Draft {
  const { suspect, source, substitution, isStyle, confirmed } = change;
  const { relation } = substitution;
  const isSwap = suspect[1] > suspect[0] && source[1] > source[0];
  if (isStyle)
    return {
      gravity: 'style',
      kind: relation === 'spelling' ? 'spelling' : 'numeral',
      suspect,
      source,
    };
  return {
    gravity: 'quotation',
    kind: isSwap || source[1] === source[0] ? 'altered' : 'cut',
    suspect,
    source,
    from: substitution.from,
    to: substitution.to,
    ...(isSwap ? { swap: { relation, ...(confirmed ? {} : { isStrange: true as const }) } } : {}),
  };
}

/** What the page says itself that it changed. */
export function editingOf({ suspect, source, substitution: { from, to } }: QuotationChange): Draft {
  return { gravity: 'style', kind: 'editing', suspect, source, from, to };
}
