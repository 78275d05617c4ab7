import { hasCapitalNouns } from '../language';
import { fold } from './fold';
import { isDateline } from './dateline';
import type { NameHit } from './names';
import { roleInLine, type LineRole } from './own-line';
import type { PageLine } from './page-lines';
import { isUnspaced } from './scripts';
import { isSignature } from './signature';
import { tellsMore } from './tells-more';
import { says, type Wordings } from './wordings';

/** In what role a name stands in a line. */
export type Role = LineRole | 'dateline' | 'signature' | 'mention';

/** Paragraphs at either end of a text that may be a credit as a whole. */
const EDGE_ABOVE = 2;
const EDGE_BELOW = 4;
/** Words, or letters of a script without spaces, between a name and what it is named for. */
const REACH_BEFORE = 4;
const NEAR_WORDS_SHORT = 3;
const NEAR_UNSPACED = 24;
const WINDOW = 60;

/** Words that belong to a longer name when they follow in capitals. */
const GOES_ON = /^[ ](?!(?:[IVX]+\b))\p{Lu}[\p{L}\p{M}’']+/u;
const PAPERED = /^[ ][\p{L}\p{M}’']+/u;

/**
 * In what role the name stands in its line, or null where it is only named there: in a
 * picture's caption, a reader's comment, a menu, as a part of a longer name, or as somebody
 * of whom the text tells. `names` are the names found in the line. Linear in the line.
 */
export function roleOf(
  line: PageLine,
  hit: NameHit,
  names: readonly NameHit[],
  wordings: Wordings,
  language: string,
): Role | null {
  const { place } = line;
  if (place === 'caption' || place === 'comment') return null;
  // "(ap)" is an editor of the house; a name of initials is signed in capitals.
  if (hit.short && !hit.proper) return null;
  if (isOfLongerName(line, hit, wordings, language) || isOfPicture(line, hit, wordings))
    return null;
  if (place === 'aside' || place === 'furniture') {
    return roleInLine(line, hit, names, wordings) === 'published' ? 'published' : null;
  }
  if (isDateline(line, hit, wordings)) return 'dateline';
  if (isSignature(line, hit, wordings)) return 'signature';
  if (isWholeCredit(line)) {
    const role = roleInLine(line, hit, names, wordings);
    const isSaid =
      role !== 'published' &&
      isMention(line, hit, wordings) &&
      tellsMore(line, hit, names, wordings);
    if (role !== null && !isSaid) return role;
  }
  return isMention(line, hit, wordings) ? 'mention' : null;
}

/** A line outside the text, or a paragraph at either end of it that ends no sentence of it. */
export function isWholeCredit({ place, before, behind, text }: PageLine): boolean {
  if (place !== 'text') return true;
  return (before < EDGE_ABOVE || behind < EDGE_BELOW) && text.length <= EDGE_LENGTH;
}
const EDGE_LENGTH = 160;

/** "Northmere Ledger Stone Company" is another house than the Northmere Ledger. */
function isOfLongerName(
  { text, shouted }: PageLine,
  hit: NameHit,
  { staff }: Wordings,
  language: string,
): boolean {
  if (hasCapitalNouns(language) || !/^\p{Lu}/u.test(hit.printed)) return false;
  const behind = text.slice(hit.end, hit.end + WINDOW);
  if (!GOES_ON.test(behind)) return false;
  if (shouted && hit.printed === hit.printed.toUpperCase()) return false;
  const next = fold(PAPERED.exec(behind)![0].trim());
  return !says(staff, next);
}

/** "Fot. Jan Nowak / PAP", "Bild: AFP": a label of pictures leads it, with no more than a name between. */
function isOfPicture({ text }: PageLine, hit: NameHit, { picture }: Wordings): boolean {
  const before = text.slice(Math.max(0, hit.start - WINDOW), hit.start);
  const folded = fold(before);
  return [...folded.matchAll(picture)].some(({ index, 0: said }) => {
    const between = before.slice(index + said.length);
    return LABELLED.test(between) && !/\s\p{Ll}{4}|\p{L}{4}[.!?]\s/u.test(between);
  });
}
const LABELLED = /^\s?[.:：/=©-]/u;

/** A verb or wording of saying stands near, in the same sentence. */
function isMention({ text }: PageLine, hit: NameHit, { mention, reach }: Wordings): boolean {
  if (hit.onlyMark || !hit.proper) return false;
  const from = Math.max(0, hit.start - WINDOW);
  const before = fold(text.slice(from, hit.start));
  const behind = fold(text.slice(hit.end, hit.end + WINDOW));
  for (const match of before.matchAll(mention)) {
    if (isNear(before.slice(match.index + match[0].length), hit, NEAR_WORDS_SHORT, REACH_BEFORE))
      return true;
  }
  for (const match of behind.matchAll(mention)) {
    if (isNear(behind.slice(0, match.index), hit, 0, reach)) return true;
  }
  return isBehindClause(text, hit, mention);
}

/** "Citing two people who read the minutes, the Northmere Ledger": a clause of saying opens the sentence, and the name is its subject. */
function isBehindClause(text: string, hit: NameHit, mention: RegExp): boolean {
  const before = text.slice(Math.max(0, hit.start - CLAUSE), hit.start);
  const sentence = fold(before.split(/[.!?]\s|\n/u).at(-1)!);
  const opens = [...sentence.matchAll(mention)].some(
    ({ index, 0: said }) => index <= 1 && !sentence.slice(index + said.length).startsWith(','),
  );
  return opens && /,\s(?:\p{L}{1,4}\s)?$/u.test(sentence);
}
/** Longest such clause, in UTF-16 units. */
const CLAUSE = 200;

/** `mostShort`: words that may stand between where the name is a short one; `most`: elsewhere. */
function isNear(gap: string, { short }: NameHit, mostShort: number, most: number): boolean {
  if (/[.!?;。！？]\s|[。！？；]/u.test(gap)) return false;
  if (short && /[()[\]]/u.test(gap)) return false;
  const words = gap.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
  const unspaced = [...gap].filter(isUnspaced).length;
  return unspaced > 0 ? unspaced <= NEAR_UNSPACED : words.length <= (short ? mostShort : most);
}
