import { spanLength, type Span } from '../core/span';
import type { Sketch, SketchedText } from '../sketch/sketch';
import type { Edit, Passage } from './alignment';
import { BOUNDARY, LONGEST_SLIDE } from './parameters';
import { ranksInSource } from './stitch';

/** The words of the two texts with their offsets, where there are any: stops stand between them. */
export interface PrintedTexts {
  suspect: PrintedText | null;
  source: PrintedText | null;
}

type PrintedText = Pick<SketchedText, 'text' | 'offsets'>;

interface Side {
  sketch: Sketch;
  printed: PrintedText | null;
  /** Tokens at which a paragraph, a sentence, a quotation begins, or what follows one. */
  paragraphs: ReadonlySet<number>;
  sentences: ReadonlySet<number>;
  quotations: ReadonlySet<number>;
}

/**
 * The passages with every run that only one text has moved to where it begins and ends as
 * sentences and clauses do. Between "it. The" and "it. He left. The" any of "He left. The" and
 * "The He left." may be the one put in: the columns do not say, the stops do. O(edits ·
 * LONGEST_SLIDE).
 */
export function slideRuns(
  passages: readonly Passage[],
  suspect: Sketch,
  source: Sketch,
  printed: PrintedTexts,
): Passage[] {
  const sides = {
    suspect: sideOf(suspect, printed.suspect),
    source: sideOf(source, printed.source),
  };
  const slid = passages.map((passage) => ({ ...passage, edits: slidInside(passage.edits, sides) }));
  const ranks = ranksInSource(passages);
  for (let i = 1; i < slid.length; i += 1)
    if (ranks[i] === ranks[i - 1]! + 1)
      [slid[i - 1], slid[i]] = slidBetween(slid[i - 1]!, slid[i]!, sides);
  return slid;
}

type Sides = Readonly<Record<'suspect' | 'source', Side>>;

function sideOf(sketch: Sketch, printed: PrintedText | null): Side {
  return {
    sketch,
    printed,
    paragraphs: new Set(sketch.paragraphs),
    sentences: new Set(sketch.sentences),
    quotations: new Set(sketch.quotations.flatMap(({ at }) => at)),
  };
}

function slidInside(edits: readonly Edit[], sides: Sides): Edit[] {
  const slid = [...edits];
  for (let i = 1; i + 1 < slid.length; i += 1) {
    const [before, run, after] = [slid[i - 1]!, slid[i]!, slid[i + 1]!];
    if (before.kind !== 'equal' || after.kind !== 'equal') continue;
    const side = run.kind === 'added' ? 'suspect' : run.kind === 'dropped' ? 'source' : null;
    if (side === null) continue;
    const by = bestSlide(run[side], sides[side], room(before), room(after));
    if (by === 0) continue;
    slid[i - 1] = moved(before, 0, by);
    slid[i] = moved(run, by, by);
    slid[i + 1] = moved(after, by, 0);
  }
  return slid;
}

/** What stands between two passages on one side only. */
function slidBetween(before: Passage, after: Passage, sides: Sides): [Passage, Passage] {
  const [last, first] = [before.edits.at(-1), after.edits[0]];
  const gap = {
    suspect: [before.suspect[1], after.suspect[0]] as Span,
    source: [before.source[1], after.source[0]] as Span,
  };
  const lengths = [spanLength(gap.suspect), spanLength(gap.source)] as const;
  if (Math.min(...lengths) !== 0 || Math.max(...lengths) <= 0) return [before, after];
  if (last?.kind !== 'equal' || first?.kind !== 'equal') return [before, after];
  const side = lengths[0] > 0 ? 'suspect' : 'source';
  const by = bestSlide(gap[side], sides[side], room(last), room(first));
  if (by === 0) return [before, after];
  return [
    { ...moved(before, 0, by), edits: [...before.edits.slice(0, -1), moved(last, 0, by)] },
    { ...moved(after, by, 0), edits: [moved(first, by, 0), ...after.edits.slice(1)] },
  ];
}

/** Tokens that may leave an equal run: one stays. */
function room({ suspect }: Edit): number {
  return Math.min(LONGEST_SLIDE, spanLength(suspect) - 1);
}

function moved<T extends { suspect: Span; source: Span }>(part: T, start: number, end: number): T {
  const of = ([from, to]: Span): Span => [from + start, to + end];
  return { ...part, suspect: of(part.suspect), source: of(part.source) };
}

/** By how many tokens the run moves: below 0 to the left, 0 where no place is better than its own. */
function bestSlide([from, to]: Span, side: Side, toLeft: number, toRight: number): number {
  const { tokens } = side.sketch;
  let best = { by: 0, strength: strengthOf(from, to, side) };
  const offer = (by: number): void => {
    const strength = strengthOf(from + by, to + by, side);
    if (strength > best.strength) best = { by, strength };
  };
  for (let by = 1; by <= toLeft && tokens[from - by] === tokens[to - by]; by += 1) offer(-by);
  for (let by = 1; by <= toRight && tokens[from + by - 1] === tokens[to + by - 1]; by += 1)
    offer(by);
  return best.by;
}

function strengthOf(from: number, to: number, side: Side): number {
  return boundaryAt(from, side) + boundaryAt(to, side);
}

const STOP = /[,;:–—()[\]"“”„«»]/;

function boundaryAt(token: number, side: Side): number {
  if (token === side.sketch.tokens.length || side.paragraphs.has(token)) return BOUNDARY.paragraph;
  if (side.sentences.has(token)) return BOUNDARY.sentence;
  if (side.quotations.has(token)) return BOUNDARY.quotation;
  if (side.printed === null) return 0;
  const { text, offsets } = side.printed;
  return STOP.test(text.slice(offsets.ends[token - 1], offsets.starts[token])) ? BOUNDARY.stop : 0;
}
