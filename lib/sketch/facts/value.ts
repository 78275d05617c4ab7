import { Memo } from '../../core/memo';
import type { FactKind } from '../sketch';

/**
 * The values of facts of coding 2 and back. A value is one line of text, equal for equal
 * things however they were printed, and small enough to be stored and hashed:
 *
 *     number    241 · -4 · 1/3 · #2 (second) · 10..12 · 100s (hundreds) · 400~ (about 400)
 *     money     EUR 3000000 · $ 12/hour (a dollar of a country that is not named)
 *     percent   3.5% · 3pp (points) · 5..6%
 *     quantity  20 kilometre · -4 celsius · 2 time/month · 80 kilometre/hour
 *     age       34 year
 *     score     3-1
 *     time      17:00 · 05:30? (morning or evening) · 17:00 gmt
 *     date      2024-09-03 · --09-03 · 2024-09 · 2024 · 1990s · mon · -1w · --09-03/tue ·
 *               2024-09-03|2024-03-09 (either) · --05-10..--05-12
 *     name      tom vale
 *     any       ?5xyz (not read in full; as printed)
 */
export interface Amount {
  /** ISO 4217 code, or the sign or word that several currencies share ("$", "kr"); '' for none. */
  currency: string;
  /** "%", "pp", a unit of measure, or ''. */
  unit: string;
  /** What it is counted by ("hour", "month"), or ''. */
  per: string;
  /** Lower and upper end; equal unless it is a range. */
  from: number;
  to: number;
  /** A place in an order: "second", "No. 2". */
  ordinal: boolean;
  /** Written as a fraction ("a third"). */
  fraction: boolean;
  /** "hundreds": several of these. */
  several: boolean;
  /** "about 400". */
  about: boolean;
}

/** Values remembered: those of some twenty articles. */
const MOST_VALUES = 1_000;
/** Significant digits that a value keeps. */
const SIGNIFICANT_DIGITS = 15;
const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:e\+?\d+)?(?:/\d+)?`;
const AMOUNT = new RegExp(
  String.raw`^(?:([^\s\d#?-]+) )?(#)?(${NUMBER})(?:\.\.(${NUMBER}))?(s)?(~)?(%|pp| [^\s/]+)?(?:/(\D\S*))?$`,
);

const REMEMBERED = new Memo(readAmount, MOST_VALUES);

/**
 * The amount that a value of a number, sum, share, quantity or age says; null for any other.
 * Remembered, for a fact is held against every other of its kind.
 */
export function parseAmount(value: string): Readonly<Amount> | null {
  return REMEMBERED.get(value);
}

function readAmount(value: string): Amount | null {
  const parts = AMOUNT.exec(value);
  if (!parts) return null;
  const [, currency = '', ordinal, low, high, several, about, unit = '', per = ''] = parts;
  const from = numberOf(low!);
  return {
    currency,
    unit: unit.trim(),
    per,
    from,
    to: high === undefined ? from : numberOf(high),
    ordinal: ordinal !== undefined,
    fraction: low!.includes('/'),
    several: several !== undefined,
    about: about !== undefined,
  };
}

function numberOf(printed: string): number {
  const [above, below] = printed.split('/');
  return below === undefined ? Number(above) : Number(above) / Number(below);
}

/** A number as values have it: no trailing noughts, no more digits than are exact. */
export function printNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
}

/** True for a value that stands for something that was not read in full. */
export function isUnread(value: string): boolean {
  return value.startsWith('?');
}

/**
 * What a value is looked up by: its like in another text may say "about", the weekday or
 * whose dollar it is where this one does not. Values of coding 1 are looked up as they are.
 */
export function lookupValue(kind: FactKind, value: string): string {
  if (kind === 'name') return value;
  if (kind === 'date') return value.replace(/[/|].*$/, '');
  return value.replace('~', '').replace(/^\$ /, 'USD ');
}
