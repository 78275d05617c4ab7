import { CODES, codesOfWords, FUNCTION_CODES, isFunctionCode } from '../sketch/codes';
import type { Fact, Sketch } from '../sketch/sketch';
import { keptIn, tellingDigits } from '../verdict/aligned-facts';
import { BACKGROUND_RARITY } from '../verdict/background-rarity';
import { EVENT } from '../verdict/thresholds';
import type { Assessment } from './assess';

/** What is asked of one text of a pair. */
interface Told {
  sketch: Sketch;
  title: string;
}

/**
 * Whether two texts that name the same houses and people on one day tell of one matter. A house has
 * several matters on a day, and what it shares with itself, its name, its head, the words of its
 * trade, is in all of them. What a text is about it says at once, in its headline and its first
 * sentence: another account of it has most of these words, wherever it has them, and begins with
 * some of them that are no name. A figure that both have makes up for a few words. O(tokens of both).
 */
export function tellsOneMatter({ pair, page, source }: Assessment): boolean {
  const here: Told = { sketch: pair.suspect.sketch, title: page.title };
  const there: Told = { sketch: pair.source.sketch, title: source.title };
  if (commonBeginning(here, there) < EVENT.beginning) return false;
  const shared = (shareIn(there, here) + shareIn(here, there)) / 2;
  if (shared >= EVENT.ofMatter) return true;
  return shared >= EVENT.ofMatterWithFigure && shareFigure(here.sketch, there.sketch);
}

/**
 * How rare the content words are, together, that both begin with and that are in no name of both; of each
 * what is above `EVENT.ordinary`, for that a chairman told a meeting is in all that a house says.
 */
function commonBeginning(here: Told, there: Told): number {
  const ofThere = beginning(there, EVENT.lead);
  const [namesHere, namesThere] = [nameWords(here.sketch), nameWords(there.sketch)];
  let sum = 0;
  for (const code of beginning(here, EVENT.lead)) {
    const isName = namesHere.has(code) && namesThere.has(code);
    if (ofThere.has(code) && !isName) sum += Math.max(0, rarityOf(code) - EVENT.ordinary);
  }
  return sum;
}

/**
 * Share of the words, by rarity, that `other` begins with and the text has, less what it would seem to
 * have by chance: a dozen words have one code, so that a long text has the code of nearly any word.
 */
function shareIn({ sketch }: Told, other: Told): number {
  const present = contentOf(sketch.tokens);
  const chance = present.size / (CODES - FUNCTION_CODES);
  let [all, found] = [0, 0];
  for (const code of beginning(other, EVENT.matter)) {
    const weight = rarityOf(code);
    all += weight;
    if (present.has(code)) found += weight;
  }
  return all === 0 ? 0 : (found / all - chance) / (1 - chance);
}

function shareFigure(here: Sketch, there: Sketch): boolean {
  return here.facts.filter(isFigure).some(keptIn(there));
}

function isFigure({ kind, value }: Fact): boolean {
  if (kind === 'name' || kind === 'date' || kind === 'time') return false;
  return tellingDigits(value) >= EVENT.matterDigits;
}

/** Content words of the headline and of so many tokens at the beginning of the text. */
function beginning({ sketch, title }: Told, tokens: number): Set<number> {
  return contentOf([...codesOfWords(title), ...sketch.tokens.subarray(0, tokens)]);
}

function nameWords({ facts, tokens }: Sketch): Set<number> {
  const names = facts.filter(({ kind }) => kind === 'name');
  return contentOf(names.flatMap(({ at }) => [...tokens.subarray(...at)]));
}

const rarityOf = (code: number): number => BACKGROUND_RARITY.weight(code);

const contentOf = (codes: Iterable<number>): Set<number> =>
  new Set([...codes].filter((code) => !isFunctionCode(code)));
