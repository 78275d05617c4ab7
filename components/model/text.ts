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

/** Characters that take the room of two (East Asian scripts, signs). */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}]/u;

/**
 * A text as lines of about `columns` letters, broken between words where it has any; what does
 * not fit into `lines` ends with an ellipsis. For drawings, which break no lines. O(text).
 */
export function linesOfWords(text: string, columns: number, lines: number): string[] {
  const made: string[] = [];
  let rest = Array.from(text.trim().replace(/\s+/gu, ' '));
  while (rest.length > 0 && made.length < lines) {
    const fits = fitting(rest, columns);
    if (fits === rest.length || made.length === lines - 1) {
      made.push(
        fits === rest.length
          ? rest.join('')
          : `${rest
              .slice(0, fits - 1)
              .join('')
              .trimEnd()}…`,
      );
      break;
    }
    const space = rest.lastIndexOf(' ', fits);
    const end = space > 0 ? space : fits;
    made.push(rest.slice(0, end).join(''));
    rest = rest.slice(space > 0 ? end + 1 : end);
  }
  return made;
}

/** How many of the characters fit into so many columns, at least one. */
function fitting(characters: readonly string[], columns: number): number {
  let used = 0;
  for (let at = 0; at < characters.length; at++) {
    used += WIDE.test(characters[at]!) ? 2 : 1;
    if (used > columns) return Math.max(1, at);
  }
  return characters.length;
}
