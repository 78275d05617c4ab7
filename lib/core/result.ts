/** What crosses a message boundary instead of a thrown Error: JSON, with a code to switch on. */
export type Result<T, C extends string = string> =
  { ok: true; value: T } | { ok: false; error: { code: C; detail?: string } };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function err<C extends string>(
  code: C,
  detail?: string,
): { ok: false; error: { code: C; detail?: string } } {
  return { ok: false, error: detail === undefined ? { code } : { code, detail } };
}
