import type { Numbers } from '../../language/sections/numbers';
import { digitOf } from './word-trie';

/** A figure as printed, read from the text. */
export interface Figure {
  /** Null where it is printed as no number is ("12,34,5"). */
  value: number | null;
  end: number;
  /** Its digits alone, when no mark parts them: "2024" may be a year, "0830" none. */
  plain: string | null;
}

const SPACES = ' \u00a0\u202f\u2009\u2007';
const APOSTROPHES = "'\u2019\u02bc";
const MOST_DIGITS = 18;
const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
};

const FIRST_VULGAR = '¼';

/** The value of a printed fraction sign; null for any other character. */
export function vulgarFraction(character: string | undefined): number | null {
  if (character === undefined || character < FIRST_VULGAR) return null;
  return VULGAR[character] ?? null;
}

/** A language without a file: marks are read by their form alone. */
const UNKNOWN = { decimal: '.', groups: ',' } as const;

/**
 * Reads the figure that begins at `start`: digits of any script, parted by marks or single
 * spaces. Whether a mark parts thousands or decimals is decided by its form (several, or two
 * kinds, leave no choice) and only then by the language. O(length of the figure).
 */
export function figureAt(text: string, start: number, numbers: Numbers | null): Figure {
  const groups: string[] = [];
  let end = readDigits(text, start, groups);
  if (end >= text.length || !isMark(text[end]!) || !isDigit(text, end + 1)) {
    const [plain] = groups as [string];
    return { value: plain.length > MOST_DIGITS ? null : Number(plain), end, plain };
  }
  const marks: string[] = [];
  for (;;) {
    const mark = text[end]!;
    if (end >= text.length || !isMark(mark) || !isDigit(text, end + 1)) break;
    if (isLoose(mark) && !isGrouped(text, end, groups, marks)) break;
    marks.push(mark === '،' ? ',' : mark);
    end = readDigits(text, end + 1, groups);
    if (groups.join('').length > MOST_DIGITS) break;
  }
  const value = valueOf(groups, marks, numbers ?? UNKNOWN);
  return { value, end, plain: marks.length === 0 ? groups[0]! : null };
}

function isDigit(text: string, index: number): boolean {
  return index < text.length && digitOf(text.charCodeAt(index)) >= 0;
}

/** Appends the run of digits at `index`; returns its end. */
function readDigits(text: string, index: number, groups: string[]): number {
  const start = index;
  let isAscii = true;
  for (; isDigit(text, index); index++) isAscii &&= text.charCodeAt(index) < 0x80;
  const printed = text.slice(start, index);
  groups.push(isAscii ? printed : inAscii(printed));
  return index;
}

function inAscii(digits: string): string {
  let ascii = '';
  for (let index = 0; index < digits.length; index++) ascii += digitOf(digits.charCodeAt(index));
  return ascii;
}

function isMark(mark: string): boolean {
  if (mark >= 'A' && mark <= 'z') return false;
  return '.,٬٫،'.includes(mark) || SPACES.includes(mark) || APOSTROPHES.includes(mark);
}

/** A mark that stands between two numbers, or for feet and minutes, as well as within one. */
function isLoose(mark: string): boolean {
  return SPACES.includes(mark) || APOSTROPHES.includes(mark);
}

/** Such a mark parts thousands: three digits after it, one to three before, and no other mark. */
function isGrouped(text: string, at: number, groups: readonly string[], marks: string[]): boolean {
  const digits: string[] = [];
  const end = readDigits(text, at + 1, digits);
  if (digits[0]!.length !== 3 || groups[0]!.length > 3 || groups[0]!.startsWith('0')) return false;
  if (marks.some((mark) => kindOf(mark) !== kindOf(text[at]!))) return false;
  // "10 200-metre races" is no number of ten thousand.
  return text[end] !== '-' || isDigit(text, end + 1);
}

function valueOf(
  groups: readonly string[],
  marks: readonly string[],
  { decimal, groups: grouping }: Pick<Numbers, 'decimal' | 'groups'>,
): number | null {
  if (groups.some((digits) => digits.length > MOST_DIGITS)) return null;
  if (marks.length === 0) return Number(groups[0]);
  const kinds = new Set(marks.map(kindOf));
  const last = marks.at(-1)!;
  if (kinds.size > 2) return null;
  if (kinds.size === 2) {
    const once = marks.filter((mark) => kindOf(mark) === kindOf(last)).length === 1;
    if (!once || !areGroups(groups.slice(0, -1), marks[0]!)) return null;
    return joined(groups.slice(0, -1), groups.at(-1)!);
  }
  if (marks.length > 1) return areGroups(groups, last) ? joined(groups, '') : null;
  return areThousands(groups, last, decimal, grouping)
    ? joined(groups, '')
    : joined(groups.slice(0, 1), groups[1]!);
}

/** One mark: it parts thousands by its form, where the language does not use it for decimals. */
function areThousands(
  groups: readonly string[],
  mark: string,
  decimal: string,
  grouping: string,
): boolean {
  if (kindOf(mark) === 'space' || kindOf(mark) === 'apostrophe' || mark === '٬') return true;
  if (!areGroups(groups, mark) || groups[0] === '0') return false;
  // Where both are in use (Spanish in two continents) three digits are thousands.
  return mark !== decimal || grouping.includes(mark);
}

function kindOf(mark: string): string {
  if (SPACES.includes(mark)) return 'space';
  return APOSTROPHES.includes(mark) ? 'apostrophe' : mark;
}

/** 1,200,000 by threes, or 12,00,000 by twos before the last three. */
function areGroups(groups: readonly string[], mark: string): boolean {
  const [first, ...rest] = groups;
  if (rest.length === 0) return true;
  if (first!.length > 3 || rest.at(-1)!.length !== 3) return false;
  const inner = rest.slice(0, -1);
  if (inner.every((digits) => digits.length === 3)) return true;
  return mark === ',' && first!.length <= 2 && inner.every((digits) => digits.length === 2);
}

function joined(groups: readonly string[], decimals: string): number {
  return Number(`${groups.join('')}.${decimals === '' ? '0' : decimals}`);
}
