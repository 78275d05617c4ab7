import type { PageLine } from './page-lines';
import type { NameHit } from './names';
import { isUnspaced } from './scripts';
import { says, type Wordings } from './wordings';

/** Paragraphs at the top of a text among which a dateline is looked for. */
const PARAGRAPHS = 3;
/** Longest dateline in front of the name, and longest bracket around it, in characters. */
const LONGEST = 90;
const LONGEST_BRACKET = 60;
const MAX_WORDS = 9;
const MAX_PLAIN = 4;
const MAX_UNSPACED = 24;

const OPENING = /[([［（【/][^()[\]［］（）【】]{0,60}$/u;
const CLOSING = /^[^()[\]［］（）【】]{0,40}[)\]］）】/]/u;
const DASH_BEHIND = /^[.:]?\s?[-–—―=]{1,2}(?=[\s\p{L}]|$)/u;
const BETWEEN_DASH_AND_STOP = [/[-–—]\s?$/u, /^\s?[.:–—-]/u] as const;

/**
 * True when the name stands in a dateline: "VELMORA, April 18 (Reuters) - ", "/TASS/", "18
 * апр — РИА Новости.", "【ベルモラ共同】", "新华社韦尔莫拉4月18日电". What stands in front of it
 * must be places and dates, never a sentence.
 */
export function isDateline(line: PageLine, hit: NameHit, wordings: Wordings): boolean {
  if (line.before >= PARAGRAPHS && line.place === 'text') return false;
  const before = line.text.slice(0, hit.start);
  const behind = line.text.slice(hit.end, hit.end + LONGEST);
  if (before.length > LONGEST) return false;
  const opening = OPENING.exec(before);
  const closing = CLOSING.exec(behind);
  if (opening && closing) {
    const inside = opening[0].length + closing[0].length;
    const rest = behind.slice(closing[0].length).trim();
    return (
      inside <= LONGEST_BRACKET && rest !== '' && isPlaceAndDate(before.slice(0, opening.index))
    );
  }
  if (!isPlaceAndDate(before)) return false;
  if (hit.start === 0 && says(wordings.dateline, behind.slice(0, MAX_UNSPACED))) return true;
  if (DASH_BEHIND.test(behind)) return true;
  const [dash, stop] = BETWEEN_DASH_AND_STOP;
  return dash.test(before) && stop.test(behind);
}

/** Places, days, months and figures: few words, and none in small letters without a figure. */
function isPlaceAndDate(head: string): boolean {
  const words = head.match(/[\p{L}\p{M}\p{N}'’.]+/gu) ?? [];
  if (words.length > MAX_WORDS) return false;
  const plain = words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3);
  if (plain.length > (/\d/u.test(head) ? 2 : 0)) return false;
  const uncased = words.filter((word) => /^\p{Lo}/u.test(word));
  const unspaced = [...head].filter(isUnspaced).length;
  return uncased.length <= MAX_PLAIN && unspaced <= MAX_UNSPACED;
}
