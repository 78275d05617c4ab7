import { CONVERSION_SLACK, ROUNDING_DIGITS } from './parameters';

/** Units of measure in one another: unit → [what it measures, size in the base unit]. */
const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  metre: ['length', 1],
  kilometre: ['length', 1000],
  centimetre: ['length', 0.01],
  mile: ['length', 1609.34],
  foot: ['length', 0.3048],
  inch: ['length', 0.0254],
  kilogram: ['mass', 1],
  gram: ['mass', 0.001],
  tonne: ['mass', 1000],
  pound: ['mass', 0.4536],
  hectare: ['area', 10_000],
  acre: ['area', 4046.9],
  second: ['time', 1],
  minute: ['time', 60],
  hour: ['time', 3600],
  day: ['time', 86_400],
  week: ['time', 604_800],
  month: ['time', 2_629_800],
  year: ['time', 31_557_600],
};

/** A figure with its unit, currency or mark, as values of lib/sketch/fact-numbers.ts have it. */
interface Figure {
  amount: number;
  unit: string;
}

/** "USD 3000000", "3.5%", "20 kilometre", "#2", "241"; null for anything else. */
export function figureOf(value: string): Figure | null {
  const parts = /^(?:([A-Z]{3}) |#)?(-?\d+(?:\.\d+)?(?:e\+?\d+)?)(%| \S+)?$/.exec(value);
  if (!parts) return null;
  return { amount: Number(parts[2]), unit: parts[1] ?? parts[3]?.trim() ?? '' };
}

/** True when the two say the same: equal, rounded, converted, or one with its unit left out. */
export function sameFigure(a: string, b: string): boolean {
  const [one, two] = [figureOf(a), figureOf(b)];
  if (!one || !two) return a === b;
  if (one.unit === two.unit) return sameAmount(one.amount, two.amount);
  if (isCurrency(one.unit) && isCurrency(two.unit)) return one.amount !== two.amount;
  const [from, to] = [UNITS[one.unit], UNITS[two.unit]];
  if (from && to && from[0] === to[0]) return isNear(one.amount * from[1], two.amount * to[1]);
  const bare = one.unit === '' || two.unit === '';
  const percent = one.unit === '%' || two.unit === '%';
  return bare && !percent && sameAmount(one.amount, two.amount);
}

/** Another amount in another currency is a conversion; the same amount is a changed unit. */
function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

function sameAmount(a: number, b: number): boolean {
  return a === b || isRounding(a, b) || isRounding(b, a);
}

/** "3.27" → "3.3", "12,480" → "12,500"; to one digit only where a fraction is dropped. */
function isRounding(exact: number, round: number): boolean {
  const digits = significantDigits(round);
  if (significantDigits(exact) <= digits) return false;
  if (digits >= ROUNDING_DIGITS && Number(exact.toPrecision(digits)) === round) return true;
  return !Number.isInteger(exact) && Math.round(exact) === round && exact > 1;
}

function significantDigits(value: number): number {
  return value.toExponential().replace(/e.*$/, '').replace(/[^\d]/g, '').length;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= CONVERSION_SLACK * Math.max(Math.abs(a), Math.abs(b));
}
