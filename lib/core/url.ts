/**
 * Addresses compared as readers see them. Parsed by one linear expression, because pure
 * folders have no URL class; what does not parse is compared as it stands.
 */
interface Address {
  host: string;
  path: string;
  query: string;
}

// As browsers do: a backslash is a slash, and the host stands behind the last @.
const ADDRESS = /^https?:[\\/]*(?:[^\\/?#]*@)?([^\\/?#:@]+)(?::\d*)?([^?#]*)(?:\?([^#]*))?/i;

/** Parameters that say where a reader came from, not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|ref|cmpid|ocid|mc_[ce]id)$/i;

/** Hosts that show the same pages as the bare one. */
const MIRROR_PREFIX = /^(?:www|m|amp)\./;

function parse(url: string): Address | null {
  const match = ADDRESS.exec(url.trim());
  if (!match) return null;
  return { host: bareHost(match[1]!), path: match[2]!, query: match[3] ?? '' };
}

/** Lower-case host without `www.`, `m.`, `amp.` and without a closing dot. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(/\.$/, '').replace(MIRROR_PREFIX, '');
}

/** The bare host of an http(s) address; null for anything else. */
export function hostOf(url: string): string | null {
  return parse(url)?.host ?? null;
}

/**
 * Address without scheme, user, port, `www.`, fragment, tracking parameters and closing
 * slash, its parameters sorted: equal for two addresses of one page.
 */
export function normaliseUrl(url: string): string {
  const address = parse(url);
  if (!address) return url;
  const kept = address.query
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0]!))
    .sort();
  const path = address.path.replace(/\/+$/, '');
  return `${address.host}${path}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
}

/** Paths of the page that a site begins with, in a language of its own or not. */
const HOME_PATH = /^\/?(?:(?:index|default|home)(?:\.\w{2,5})?\/?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/iu;

/** True for the front page of a site: its address names no page of it. */
export function isHomeAddress(url: string): boolean {
  const address = parse(url);
  return address !== null && isHomePath(address.path, address.query);
}

/** The same of an address that was parsed; the query with its question mark or without. */
export function isHomePath(path: string, query: string): boolean {
  return HOME_PATH.test(path) && !/(?:^|[?&])(?:p|id|article|story|page_id)=\w/iu.test(query);
}
