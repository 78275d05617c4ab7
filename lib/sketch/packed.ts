import { FirsthandError } from '../core/errors';

/**
 * Numbers as text of 64 safe characters: survives JSON, URLs and messages as it is.
 *
 *   fixed  two characters a 12-bit code
 *   varint groups of 5 bits, lowest first; the sixth bit says that another follows
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGITS = new Uint8Array(128).fill(255);
for (let digit = 0; digit < ALPHABET.length; digit++) DIGITS[ALPHABET.charCodeAt(digit)] = digit;

const CONTINUES = 32;
const GROUP_BITS = 5;
/** Groups of the largest number taken, 2^30 − 1. */
const MAX_GROUPS = 6;

export function packCodes(codes: Uint16Array): string {
  const parts: string[] = [];
  for (const code of codes) parts.push(ALPHABET[code >>> 6]! + ALPHABET[code & 63]!);
  return parts.join('');
}

/** Throws a FirsthandError (input-malformed) for anything `packCodes` did not make. */
export function unpackCodes(packed: string, limit: number): Uint16Array {
  if (packed.length % 2 !== 0 || packed.length / 2 > limit) throw malformed('token codes');
  const codes = new Uint16Array(packed.length / 2);
  for (let token = 0; token < codes.length; token++) {
    codes[token] = (digitAt(packed, 2 * token) << 6) | digitAt(packed, 2 * token + 1);
  }
  return codes;
}

/** Packs non-negative integers below 2^30. */
export function packNumbers(numbers: Iterable<number>): string {
  const parts: string[] = [];
  for (let rest of numbers) {
    while (rest >= CONTINUES) {
      parts.push(ALPHABET[(rest & (CONTINUES - 1)) | CONTINUES]!);
      rest >>>= GROUP_BITS;
    }
    parts.push(ALPHABET[rest]!);
  }
  return parts.join('');
}

/** Throws a FirsthandError (input-malformed) for anything `packNumbers` did not make. */
export function unpackNumbers(packed: string, limit: number): number[] {
  const numbers: number[] = [];
  let value = 0;
  let groups = 0;
  for (let index = 0; index < packed.length; index++) {
    const digit = digitAt(packed, index);
    value |= (digit & (CONTINUES - 1)) << (GROUP_BITS * groups);
    groups++;
    if (groups > MAX_GROUPS) throw malformed('a number out of range');
    if (digit >= CONTINUES) continue;
    if (numbers.length === limit) throw malformed('too many numbers');
    numbers.push(value);
    value = 0;
    groups = 0;
  }
  if (groups > 0) throw malformed('a number cut off');
  return numbers;
}

/** Ascending integers as their differences. */
export function packAscending(numbers: Iterable<number>): string {
  const gaps: number[] = [];
  let last = 0;
  for (const number of numbers) {
    gaps.push(number - last);
    last = number;
  }
  return packNumbers(gaps);
}

/** Reads what `packAscending` wrote; every number is at most `largest`. */
export function unpackAscending(packed: string, limit: number, largest: number): Uint32Array {
  const numbers = unpackNumbers(packed, limit);
  let last = 0;
  for (let index = 0; index < numbers.length; index++) {
    last += numbers[index]!;
    if (last > largest) throw malformed('a position out of range');
    numbers[index] = last;
  }
  return Uint32Array.from(numbers);
}

function digitAt(packed: string, index: number): number {
  const digit = DIGITS[packed.charCodeAt(index)] ?? 255;
  if (digit === 255) throw malformed('a character out of place');
  return digit;
}

export function malformed(detail: string): FirsthandError {
  return new FirsthandError('input-malformed', `damaged sketch: ${detail}`);
}
