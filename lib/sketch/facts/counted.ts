import type { FactKind } from '../sketch';
import type { FactReader, Found } from './fact-reader';
import type { Lead } from './leads';
import type { ReadNumber } from './read-number';

/** An amount: a number with what it counts. */
export interface Counted {
  kind: FactKind;
  end: number;
  currency: string;
  factor: number;
  unit: string;
  per: string;
  /** A temperature "below zero". */
  below: boolean;
}

/** What the number counts, with where that ends. */
export function countedBy(reader: FactReader, lead: Lead, number: ReadNumber): Counted {
  const counted: Counted = {
    kind: 'number',
    end: number.end,
    currency: '',
    factor: 1,
    unit: '',
    per: '',
    below: false,
  };
  if (lead.currency) {
    counted.kind = 'money';
    counted.currency = lead.currency.meaning.name!;
    // "$24–26 dollars"
    const again = reader.wordAfter(number.end, 'currency');
    if (again && again.meaning.name === counted.currency) counted.end = again.end;
  } else if (lead.percent) {
    counted.kind = 'percent';
    counted.unit = '%';
    const points = reader.wordAfter(number.end, 'points');
    if (points) takeAfter(counted, points);
  } else takeCounted(reader, counted, number);
  if (counted.kind !== 'number' && counted.kind !== 'percent') takePer(reader, counted);
  return counted;
}

function takeCounted(reader: FactReader, counted: Counted, number: ReadNumber): void {
  const found = afterNumber(reader, number);
  if (!found) return;
  takeAfter(counted, found);
  // "3% points", "25 degrees Celsius", "3%포인트"
  const more = reader.wordAfter(found.end, 'points', 'unit');
  if (counted.unit === '%' && more?.meaning.role === 'points') takeAfter(counted, more);
  else if (counted.unit === 'degree' && /^(?:celsius|fahrenheit)$/.test(more?.meaning.name ?? ''))
    takeAfter(counted, more!);
  if (HEAT.test(counted.unit)) takeZero(reader, counted);
}

const HEAT = /^(?:degree|celsius|fahrenheit)$/;

/** "7 degrees below zero" */
function takeZero(reader: FactReader, counted: Counted): void {
  const zero = reader.wordAfter(counted.end, 'below-zero', 'above-zero');
  if (!zero) return;
  counted.end = zero.end;
  counted.below = zero.meaning.role === 'below-zero';
}

/** The word after a number that says what it counts, over "of" or "de" where there is one. */
function afterNumber(reader: FactReader, number: ReadNumber): Found | null {
  const isWord = !reader.isDigitAt(number.end - 1);
  const at = isWord ? reader.nextOverStop(number.end) : reader.next(number.end);
  const roles = ['points', 'percent', 'currency', 'cent', 'unit', 'times'] as const;
  const direct = reader.wordAt(at, ...roles);
  const close = isWord || direct ? null : reader.wordAt(number.end, 'close-unit');
  if (close) return close;
  if (direct?.meaning.role === 'currency') return weightIn(reader, direct, number) ?? direct;
  if (direct) return isOfNumber(reader, direct, number) ? direct : null;
  const joint = reader.wordAt(at, 'of');
  if (!joint) return null;
  return reader.wordAfter(joint.end, 'currency', 'unit', 'points');
}

/**
 * "a 300-pound bear", "weighed 40 pounds", "40 pounds of cod", "40 pounds (18 kg)": a word that
 * is a currency too says a weight before a noun of its own, beside a word of weighing, or where
 * the text tells it in another measure; not behind a scale ("millions of pounds").
 */
function weightIn(reader: FactReader, found: Found, number: ReadNumber): Found | null {
  const unit = reader.wordAt(found.start, 'unit');
  if (!unit || number.scale !== undefined) return null;
  const { text } = reader;
  const isJoined = text[found.start - 1] === '-' && text[found.end] === ' ';
  return isJoined || isWeighed(reader, number.start) || isToldAnew(reader, found.end) ? unit : null;
}

/** Words before an amount among which the word of weighing is looked for. */
const WEIGHED_WITHIN = 4;

function isWeighed(reader: FactReader, start: number): boolean {
  const token = reader.tokenAt(start);
  for (let at = token - 1; at >= 0 && at >= token - WEIGHED_WITHIN; at--) {
    if (reader.wordAt(reader.tokens.starts[at]!, 'weighs')) return true;
    if (reader.startsSentence(at)) break;
  }
  return false;
}

/** " (18 kg", " of cod" behind it; "of debt" has no measure of its own, and so has "of" alone. */
function isToldAnew(reader: FactReader, end: number): boolean {
  const rest = reader.text.slice(end, end + 24);
  if (reader.wordAt(reader.next(end), 'weighs')) return true;
  return /^ ?[(/] ?[\d.,]{1,9} ?(?:kg|g|kilo|oz)/u.test(rest);
}

/** "30C", "86F": a symbol of one capital, close to its figure. */
const CLOSE_CAPITALS: Readonly<Record<string, string>> = { C: 'celsius', F: 'fahrenheit' };

/** "5 m" are metres and "5 T" nothing: a symbol of one letter stands close, in its own case. */
function isOfNumber(reader: FactReader, found: Found, number: ReadNumber): boolean {
  if (found.end - found.start > 1 || found.meaning.role !== 'unit') return true;
  const printed = reader.text[found.start]!;
  if (CLOSE_CAPITALS[printed] === found.meaning.name) return found.start === number.end;
  if (printed.toUpperCase() in CLOSE_CAPITALS) return false;
  return reader.isDigitAt(number.end - 1) && printed === printed.toLowerCase();
}

function takeAfter(counted: Counted, { meaning, end }: Found): void {
  counted.end = end;
  switch (meaning.role) {
    case 'points':
      counted.kind = 'percent';
      counted.unit = 'pp';
      counted.factor = meaning.value ?? 1;
      break;
    case 'percent':
      counted.kind = 'percent';
      counted.unit = '%';
      break;
    case 'currency':
    case 'cent':
      counted.kind = 'money';
      counted.currency = meaning.name!;
      counted.factor = meaning.value ?? 1;
      break;
    case 'times':
      counted.kind = 'quantity';
      counted.unit = 'time';
      break;
    default: {
      const [unit, per = ''] = meaning.name!.split('/');
      counted.kind = 'quantity';
      counted.unit = unit!;
      counted.per = per;
      counted.factor = meaning.value ?? 1;
    }
  }
}

/** "twice a year", "12 dollars an hour", "80 km per hour" */
function takePer(reader: FactReader, counted: Counted): void {
  if (counted.per !== '') return;
  const per = reader.wordAfter(counted.end, 'per');
  const unit = per && reader.wordAfter(per.end, 'unit');
  if (!unit || unit.meaning.name!.includes('/')) return;
  counted.per = unit.meaning.name!;
  counted.end = unit.end;
}

/** What "twice" counts: times, and what they go by. */
export function timesOf(reader: FactReader, end: number): Counted {
  const counted: Counted = {
    kind: 'quantity',
    end,
    currency: '',
    factor: 1,
    unit: 'time',
    per: '',
    below: false,
  };
  takePer(reader, counted);
  return counted;
}
