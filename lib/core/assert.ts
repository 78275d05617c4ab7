/** Throws when an invariant of our own code is broken: a bug, never a bad input. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Firsthand: ${message}`);
}

/** For the `default` of a switch that the compiler knows to be complete. */
export function unreachable(value: never): never {
  throw new Error(`Firsthand: unexpected value ${String(value)}`);
}
