import { isPublicSuffix } from './public-suffixes';

/**
 * A site in the user's lists, normalised: `example.com` (the host and its subdomains),
 * `www.example.com`, or either with a path prefix, `example.com/blog`.
 */
export type SitePattern = string & { readonly brand: 'SitePattern' };

/** DNS allows 253 characters for a name; the rest is a path prefix. */
const LENGTH_LIMIT = 500;

/** What was typed as a pattern, or null when no site can be meant by it. */
export function parseSitePattern(typed: string): SitePattern | null {
  const trimmed = typed.trim().replace(/^\*\./, '');
  if (trimmed === '' || trimmed.length > LENGTH_LIMIT || /[\s*?#@]/.test(trimmed)) return null;
  const url = parseUrl(/^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/\.$/, '');
  // A bare word is a typing error unless it is the one host name that needs no dot.
  if (!host.includes('.') && host !== 'localhost') return null;
  if (isPublicSuffix(host)) return null;
  return `${host}${url.pathname.replace(/\/+$/, '')}` as SitePattern;
}

/** True when the address lies under the pattern. */
export function matchesSite(pattern: SitePattern, url: string): boolean {
  const parsed = parseUrl(url);
  if (!parsed) return false;
  const slash = pattern.indexOf('/');
  const host = slash < 0 ? pattern : pattern.slice(0, slash);
  const path = slash < 0 ? '' : pattern.slice(slash);
  const onHost = parsed.hostname === host || parsed.hostname.endsWith(`.${host}`);
  return onHost && (parsed.pathname === path || parsed.pathname.startsWith(`${path}/`));
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
