/** Text as HTML shows it, inside elements and quoted attributes alike. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** An address that a reader may follow; null for any other scheme. */
export function followable(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s]+$/iu.test(url) ? url : null;
}
