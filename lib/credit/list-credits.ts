import type { Article, Credit } from '../core/article';
import { lazily } from '../core/lazy';
import { countWords, furnitureOfLine } from '../text/furniture';
import { houseWords } from '../text/house-words';
import { isListedOutlet, isOutletName, outletKey, sameOutlet } from '../text/outlets';
import { kindOfRole } from './as-credit';
import { readContributors } from './contributors';
import { fold } from './fold';
import { foldedLines } from './folded-lines';
import { listedIndex } from './listed';
import { findNames, type NameHit, type NameIndex } from './names';
import type { PageLine } from './page-lines';
import { quote } from './quote';
import { isWholeCredit, roleOf, type Role } from './role';
import { readSubmission } from './submission';
import { says, wordingsOf, type Wordings } from './wordings';

/** A capitalised name of up to six words; an article before it is of it. */
const WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}&’'-]{0,40}(?:\\.(?=\\p{Lu}\\.))?";
const nameShape = lazily(() => {
  const small = `(?:${houseWords().inside.join('|')}|&)`;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:\\p{Lu}\\.){2,4}|${WORD}(?:[ ](?:${small}[ ]){0,2}${WORD}){0,5})`,
    'gu',
  );
});

/** Characters in front of a name in which the wording stands that announces it. */
const NAMING_WINDOW = 60;

/**
 * The houses that a page credits, whoever they are: agencies and outlets that are listed,
 * names that look like a paper's, and the people who helped. Not whether it credits one that
 * is asked for: `findCredit` looks for that one by its own names. Linear in the page.
 */
export function listCredits(article: Article): Credit[] {
  const wordings = wordingsOf(article.language);
  const index = listedIndex(article.language);
  const credits = foldedLines(article).flatMap(({ line, folded }) => [
    ...readSubmission(line),
    ...creditsIn(line, folded, index, wordings, article.language),
    ...readContributors(line, wordings, article.language),
  ]);
  const own = article.outlet;
  return withoutRepeats(credits.filter(({ outlet }) => own === null || !sameOutlet(outlet, own)));
}

function creditsIn(
  line: PageLine,
  folded: string,
  index: NameIndex,
  wordings: Wordings,
  language: string,
): Credit[] {
  const known = findNames(line.text, folded, index);
  // "Share Tweet Mail" has the shape of a paper's name.
  const shaped = isButtonRow(line) ? [] : shapedNames(line.text, known, wordings);
  // Elsewhere no wording gives a house to a name that is no house's.
  const mayNameAny = isWholeCredit(line);
  return [...known, ...shaped].flatMap((hit, i): Credit[] => {
    const isHouse = i < known.length || isOutletName(hit.printed);
    if (!isHouse && !mayNameAny) return [];
    const role = roleOf(line, hit, known, wordings, language);
    if (role === null) return [];
    if (!isHouse && !isNamed(line, hit, role, wordings)) return [];
    const { quoted, span } = quote(line, hit, role);
    return [{ kind: kindOfRole(role, hit.printed), outlet: hit.printed, span, text: quoted }];
  });
}

/** Longest row of buttons, in words. */
const BUTTONS = 8;

/** A short line beside the text that begins with a word of a button, in any language. */
function isButtonRow({ text, place }: PageLine): boolean {
  if (place === 'text' || countWords(text) > BUTTONS) return false;
  const [first = ''] = text.trim().split(/[\s|·•/]/u, 1);
  return furnitureOfLine(first) === 'navigation';
}

/** True where a wording right in front says that a name follows, whatever it looks like. */
function isNamed({ text }: PageLine, hit: NameHit, role: Role, { published }: Wordings): boolean {
  if (role === 'licence' || role === 'source') return true;
  if (role !== 'published') return false;
  const before = fold(text.slice(Math.max(0, hit.start - NAMING_WINDOW), hit.start));
  return [...before.matchAll(published)].some(({ index, 0: said }) =>
    /^(?:\s\p{L}{1,4}){0,2}[\s'"“„«]{0,2}$/u.test(before.slice(index + said.length)),
  );
}

/** Capitalised runs that no known name overlaps; the first words alone where those are a house's. */
function shapedNames(text: string, known: readonly NameHit[], wordings: Wordings): NameHit[] {
  let next = 0;
  return [...text.matchAll(nameShape())].flatMap((match): NameHit[] => {
    const label = labelOf(match[0], wordings);
    const start = match.index + label;
    const end = match.index + match[0].length;
    // Both come in the order of the text, and neither overlaps its like.
    while (next < known.length && known[next]!.end <= start) next++;
    if (next < known.length && known[next]!.start < end) return [];
    const printed = houseIn(match[0].slice(label));
    if (printed.length < 3) return [];
    const hit = { start, end: start + printed.length, of: printed, printed };
    return [{ ...hit, short: false, onlyMark: false, proper: true }];
  });
}

/** Length of a wording that begins the run: "Via Harbour Post". */
function labelOf(run: string, { source, material, mention }: Wordings): number {
  const [first] = /^\S+\s/u.exec(run) ?? [''];
  const word = fold(first.trimEnd());
  return [source, material, mention].some((wording) => says(wording, word)) ? first.length : 0;
}

/** "Germany’s Harbour Post": whose it is does not belong to the name; nor does a genitive. */
function houseIn(run: string): string {
  if (isOutletName(run)) return run;
  const words = run.split(' ');
  for (let length = words.length - 1; length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    if (isListedOutlet(name)) return name;
  }
  return run;
}

/** One credit for each kind and outlet, the first one printed. */
export function withoutRepeats(credits: readonly Credit[]): Credit[] {
  const seen = new Set<string>();
  return credits.filter((item) => {
    const key = `${item.kind} ${outletKey(item.outlet)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
