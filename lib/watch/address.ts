/** An absolute http or https address without its fragment; null for what is none. */
export function addressIn(printed: string | null, base: string): string | null {
  if (printed === null || printed === '' || !URL.canParse(printed, base)) return null;
  const url = new URL(printed, base);
  url.hash = '';
  return /^https?:$/u.test(url.protocol) ? url.href : null;
}
