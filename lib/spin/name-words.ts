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
    !(standsAlone(fact, suspect) || standsAlone(answer, source));
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

/** The text has the name elsewhere with no other word in capitals before it, as a surname stands. */
function standsAlone({ value, at }: Fact, text: SketchedText): boolean {
  return text.sketch.facts.some(
    (other) =>
      other.kind === 'name' &&
      other.at[0] !== at[0] &&
      other.value === value &&
      !(other.at[0] > 0 && /^\p{Lu}\p{Ll}/u.test(printed(text, other.at[0] - 1, other.at[0]))),
  );
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
