/**
 * The first `limit` characters (code points, so that no pair is split) and an ellipsis;
 * the whole text when it is no longer.
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = Array.from(text.slice(0, (limit + 1) * 2));
  return head.length <= limit ? text : `${head.slice(0, limit).join('').trimEnd()}…`;
}

/** The address if a reader may follow it: http and https alone, since pages are hostile. */
export function safeHref(url: string | null | undefined): string | null {
  if (!url) return null;
  try {
    const parsed = new URL(url);
    if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
    // A name before an @ looks like the host, and is none.
    parsed.username = '';
    parsed.password = '';
    return parsed.href;
  } catch {
    return null; // not an address at all: shown as text, never as a link
  }
}

/** The host of an address without its "www.", or null. */
export function hostOf(url: string | null | undefined): string | null {
  const href = safeHref(url);
  return href === null ? null : new URL(href).host.replace(/^www\./u, '');
}
