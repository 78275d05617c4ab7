/** A number said in a part of another: "seventy-ten" of French, "four-twenty". */
export const TWENTY = 20;

/** True when the value is less than the last place that is filled: 20 and 5, 300 and 25. */
export function fits(parts: readonly number[], value: number): boolean {
  const last = parts.at(-1);
  if (last === undefined) return true;
  if (value <= 0 || !Number.isInteger(last) || last < TWENTY) return false;
  const place = 10 ** String(Math.trunc(value)).length;
  // "soixante-dix", "quatre-vingt-dix-sept"
  if ((last === 60 || last === 80) && value < TWENTY) return true;
  return last % place === 0 || (last === 10 && value < 10);
}

/** "two hundred thousand": everything below the scale is multiplied. */
export function multiply(parts: number[], scale: number): void {
  let below = 0;
  while (parts.length > 0 && parts.at(-1)! < scale) below += parts.pop()!;
  parts.push((below === 0 ? (parts.length === 0 ? 0 : 1) : below) * scale);
}

export function sumOf(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}
