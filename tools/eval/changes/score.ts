import { GRAVITIES, wordsIn, type Gravity, type Span } from './edits';
import type { MadeChange } from './kinds';
import type { Told } from './told';

/** What a finding said of one change. */
export interface ChangeScore {
  /** An item of the right gravity stands at the place. */
  told: boolean;
  /** … it is the only one above wording there, and it covers the words. */
  right: boolean;
  here: Told[];
  /** What else was told above wording. */
  elsewhere: Told[];
}

/** Words that an item may name beside the changed ones: the rest of a name, of a phrase. */
const MOST_BESIDE = 6;

export function isAboveWording(gravity: Gravity): boolean {
  return GRAVITIES.indexOf(gravity) < GRAVITIES.indexOf('wording');
}

/**
 * Holds the items told against the one change that was made. A kind without a gravity is an
 * honest edit: right is that nothing above wording stands at its place.
 */
export function scoreChange(made: Made, told: readonly Told[]): ChangeScore {
  const grave = told.filter(({ gravity }) => isAboveWording(gravity));
  const here = grave.filter((item) => standsAt(item, made));
  const elsewhere = grave.filter((item) => !here.includes(item));
  const { gravity } = made.kind;
  if (gravity.length === 0)
    return { told: here.length === 0, right: here.length === 0, here, elsewhere };
  const fitting = here.filter((item) => gravity.includes(item.gravity));
  // What lies at an edge may be told in parts: that which the kind is about has to be among them.
  const telling = made.kind.where === 'edge' ? gravity.slice(0, 1) : gravity;
  return {
    told: fitting.some((item) => telling.includes(item.gravity)),
    right: isRight(here, fitting, made),
    here,
    elsewhere,
  };
}

type Made = Pick<MadeChange, 'kind' | 'from' | 'to' | 'sourceAt' | 'pageAt'>;

/** At the edge of a text each credit may be told, and each part of what was cut off. */
function isRight(here: readonly Told[], fitting: readonly Told[], made: Made): boolean {
  if (made.kind.where === 'edge')
    return (
      fitting.length === here.length && here.some(({ gravity }) => gravity === made.kind.gravity[0])
    );
  const [only] = fitting;
  return here.length === 1 && only !== undefined && covers(only, made);
}

function standsAt(item: Told, { from, sourceAt, pageAt, kind }: Made): boolean {
  if (item.suspect && touches(item.suspect, pageAt, kind.reach)) return true;
  if (item.source && touches(item.source, sourceAt, kind.reach)) return true;
  // Items without any place of their own: what they name must be what was taken out.
  if (item.suspect || item.source || item.from === null || from === '') return false;
  const [named, out] = [wordsIn(item.from), wordsIn(from)];
  return holds(named, out, MOST_BESIDE) || holds(out, named, Infinity);
}

/** Overlap, or one at the edge of the other: words taken out leave no width. */
function touches([a, b]: Span, [c, d]: Span, reach = 1): boolean {
  return a <= d + reach && c <= b + reach;
}

function covers(item: Told, { from, to, kind }: Made): boolean {
  // What is told of the neighbour has the neighbour's words.
  if (kind.reach !== undefined) return true;
  // A quotation may be named as a whole, and so may what was left out or put in around it.
  const beside = kind.gravity[0] === 'quotation' ? Infinity : MOST_BESIDE;
  const [was, is] = trimmed(wordsIn(from), wordsIn(to));
  return holds(wordsIn(item.from ?? ''), was, beside) && holds(wordsIn(item.to ?? ''), is, beside);
}

/** Without the words that both begin or end with. */
function trimmed(a: string[], b: string[]): [string[], string[]] {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  if (start === a.length && start === b.length) return [a, b];
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** True when `words` holds every one of `needed`, and not many more. */
function holds(words: readonly string[], needed: readonly string[], beside: number): boolean {
  const left = [...words];
  for (const word of needed) {
    const at = left.findIndex((other) => other === word || other.includes(word));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length <= beside;
}
