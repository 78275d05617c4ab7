import { fold } from './fold';
import { saysWhereFrom } from './where-from';
import type { NameHit } from './names';
import type { PageLine } from './page-lines';
import { hasCase, isUnspaced } from './scripts';
import { cover } from './tells-more';
import { says, type Wordings } from './wordings';

/** The roles that a line of its own gives a name. */
export type LineRole = 'published' | 'material' | 'contributed' | 'source' | 'licence' | 'alone';

/** Longest line that is a credit as a whole, in characters; longer ones are text. */
export const LONGEST_LINE = 260;
/** Between a label or a rights mark and the name, in characters. */
const LABEL_GAP = 12;
const RIGHTS_GAP = 40;
/** Words beside a name that stands for itself: its reporters, places, codes. */
const MAX_WORDS = 8;
const MAX_CODE = 4;

/** Words behind a labelled name, and about one whose material is used. */
const BEHIND_LABEL = 10;
const BESIDE_MATERIAL = 20;
const MAX_UNSPACED = 14;

const LABEL_BEFORE = /^[\s:：=()\[\]（）*_"'“„«»–—-]{0,4}(?:\p{L}{1,3}\.?\s)?[\s"'“„«»]{0,3}$/u;
const RIGHTS = /(?:©|\(c\)|\bcopyright\b|™)[^.!?]{0,40}$/iu;
const SEPARATOR = /[,،、，/|(（[\])）–—·•;&+]|\s-\s|\s-$|^-\s/u;
/** Quotation marks around the name of a paper. */
const QUOTED = [/[\s"“„«»「『]{1,3}$/u, /^["“”«»」』]{1,2}/u] as const;

/**
 * What a line that is no paragraph says of a name in it, or null. The wordings are asked in
 * the order of what they say; a line without any credits a name that it consists of.
 */
export function roleInLine(
  line: PageLine,
  hit: NameHit,
  names: readonly NameHit[],
  wordings: Wordings,
): LineRole | null {
  if (line.text.length > LONGEST_LINE) return null;
  const folded = fold(line.text);
  const before = folded.slice(0, hit.start);
  if (says(wordings.published, folded) || saysWhereFrom(folded, wordings)) return 'published';
  if (says(wordings.picture, folded)) return null;
  const saysMore = isSentence(line, folded.slice(hit.end), BEHIND_LABEL);
  if (!saysMore && isLabelled(before, wordings)) return 'source';
  if (RIGHTS.test(line.text.slice(Math.max(0, hit.start - RIGHTS_GAP), hit.start)))
    return 'licence';
  if (says(wordings.contributed, folded)) return 'contributed';
  const rest = before + folded.slice(hit.end);
  if (says(wordings.material, folded) && !isSentence(line, rest, BESIDE_MATERIAL)) {
    return 'material';
  }
  return isAlone(line, hit, names, wordings) ? 'alone' : null;
}

/** "Source: ", "Quelle:", "来源：" right in front of the name. */
function isLabelled(before: string, { source }: Wordings): boolean {
  for (const match of before.matchAll(source)) {
    const end = match.index + match[0].length;
    if (before.length - end > LABEL_GAP || !LABEL_BEFORE.test(before.slice(end))) continue;
    if (isLineStart(before.slice(0, match.index))) return true;
  }
  return false;
}

/** Nothing but a date, a bracket or another label in front. */
function isLineStart(before: string): boolean {
  const words = before.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.length <= 2 || /[.!?|·•]\s*[(（[]?$/u.test(before.trimEnd());
}

/** Words that do more than name whose material it is; a paragraph of the text says more sooner. */
function isSentence({ place }: PageLine, rest: string, most: number): boolean {
  const words = rest.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const unspaced = [...rest].filter(isUnspaced).length;
  const allowed = place === 'text' ? most / 2 : most;
  return unspaced > 0 ? unspaced > MAX_UNSPACED : words.length > allowed;
}

/**
 * True for a line that holds the name beside nothing but names of people, places, other
 * houses, codes and dates: each in a part of its own, or by "of the" behind a person.
 */
function isAlone(
  { text, place }: PageLine,
  hit: NameHit,
  names: readonly NameHit[],
  { staff, material, source }: Wordings,
): boolean {
  const others = names.filter(({ start, end }) => end <= hit.start || start >= hit.end);
  let rest = mask(text, [hit, ...others]);
  const folded = fold(rest);
  for (const wording of [staff, material, source]) {
    for (const match of folded.matchAll(wording)) rest = cover(rest, match.index, match[0].length);
  }
  if (/[:：]\s*\S/u.test(rest) && place !== 'byline') return isCode(rest);
  const words = rest.match(/[\p{L}\p{M}][\p{L}\p{M}'’.]*/gu) ?? [];
  if (words.length > MAX_WORDS || /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(rest)) return false;
  const long = words.filter(
    (word) => hasCase(word[0]!) && /^\p{Ll}/u.test(word) && word.length > 4,
  );
  if (long.length > 0 || [...rest].filter(isUnspaced).length > MAX_UNSPACED) return false;
  // Editors and desks: "/ghr/DP/jha", "abc/def".
  if (words.every((word) => word.length <= MAX_CODE)) return true;
  return words.length === 0 || place === 'byline' || isApart(rest, hit);
}

/** The name has a part of the line for itself, or follows a short word ("of the"). */
function isApart(rest: string, hit: NameHit): boolean {
  const [opening, closing] = QUOTED;
  const before = rest.slice(Math.max(0, hit.start - LONGEST_LINE), hit.start).replace(opening, ' ');
  const behind = rest.slice(hit.end).replace(closing, '');
  const left =
    before.trim() === '' ||
    SEPARATOR.test(before.slice(-3)) ||
    /\s\p{Ll}{1,4}\s(?:\p{Ll}{1,4}\s)?$/u.test(before);
  const right = behind.trim() === '' || SEPARATOR.test(behind.slice(0, 3));
  return left && right;
}

/** "dpa:260418-99-12345/2": a number, not a label. */
const isCode = (rest: string): boolean =>
  !/\p{L}{2}\s{0,3}[:：]/u.test(rest) && !/[:：]\s*\p{L}/u.test(rest);

/** The line with every name in it covered: offsets stay. */
function mask(text: string, hits: readonly NameHit[]): string {
  return hits.reduce((rest, { start, end }) => cover(rest, start, end - start), text);
}
