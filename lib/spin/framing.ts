import type { Alignment } from '../align/alignment';
import { spanLength, type Span } from '../core/span';
import { textSpan } from '../sketch/token-places';
import type { CopyFrame } from './copy-frame';
import {
  HEDGES,
  LOADED,
  NEGATIONS,
  NEGATIVE_PREFIX,
  SAYING_VERBS,
  sayingClass,
} from './framing-words';
import type { Texts } from './pairing';
import { FRAMING_DROP, FRAMING_REGION } from './parameters';
import { regionsOf, type Region } from './regions';
import { SourceWords, WordList } from './source-words';
import type { FramingFinding } from './spin';
import type { Swap } from './swaps';
import type { Thesaurus } from '../lexicon/thesaurus';
import { bareWord, printed, withoutPossessive, wordingOf } from '../sketch/words';

const hedges = new WordList(HEDGES);
const negations = new WordList(NEGATIONS);
const loaded = new WordList(LOADED);
const saying = new WordList(new Set(SAYING_VERBS));

export interface FramingInput {
  texts: Texts;
  alignment: Alignment;
  swaps: readonly Swap[];
  frame: CopyFrame;
  thesaurus: Thesaurus;
}

/**
 * What the changed words do to the meaning: hedges, negations, verbs of saying, loaded
 * words, each with the two wordings. Only in short differing regions: a clause left out as a
 * whole is no change of framing. O(differing tokens + swaps).
 */
export function findFraming(input: FramingInput): FramingFinding[] {
  const reader = new FramingReader(input);
  const found: FramingFinding[] = [];
  for (const region of regionsOf(input.alignment)) {
    if (!isShort(region)) continue;
    const around: Span = [Math.max(0, region.suspect[0] - 1), region.suspect[1] + 1];
    if (input.frame.holds(around)) found.push(...reader.read(region));
  }
  for (const swap of input.swaps) {
    if (!input.frame.holds(swap.suspect)) continue;
    const change = reader.saying(swap) ?? reader.opposite(swap);
    if (change) found.push(change);
  }
  return found.sort((a, b) => (a.at?.[0] ?? 0) - (b.at?.[0] ?? 0));
}

/** Words replaced, or a word or two put in or left out. */
function isShort({ suspect, source }: Region): boolean {
  const [added, dropped] = [spanLength(suspect), spanLength(source)];
  const limit = added === 0 || dropped === 0 ? FRAMING_DROP : FRAMING_REGION;
  return added <= limit && dropped <= limit && Math.abs(added - dropped) <= FRAMING_DROP;
}

class FramingReader {
  private readonly texts: Texts;
  private readonly swaps: readonly Swap[];
  private readonly thesaurus: Thesaurus;
  private readonly source: SourceWords;

  constructor({ texts, swaps, thesaurus }: FramingInput) {
    this.texts = texts;
    this.swaps = swaps;
    this.thesaurus = thesaurus;
    this.source = new SourceWords(texts);
  }

  read(region: Region): FramingFinding[] {
    const found: FramingFinding[] = [];
    const page = range(region.suspect).map((token) => bareWord(this.texts.suspect, token));
    const hedged = page.filter((word) => HEDGES.has(word)).length;
    const hedgedBefore = range(region.source).filter((token) => this.isHedge(token, region)).length;
    if (hedged > 0 !== hedgedBefore > 0) found.push(this.finding('hedge', region, hedges));
    if (this.negated(page, region)) found.push(this.finding('negation', region, negations));
    const isLoaded = page.some((word) => LOADED.has(word));
    const wasLoaded = range(region.source).some((token) => this.source.isIn(loaded, token));
    if (isLoaded && !wasLoaded) found.push(this.finding('loaded', region, loaded));
    return found;
  }

