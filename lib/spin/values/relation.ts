import type { DateClaim } from '../../core/article';

/**
 * How a value of the page stands to the value of the source in whose place it is:
 *
 * - `same`: the same, in whatever house style;
 * - `rounded`: the page is less precise, and right so ("19" for "19.4", "May" for "4 May");
 * - `more-precise`: the page says more than the source did ("19.4" for "19");
 * - `converted`: the same in another unit, currency or zone;
 * - `altered`: something else;
 * - `incomparable`: of another nature, so that neither stands for the other;
 * - `unread`: one of them was not read in full, and they are not printed alike.
 */
export type ValueRelation =
  'same' | 'rounded' | 'more-precise' | 'converted' | 'altered' | 'incomparable' | 'unread';

/** What dates count from, and what the words of a name may end in. */
export interface ValueContext {
  published: PublishedDates;
  /** BCP 47 primary subtag of both texts. */
  language: string;
}

/** When the two texts were published, as far as that is known. */
export interface PublishedDates {
  page: DateClaim | null;
  source: DateClaim | null;
}

/** Relations in which the page says nothing against the source. */
const KEPT: ReadonlySet<ValueRelation> = new Set(['same', 'rounded', 'converted']);

/** True where the value was kept: the same, rounded or converted. */
export function isKept(relation: ValueRelation): boolean {
  return KEPT.has(relation);
}
