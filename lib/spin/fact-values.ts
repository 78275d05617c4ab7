import type { Fact } from '../sketch/sketch';
import type { PublishedDates } from './date-values';
import { mayBeSameDate } from './date-values';
import { figureOf, sameFigure } from './number-values';

/** Names of one thing that share no word. */
const SAME_NAMES: readonly (readonly string[])[] = [
  ['us', 'united states', 'united states of america', 'america', 'usa'],
  ['uk', 'united kingdom', 'britain', 'great britain'],
  ['eu', 'european union'],
  ['un', 'united nations'],
  ['uae', 'united arab emirates'],
];

export type ValueRelation =
  'same' | 'rounded' | 'more-precise' | 'converted' | 'altered' | 'incomparable' | 'unread';
export interface ValueContext {
  published: PublishedDates;
  language: string;
}

export function compareValues(a: Fact, b: Fact, { published }: ValueContext): ValueRelation {
  return sameFact(a, b, published) ? 'same' : 'altered';
}
export function isKept(relation: ValueRelation): boolean {
  return relation === 'same' || relation === 'rounded' || relation === 'converted';
}

/** True when a fact of the page (a) and one of the source (b) say the same, as far as can be told. */
function sameFact(a: Fact, b: Fact, published: PublishedDates): boolean {
  if (a.value === b.value) return true;
  if (a.kind === 'name' && b.kind === 'name') return sameName(a.value, b.value);
  if (a.kind === 'name' || b.kind === 'name') return false;
  if (a.kind === 'date' && b.kind === 'date') return mayBeSameDate(a.value, b.value, published);
  // A figure that one text reads as a year and the other as a number.
  return sameFigure(a.value, b.value);
}

/** True when one may be short for the other: its words, its initials, or a known pair. */
function sameName(a: string, b: string): boolean {
  const [one, two] = [a.split(' '), b.split(' ')];
  if (one.every((word) => two.includes(word)) || two.every((word) => one.includes(word)))
    return true;
  const isInitials = (short: string[], long: string[]): boolean =>
    short.length === 1 && long.length > 1 && short[0] === long.map((word) => word[0]).join('');
  if (isInitials(one, two) || isInitials(two, one)) return true;
  return SAME_NAMES.some((names) => names.includes(a) && names.includes(b));
}

/** Facts that can stand for each other at one place: figures among themselves, names, dates. */
export function areComparable(a: Fact, b: Fact): boolean {
  if (a.kind === b.kind) return true;
  if (a.kind === 'name' || b.kind === 'name') return false;
  return figureOf(a.value) !== null && figureOf(b.value) !== null;
}
