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

/** Words of a page, in their own direction and, where it is known (BCP 47), their own language. */
export function said(words: string, language = ''): string {
  const lang = language === '' ? '' : ` lang="${escaped(language)}"`;
  return `<bdi${lang}>${escaped(words)}</bdi>`;
}

/** Short statements in a row (markup); the stylesheet draws what parts them, so that nothing hangs. */
export function parted(statements: readonly string[]): string {
  return `<p class="parts">${statements.map((each) => `<span>${each}</span>`).join(' ')}</p>`;
}
