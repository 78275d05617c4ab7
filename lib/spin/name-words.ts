import { spanLength, spanOverlap, type Span } from '../core/span';
import type { Fact, SketchedText } from '../sketch/sketch';
import { printed } from '../sketch/words';
import { CAPITAL_NOUNS, isRole } from './speakers';
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
  if (!region || source === null || CAPITAL_NOUNS.has(language)) return null;
  const lengths = [spanLength(region.suspect), spanLength(region.source)];
  if (Math.min(...lengths) === 0 || Math.max(...lengths) > NAME_WORDS) return null;
  const at = widened(fact.at, region.suspect, suspect, language);
  const of = widened(answer.at, region.source, source, language);
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

/** The name with the words of the region beside it; null unless all are capitalised and none a title. */
function widened(at: Span, region: Span, text: SketchedText, language: string): Span | null {
  if (region[1] !== at[0] && region[0] !== at[1]) return null;
  for (let token = region[0]; token < region[1]; token += 1) {
    const word = printed(text, token, token + 1);
    if (!/^\p{Lu}\p{Ll}/u.test(word) || isRole(word, language)) return null;
  }
  return united(at, region);
}
