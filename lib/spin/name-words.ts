import { lazily } from '../core/lazy';
import { spanLength, spanOverlap, type Span } from '../core/span';
import type { Fact, SketchedText } from '../sketch/sketch';
import { printed } from '../sketch/words';
import { houseFormsOf } from './house/house-forms';
import { hasCapitalNouns } from '../language';
import { isRole } from './speakers';
import type { Texts } from './pairing';
import { NAME_WORDS } from './parameters';
import type { Region } from './regions';
import { united } from './token-spans';

/** Both wordings of a name of which the reading had a part. Token spans and prints. */
export interface WholeNames {
  at: Span;
  of: Span;
  page: string;
  source: string;
}

/**
 * A name that seems only longer on one side, where the other has a capitalised word in the
 * columns of the rest: "Brightwater Motors" for "General Motors", of which "Motors" was read.
 * Null where a title stands there, where nouns have capitals, and without the source's text.
 * O(words of the region).
 */
export function wholeNames(
  fact: Fact,
  answer: Fact,
  region: Region | undefined,
  { suspect, source }: Texts,
  names: NamesAlone,
): WholeNames | null {
  const { language } = suspect.sketch;
  if (!region || source === null || hasCapitalNouns(language)) return null;
  const lengths = [spanLength(region.suspect), spanLength(region.source)];
  if (Math.min(...lengths) === 0 || Math.max(...lengths) > NAME_WORDS) return null;
  // What the longer reading holds stands equal between the words and the shorter one.
  const reach = Math.abs(spanLength(fact.at) - spanLength(answer.at));
  const { firms } = houseFormsOf(language);
  // "General" before the name of a firm is part of it, and so it is before "Motors", which nobody
  // is called by alone.
  const isFirm =
    [fact, answer].some(({ value }) => value.split(' ').some((word) => firms.has(word))) ||
    !(names.onPage(fact) || names.inSource(answer));
  const isTitle = (word: string): boolean => !isFirm && isRole(word, language);
  const at = widened(fact.at, region.suspect, suspect, { isTitle, reach });
  const of = widened(answer.at, region.source, source, { isTitle, reach });
  // One side is whole as it was read, and other words of it stand in the region.
  const isOther =
    (spanOverlap(fact.at, region.suspect) > 0 && of !== null) ||
    (spanOverlap(answer.at, region.source) > 0 && at !== null);
  if (!isOther) return null;
  const [whole, there] = [at ?? fact.at, of ?? answer.at];
  return {
    at: whole,
    of: there,
    page: printed(suspect, ...whole),
    source: printed(source, ...there),
  };
}

/** Which names of the two texts stand with no other word in capitals before them, as surnames do. */
export class NamesAlone {
  private readonly page: () => Map<string, readonly number[]>;
  private readonly source: () => Map<string, readonly number[]>;

  constructor({ suspect, source }: Texts) {
    this.page = lazily(() => placesAlone(suspect));
    this.source = lazily(() => (source ? placesAlone(source) : new Map()));
  }

  /** The page has the name so at another place than this. */
  onPage(fact: Fact): boolean {
    return standsElsewhere(this.page(), fact);
  }

  /** … the source; false where its text is not known. */
  inSource(fact: Fact): boolean {
    return standsElsewhere(this.source(), fact);
  }
}

/** Of two places at most one is that of the name itself: O(1). */
function standsElsewhere(places: ReadonlyMap<string, readonly number[]>, name: Fact): boolean {
  return places.get(name.value)?.some((place) => place !== name.at[0]) ?? false;
}

/** The first two places of each name that stands alone, in tokens. O(facts). */
function placesAlone(text: SketchedText): Map<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const { kind, value, at } of text.sketch.facts) {
    if (kind !== 'name') continue;
    if (at[0] > 0 && /^\p{Lu}\p{Ll}/u.test(printed(text, at[0] - 1, at[0]))) continue;
    const known = places.get(value);
    if (!known) places.set(value, [at[0]]);
    else if (known.length < 2 && known[0] !== at[0]) known.push(at[0]);
  }
  return places;
}

/** The name with the words of the region near it; null unless these are capitalised and none a title. */
function widened(
  at: Span,
  region: Span,
  text: SketchedText,
  { isTitle, reach }: { isTitle: (word: string) => boolean; reach: number },
): Span | null {
  const gap = region[1] <= at[0] ? at[0] - region[1] : region[0] - at[1];
  if (gap < 0 || gap > reach) return null;
  for (let token = region[0]; token < region[1]; token += 1) {
    const word = printed(text, token, token + 1);
    if (!/^\p{Lu}\p{Ll}/u.test(word) || isTitle(word)) return null;
  }
  return united(at, region);
}
