import type { Span } from '../core/span';
import { textSpan } from '../sketch/token-places';
import type { Texts } from './pairing';
import type { QuotationMatch } from './quotation-match';
import type { Region } from './regions';
import type { Substitution } from './spin';
import { substitutionOf, swapsIn, withoutChanceName, type Swap } from './swaps';
import type { Thesaurus } from '../lexicon/thesaurus';
import { printed } from '../sketch/words';

/** One place inside a quotation at which the page's words are not the source's. Token spans. */
export interface QuotationChange {
  suspect: Span;
  source: Span;
  substitution: Substitution;
  /** The page says so itself: an ellipsis where words are left out, brackets around its own. */
  marked: boolean;
}

/**
 * The differences inside a matched quotation: words swapped, added (`from` is empty) and
 * left out (`to` is empty). `systematic`: the page is spun, so that loose names are believed.
 */
export function changesIn(
  { regions, page }: QuotationMatch,
  texts: Texts,
  thesaurus: Thesaurus | null,
  systematic: boolean,
): QuotationChange[] {
  const changes: QuotationChange[] = [];
  for (const region of regions) {
    const swaps = swapsIn([region], texts, thesaurus);
    for (const swap of swaps)
      changes.push(changeOf(systematic ? swap : withoutChanceName(swap), texts));
    for (const left of leftovers(region, swaps)) changes.push(leftoverChange(left, texts));
  }
  return changes
    .map((change) => ({ ...change, marked: isMarked(change, page.at, texts) }))
    .sort((a, b) => a.suspect[0] - b.suspect[0]);
}

function changeOf(swap: Swap, texts: Texts): QuotationChange {
  const { suspect, source } = swap;
  return { suspect, source, substitution: substitutionOf(swap, texts), marked: false };
}

/** What of a region no swap explains: runs on one side, the other side's span empty. */
function leftovers(region: Region, swaps: readonly Swap[]): Pick<Region, 'suspect' | 'source'>[] {
  const found: Pick<Region, 'suspect' | 'source'>[] = [];
  let [i, j] = [region.suspect[0], region.source[0]];
  const leave = (toSuspect: number, toSource: number): void => {
    if (toSuspect > i) found.push({ suspect: [i, toSuspect], source: [j, j] });
    if (toSource > j) found.push({ suspect: [toSuspect, toSuspect], source: [j, toSource] });
  };
  for (const { suspect, source } of swaps) {
    leave(suspect[0], source[0]);
    [i, j] = [suspect[1], source[1]];
  }
  leave(region.suspect[1], region.source[1]);
  return found;
}

function leftoverChange(
  { suspect, source }: Pick<Region, 'suspect' | 'source'>,
  texts: Texts,
): QuotationChange {
  const dropped = source[1] > source[0];
  const from = dropped && texts.source ? printed(texts.source, source[0], source[1]) : null;
  return {
    suspect,
    source,
    marked: false,
    substitution: {
      from: dropped ? from : '',
      to: dropped ? '' : printed(texts.suspect, suspect[0], suspect[1]),
      relation: 'other',
      at: textSpan(texts.suspect.offsets, suspect),
      by: texts.source ? 'text' : 'code',
    },
  };
}

const ELLIPSIS = /…|\.\s?\.\s?\./;

/** Words left out beside an ellipsis or a bracket, or put in between brackets. */
function isMarked({ suspect, source }: QuotationChange, within: Span, texts: Texts): boolean {
  const { text, offsets } = texts.suspect;
  const before = Math.max(within[0], suspect[0] - 1);
  const after = Math.min(within[1] - 1, suspect[1]);
  const around = text.slice(offsets.ends[before], offsets.starts[after]);
  const isOmission = suspect[0] === suspect[1] && source[1] > source[0];
  if (isOmission) return ELLIPSIS.test(around) || /[[\]]/.test(around);
  const start = offsets.starts[suspect[0]]!;
  const end = offsets.ends[suspect[1] - 1]!;
  return (
    /\[\s*$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\s*[\]]/.test(text.slice(end, end + 2))
  );
}
