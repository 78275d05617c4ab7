import { FirsthandError } from './errors';
import type { Span } from './span';

/**
 * Readers for data from outside: each takes `unknown` and returns the type or throws
 * FirsthandError `input-malformed` naming the field. They copy by name into new values, so
 * a `__proto__` or `toString` key of a hostile file reaches nothing.
 */
function malformed(name: string, expected: string): FirsthandError {
  return new FirsthandError('input-malformed', `${name} is not ${expected}`, { field: name });
}

export type RawRecord = Readonly<Record<string, unknown>>;

export function asRecord(value: unknown, name: string): RawRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw malformed(name, 'an object');
  }
  return value as RawRecord;
}

/** `limit` in UTF-16 units. */
export function asString(value: unknown, name: string, limit: number): string {
  if (typeof value !== 'string') throw malformed(name, 'a text');
  if (value.length > limit) throw malformed(name, `at most ${limit} characters`);
  return value;
}

export function asBoolean(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw malformed(name, 'true or false');
  return value;
}

/** A safe integer of at least `least`. */
export function asInteger(value: unknown, name: string, least = 0): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least) {
    throw malformed(name, `a whole number from ${least}`);
  }
  return value;
}

export function asOneOf<T extends string>(value: unknown, allowed: readonly T[], name: string): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw malformed(name, `one of ${allowed.join(', ')}`);
  return found;
}

export function asArray<T>(
  value: unknown,
  name: string,
  limit: number,
  item: (value: unknown) => T,
): T[] {
  if (!Array.isArray(value)) throw malformed(name, 'a list');
  if (value.length > limit) throw malformed(name, `a list of at most ${limit}`);
  return value.map(item);
}

/** Strings under at most `limit` keys; keys that name the machinery of objects are refused. */
export function asStringRecord(
  value: unknown,
  name: string,
  limit: number,
  length: number,
): Record<string, string> {
  const entries = Object.entries(asRecord(value, name));
  if (entries.length > limit) throw malformed(name, `at most ${limit} fields`);
  const record: Record<string, string> = {};
  for (const [key, item] of entries) {
    if (key === '__proto__') throw malformed(name, 'free of __proto__');
    record[key] = asString(item, `${name}.${key}`, length);
  }
  return record;
}

/** A half-open range inside [0, length]. */
export function asSpan(value: unknown, name: string, length: number): Span {
  if (!Array.isArray(value) || value.length !== 2) throw malformed(name, 'a span');
  const start = asInteger(value[0], name);
  const end = asInteger(value[1], name);
  if (start > end || end > length) throw malformed(name, 'inside the text');
  return [start, end];
}

/** null for null and for a missing field. */
export function nullable<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null || value === undefined ? null : read(value);
}
