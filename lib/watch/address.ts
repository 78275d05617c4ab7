/** The same address by https; null for one that is no http address without a port. */
export function secureOf(url: string): string | null {
  const address = new URL(url);
  if (address.protocol !== 'http:' || address.port !== '') return null;
  address.protocol = 'https:';
  return address.href;
}

/** What readers of feeds register: "feed://paper.example/rss", "feed:https://paper.example/rss". */
const OF_READERS = /^\s{0,9}feed:(?:(?=https?:)|\/\/)/iu;

/** An absolute http or https address without its fragment; null for what is none. */
export function addressIn(printed: string | null, base: string): string | null {
  if (printed === null || printed === '') return null;
  const address = printed.replace(OF_READERS, (scheme) => (scheme.endsWith('/') ? 'http://' : ''));
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  url.hash = '';
  return /^https?:$/u.test(url.protocol) ? url.href : null;
}

/** The absolute address that was typed; null for what is none. */
export function typedAddress(typed: string): string | null {
  const trimmed = typed.trim();
  const isWhole = /^[a-z]+:/iu.test(trimmed);
  return addressIn(isWhole ? trimmed : `https://${trimmed}`, 'about:blank');
}