  /** A verb of saying replaced by one that says something else of what is said. */
  saying(swap: Swap): FramingFinding | null {
    if (spanLength(swap.suspect) !== 1 || spanLength(swap.source) !== 1) return null;
    const to = sayingClass(swap.to.toLowerCase());
    const from = this.source.nameIn(saying, swap.source[0]);
    const was = from === null ? null : sayingClass(from);
    if (to === null || was === null || to === was) return null;
    return {
      kind: 'saying',
      from,
      to: swap.to,
      at: textSpan(this.texts.suspect.offsets, swap.suspect),
      by: swap.by,
    };
  }

  /** A word replaced by its opposite: "rose" by "fell". */
  opposite(swap: Swap): FramingFinding | null {
    const { suspect, source } = swap;
    if (swap.kinship !== null) return null;
    const from = this.oppositeAt(suspect, source);
    if (from === null) return null;
    return {
      kind: 'opposite',
      from,
      to: swap.to,
      at: textSpan(this.texts.suspect.offsets, suspect),
      by: swap.by,
    };
  }

  /** The source's wording, where it says the opposite of the page's. */
  private oppositeAt([from, to]: Span, [start, end]: Span): string | null {
    const { suspect, source, sketch } = this.texts;
    const here = withoutPossessive(wordingOf(suspect, from, to));
    if (!source) return this.thesaurus.oppositeCodedAs(here, sketch.tokens.subarray(start, end));
    const there = withoutPossessive(wordingOf(source, start, end));
    return this.thesaurus.areOpposite(here, there) ? printed(source, start, end) : null;
  }

  /** By code alone a content word is believed to be a hedge only where nothing else changed. */
  private isHedge(token: number, region: Region): boolean {
    if (this.source.word(token) === null && spanLength(region.source) > 1) return false;
    return this.source.isIn(hedges, token);
  }

  /** One side denies what the other says: an odd number of negations between them. */
  private negated(page: readonly string[], region: Region): boolean {
    const before: string[] = [];
    for (const token of range(region.source)) {
      const word = this.source.word(token) ?? this.confirmedAt(token);
      // A word of which only the code is known may hold the negation ("unable").
      if (word === null) return false;
      before.push(word);
    }
    const count = (words: readonly string[], others: readonly string[]): number =>
      words.filter((word) => NEGATIONS.has(word) || isNegatedForm(word, others)).length;
    return (count(page, before) + count(before, page)) % 2 === 1;
  }

  /** The page's word, where the lexicon confirms that it stands for the source's. */
  private confirmedAt(token: number): string | null {
    const swap = this.swaps.find(
      ({ source, confirmed }) => confirmed && source[0] <= token && token < source[1],
    );
    return swap ? (swap.from ?? swap.to).toLowerCase() : null;
  }

  private finding(kind: FramingFinding['kind'], region: Region, list: WordList): FramingFinding {
    const { suspect, source } = region;
    return {
      kind,
      from: this.sourceWording(source, list),
      to: suspect[1] > suspect[0] ? printed(this.texts.suspect, suspect[0], suspect[1]) : null,
      at: textSpan(this.texts.suspect.offsets, suspect),
      by: this.texts.source ? 'text' : 'code',
    };
  }

  /** The region's words where the source has text; else the word of the list that is known. */
  private sourceWording(source: Span, list: WordList): string | null {
    if (source[1] === source[0]) return null;
    if (this.texts.source) return printed(this.texts.source, source[0], source[1]);
    const token = range(source).find((at) => this.source.isIn(list, at));
    return token === undefined ? null : this.source.nameIn(list, token);
  }
}

/** "unable" where the other side has "able". */
function isNegatedForm(word: string, others: readonly string[]): boolean {
  if (!NEGATIVE_PREFIX.test(word)) return false;
  const root = word.replace(NEGATIVE_PREFIX, '').slice(0, ROOT_LETTERS);
  return others.some((other) => other.startsWith(root));
}

/** "(un)successful" and "success": the head of a root is enough. */
const ROOT_LETTERS = 5;

function range([from, to]: Span): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
