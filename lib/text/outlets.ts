import { lazily } from '../core/lazy';
import { AGENCY_NAMES } from './agency-names';
import { FUNCTION_WORDS } from './function-words';
import { houseWords } from './house-words';
import { OUTLET_NAMES } from './outlet-names';

/**
 * Names of outlets and agencies: which words name one, and when two names name the same.
 * Outlets are known by shape ("… Times", "Daily …"); the lists hold only those whose name
 * has no such word, and the short names that initials alone do not give.
 */

/** The key of the outlet that goes by a name. */
const keyOf = lazily(
  () =>
    new Map(
      [...AGENCY_NAMES, ...OUTLET_NAMES].flatMap((names) =>
        names.map((name) => [fold(name), fold(names[0]!)] as const),
      ),
    ),
);
/** Names by the key of their outlet. */
const namesOf = lazily(
  () =>
    new Map(
      [...AGENCY_NAMES, ...OUTLET_NAMES].map((names): [string, readonly string[]] => [
        fold(names[0]!),
        names,
      ]),
    ),
);
const agencies = lazily(() => new Set(AGENCY_NAMES.flat().map(fold)));

/** Lower case, no article in front, no points, one space between words. */
function fold(name: string): string {
  return name
    .replace(/^~|^the\s+/iu, '')
    .replace(/[.’']/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** True for a news agency by any of the names it signs with ("AP", "dpa"). */
export function isAgency(name: string): boolean {
  return agencies().has(fold(name));
}

/** Every name of every agency and listed outlet: what it is called, and whose name it is. */
export function listedNames(): { written: string; of: string }[] {
  return [...AGENCY_NAMES, ...OUTLET_NAMES].flatMap((names) =>
    names.map((written) => ({ written, of: names[0]! })),
  );
}

/** Every name by which an outlet goes, the given one first; "~" in front: see AGENCY_NAMES. */
export function namesOfOutlet(name: string): string[] {
  const listed = namesOf().get(outletKey(name)) ?? [];
  return [name, ...listed.filter((other) => other !== name)];
}

/** The name by which an outlet is known here: "HKFP" → "hong kong free press". */
export function outletKey(name: string): string {
  const folded = fold(name);
  return keyOf().get(folded) ?? folded;
}

/**
 * True when both names name one outlet: equal but for case, points and article, listed as
 * one, or one the initials of the other ("HKFP"). Initials count from three letters on.
 */
export function sameOutlet(a: string, b: string): boolean {
  const keyA = outletKey(a);
  const keyB = outletKey(b);
  if (keyA === keyB) return true;
  return isInitialsOf(a, keyB) || isInitialsOf(b, keyA);
}

function isInitialsOf(short: string, key: string): boolean {
  const letters = short.replace(/[.\s]/gu, '');
  if (letters.length < 3 || !/^\p{Lu}+$/u.test(letters)) return false;
  const initials = key
    .split(/[\s-]+/u)
    .map((word) => word[0] ?? '')
    .join('');
  return initials === letters.toLowerCase();
}

/** True for an agency or outlet that the lists here name. */
export function isListedOutlet(name: string): boolean {
  return keyOf().has(fold(name));
}

/**
 * True when a printed, capitalised name is that of an outlet: listed, or shaped like one.
 * A lone common word ("Post", "Sun") counts only with its article.
 */
export function isOutletName(name: string): boolean {
  if (isListedOutlet(name)) return true;
  const { papers, papersInCompany, openings } = houseWords();
  const words = wordsOf(name);
  const bare = isArticle(words[0]!) ? words.slice(1) : words;
  const [first = '', last = ''] = [bare[0], bare.at(-1)];
  if (bare.length === 1)
    return papers.has(last) && (words.length > 1 || !papersInCompany.has(last));
  return papers.has(last) || openings.has(first);
}

function wordsOf(name: string): string[] {
  return name.trim().toLowerCase().split(/\s+/u);
}

/** An article of any language but such as is another small word in English: "As Times readers know". */
function isArticle(word: string): boolean {
  return houseWords().articles.includes(word) && (word === 'the' || !FUNCTION_WORDS.includes(word));
}
