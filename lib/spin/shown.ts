import type { Span } from '../core/span';
import type { SketchedText } from '../sketch/sketch';
import { textSpan } from '../sketch/token-places';

/** Marks that come in pairs: what opens, and what may close it. */
const CLOSES: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '“': '”',
  '„': '“”',
  '«': '»',
  '「': '」',
  '"': '"',
};
const PAIRED = /[()[\]“”„«»「」"]/;
const CLOSING = new Set(Object.values(CLOSES).join(''));
const SIGN = /[%‰]/;

/**
 * The place of some tokens as it is shown, in UTF-16 offsets: with the bracket or quotation
 * mark beside it whose other half stands inside, and the sign behind a figure, which are part of
 * no token. O(length).
 */
export function shownSpan({ text, offsets }: SketchedText, tokens: Span): Span {
  const place = textSpan(offsets, tokens);
  let start = place[0];
  let end = place[1];
  if (end === start) return place;
  const { opened, closed } = unpaired(text, start, end);
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (before !== '' && closed !== null && CLOSES[before]?.includes(closed)) start -= 1;
  // “ and " may close as well.
  else if (before !== '' && opened !== null && CLOSES[before]?.includes(opened)) start -= 1;
  else if (after !== '' && opened !== null && CLOSES[opened]!.includes(after)) end += 1;
  else if (SIGN.test(after)) end += 1;
  return [start, end];
}

/** … and what is printed there. */
export function shownText(sketched: SketchedText, tokens: Span): string {
  return sketched.text.slice(...shownSpan(sketched, tokens));
}

const NONE = { opened: null, closed: null };

/** The first mark of the stretch that closes nothing in it, and the first that nothing closes. */
function unpaired(
  text: string,
  start: number,
  end: number,
): { opened: string | null; closed: string | null } {
  if (!PAIRED.test(text.slice(start, end))) return NONE;
  const open: string[] = [];
  let closed: string | null = null;
  for (let at = start; at < end; at += 1) {
    const mark = text[at]!;
    if (!PAIRED.test(mark)) continue;
    const last = open.at(-1);
    if (last !== undefined && CLOSES[last]!.includes(mark)) open.pop();
    else if (mark in CLOSES) open.push(mark);
    else if (CLOSING.has(mark)) closed ??= mark;
  }
  return { opened: open[0] ?? null, closed };
}
