import type { Span } from '../core/span';
import type { NameHit } from './names';
import type { PageLine } from './page-lines';

/** Longest line that is quoted whole, in characters; longer ones are cut about the name. */
const LONGEST = 130;
const BEFORE = 40;
const BEHIND = 40;
/** A dateline ends behind the name: bracket and dash. */
const BEHIND_DATELINE = 4;

/** The words of the page that name somebody, and where they stand in the article's text. */
export function quote(
  { text, start }: PageLine,
  hit: NameHit,
  role: string | null = null,
): { quoted: string; span: Span | null } {
  const isDateline = role === 'dateline';
  const [from, to] =
    text.length <= LONGEST && !isDateline
      ? [0, text.length]
      : around(text, hit, isDateline ? BEHIND_DATELINE : BEHIND);
  const raw = text.slice(from, to);
  const quoted = raw.trim();
  const at = from + (raw.length - raw.trimStart().length);
  return { quoted, span: start === null ? null : [start + at, start + at + quoted.length] };
}

/** Whole words about the name. */
function around(text: string, hit: NameHit, behind: number): [number, number] {
  const from = Math.max(0, hit.start - BEFORE);
  const to = Math.min(text.length, hit.end + behind);
  const space = text.indexOf(' ', from);
  const last = text.lastIndexOf(' ', to);
  return [
    from === 0 || space < 0 || space > hit.start ? from : space + 1,
    to === text.length || last < hit.end ? to : last,
  ];
}
