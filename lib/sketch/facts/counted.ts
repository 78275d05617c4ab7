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
  };
  if (lead.currency) {
    counted.kind = 'money';
    counted.currency = lead.currency.meaning.name!;
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
}

/** The word after a number that says what it counts, over "of" or "de" where there is one. */
function afterNumber(reader: FactReader, number: ReadNumber): Found | null {
  const isWord = !reader.isDigitAt(number.end - 1);
  const at = isWord ? reader.nextOverStop(number.end) : reader.next(number.end);
  const roles = ['points', 'percent', 'currency', 'cent', 'unit', 'times'] as const;
  const direct = reader.wordAt(at, ...roles);
  if (direct) return isOfNumber(reader, direct, number) ? direct : null;
  const joint = reader.wordAt(at, 'of');
  if (!joint) return null;
  return reader.wordAfter(joint.end, 'currency', 'unit', 'points');
}

/** "5 m" are metres and "5 T" nothing: a symbol of one letter stands close, in its own case. */
function isOfNumber(reader: FactReader, found: Found, number: ReadNumber): boolean {
  if (found.end - found.start > 1 || found.meaning.role !== 'unit') return true;
  const printed = reader.text[found.start]!;
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
  };
  takePer(reader, counted);
  return counted;
}
