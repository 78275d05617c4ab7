import type { Sketch } from '../sketch/sketch';
import { assemble, withSummary } from './assemble';
import { settleBounds } from './bounds';
import { clusterLinks, type Cluster } from './clusters';
import { isLong, type AlignedTexts, type Draft } from './drafts';
import { quotedTokens } from './judge';
import { linkUnits, sentenceRarity, type Links } from './links';
import { joinNeighbours } from './neighbours';
import type { Pair } from './pair';
import { BOUND_ROUNDS, REWRITTEN_MIN_OWN } from './parameters';
import type { Rectangle, Region } from './regions';
import { findSummaries } from './summaries';
import { unitsOf, type Units } from './units';

/** Both texts as sentences, and what these share. */
export interface SentenceView {
  x: Units;
  y: Units;
  rarity: Float32Array;
  links: Links;
  /** Tokens inside quotation marks. */
  quoted: { inX: Uint8Array; inY: Uint8Array };
}

/** The sketches in the order of the pair. O(words · sentences that share them). */
export function viewSentences(first: Sketch, second: Sketch): SentenceView {
  const x = unitsOf(first.tokens, first.sentences);
  const y = unitsOf(second.tokens, second.sentences);
  const rarity = sentenceRarity(x, y);
  const quoted = { inX: quotedTokens(first), inY: quotedTokens(second) };
  return { x, y, rarity, links: linkUnits(x, y, rarity), quoted };
}

/**
 * The sentence-level pass: adds to the aligned regions what was rewritten, where no run of
 * words survived (Sanchez-Perez, Gelbukh, Sidorov 2014, with bounds settled by the words of
 * the other side), then what was summarised; what touches is joined. Disjoint in both texts.
 */
export function addRewritten(
  pair: Pair,
  view: SentenceView,
  regions: readonly Region[],
  mate: Int32Array,
): Draft[] {
  const { x, y, links } = view;
  const like = links.links.filter(({ isLike }) => isLike);
  const parallel = clusterLinks(like)
    .map((cluster) => settled(pair, view, cluster))
    .filter((rectangle) => isOwn(pair, view, rectangle));
  const texts: AlignedTexts = { pair, mate, x, y };
  const drafts = assemble(texts, regions, parallel);
  const withSummaries = summariesOf(view, drafts)
    .filter((rectangle) => isOwn(pair, view, rectangle))
    .reduce((taken, rectangle) => withSummary(taken, rectangle, texts), drafts);
  return joinNeighbours(withSummaries, texts);
}

function settled(pair: Pair, { x, y, rarity }: SentenceView, cluster: Cluster): Rectangle {
  const { fromX, toX, fromY, toY } = inTokens(x, y, cluster);
  const inX = { tokens: pair.x, units: x, from: fromX, to: toX };
  const inY = { tokens: pair.y, units: y, from: fromY, to: toY };
  settleBounds(inX, inY, rarity, BOUND_ROUNDS);
  return { fromX: inX.from, toX: inX.to, fromY: inY.from, toY: inY.to };
}

/**
 * False when what both sides share is mostly quoted in either text: a statement that any
 * report of the event may carry.
 */
function isOwn(
  pair: Pair,
  { rarity, quoted }: SentenceView,
  { fromX, toX, fromY, toY }: Rectangle,
): boolean {
  const inX = ownShare(pair.x, fromX, toX, pair.y, fromY, toY, rarity, quoted.inX);
  const inY = ownShare(pair.y, fromY, toY, pair.x, fromX, toX, rarity, quoted.inY);
  return Math.min(inX, inY) >= REWRITTEN_MIN_OWN;
}

/** Share, by rarity, of the words with a partner on the other side that stand outside quotation marks. */
function ownShare(
  tokens: Uint16Array,
  from: number,
  to: number,
  others: Uint16Array,
  fromOther: number,
  toOther: number,
  rarity: Float32Array,
  quoted: Uint8Array,
): number {
  const present = new Uint8Array(rarity.length);
  for (let j = fromOther; j < toOther; j += 1) present[others[j]!] = 1;
  let own = 0;
  let shared = 0;
  for (let i = from; i < to; i += 1) {
    if (!present[tokens[i]!]) continue;
    shared += rarity[tokens[i]!]!;
    if (!quoted[i]) own += rarity[tokens[i]!]!;
  }
  return shared > 0 ? own / shared : 0;
}

function inTokens(x: Units, y: Units, cluster: Rectangle): Rectangle {
  return {
    fromX: x.starts[cluster.fromX]!,
    toX: x.starts[cluster.toX]!,
    fromY: y.starts[cluster.fromY]!,
    toY: y.starts[cluster.toY]!,
  };
}

/** Summaries in both directions: either text may be the short one. */
function summariesOf({ x, y, links }: SentenceView, drafts: readonly Draft[]): Rectangle[] {
  const { massOfX, massOfY, lentToX, lentToY } = links;
  const long = drafts.filter(isLong);
  const inX = explainedUnits(
    x,
    long.map(({ fromX, toX }) => [fromX, toX]),
  );
  const inY = explainedUnits(
    y,
    long.map(({ fromY, toY }) => [fromY, toY]),
  );
  const turnedLinks = links.links.map((link) => ({ ...link, u: link.v, v: link.u }));
  return [
    ...findSummaries(x, y, massOfX, lentToX, links.links, inX).map((found) =>
      inTokens(x, y, found),
    ),
    ...findSummaries(y, x, massOfY, lentToY, turnedLinks, inY).map((found) =>
      turned(inTokens(y, x, found)),
    ),
  ];
}

/** Marks the units that the spans touch. */
function explainedUnits({ count, starts }: Units, spans: [number, number][]): Uint8Array {
  const marks = new Uint8Array(count);
  for (let unit = 0; unit < count; unit += 1) {
    if (spans.some(([from, to]) => starts[unit]! < to && starts[unit + 1]! > from)) marks[unit] = 1;
  }
  return marks;
}

function turned({ fromX, toX, fromY, toY }: Rectangle): Rectangle {
  return { fromX: fromY, toX: toY, fromY: fromX, toY: toX };
}
