import type { Span } from '../core/span';
import { FUNCTION_CODES } from '../sketch/codes';
import type { Sketch } from '../sketch/sketch';
import type { Passage, Relation } from './alignment';
import { heaviestChain, type Link } from './heaviest-chain';
import { movedSentences, type Sentences } from './moved-sentences';
import { ROW_LEAST_SHARE } from './parameters';

/** Sentences of two texts that stand beside each other. Spans are token spans. */
export interface SentenceRow {
  /** Null where the other text says something that this one does not. */
  suspect: Span | null;
  source: Span | null;
  /** How the two belong together; null where one stands alone. */
  relation: Relation | null;
  /** Row of the counterpart, for a sentence that stands elsewhere in the other text. */
  counterpart: number | null;
}

type Shared = Pick<Passage, 'suspect' | 'source' | 'relation' | 'edits'>;

interface WeighedLink extends Link {
  relation: Relation;
}

/**
 * Two texts as rows of sentences, in the order of both: sentences that passages join stand in
 * one row (two that were made of one, together), what only one text has stands alone, and a
 * sentence that was moved stands at its place on each side, the two rows naming each other,
 * also where a passage goes on past it.
 * Every sentence of either text stands in exactly one row. Which of the joined stayed in place
 * is the heaviest chain of links that both texts have in the same order.
 * O(tokens + links · log links).
 */
export function sentenceRows(
  suspect: Sketch,
  source: Sketch,
  passages: readonly Shared[],
): SentenceRow[] {
  const here = sentenceSpans(suspect);
  const there = sentenceSpans(source);
  const joined = telling(linksOf(suspect, source, here, there, passages), here, there);
  const links = [...joined, ...movedLinks(suspect, source, here, there, joined)];
  const inPlace = heaviestChain(links);
  const rows = joinedRows(inPlace, here, there);
  nameCounterparts(rows, links, new Set(inPlace), here, there);
  return rows.map(({ suspect: a, source: b, relation, counterpart }) => ({
    suspect: a,
    source: b,
    relation,
    counterpart,
  }));
}

/** The sentences of a sketch; tokens before the first start belong to it. */
function sentenceSpans({ sentences, tokens }: Sketch): Span[] {
  const starts = [...sentences].filter((start) => start < tokens.length);
  return starts.map((start, index) => [
    index === 0 ? 0 : start,
    starts[index + 1] ?? tokens.length,
  ]);
}

/** Index of the sentence that holds a token; `from` is one at or before it. */
function sentenceAt(spans: readonly Span[], token: number, from: number): number {
  let index = from;
  while (index + 1 < spans.length && spans[index]![1] <= token) index += 1;
  return index;
}

function firstSentence(spans: readonly Span[], token: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![1] <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many words each pair of sentences has in common, by the passages. */
function linksOf(
  suspect: Sketch,
  source: Sketch,
  here: readonly Span[],
  there: readonly Span[],
  passages: readonly Shared[],
): WeighedLink[] {
  const links = new Map<number, WeighedLink>();
  const add = (from: number, to: number, weight: number, relation: Relation): void => {
    const key = from * there.length + to;
    const known = links.get(key);
    if (known) known.weight += weight;
    else links.set(key, { from, to, weight, relation });
  };
  if (here.length === 0 || there.length === 0) return [];
  for (const passage of passages) {
    if (passage.edits.length > 0) linkColumns(passage, here, there, add);
    else linkRetold(passage, suspect, source, here, there, add);
  }
  return [...links.values()];
}

type Add = (from: number, to: number, weight: number, relation: Relation) => void;

/** Words that stand in one column. */
function linkColumns(
  { edits, relation }: Shared,
  here: readonly Span[],
  there: readonly Span[],
  add: Add,
): void {
  for (const { suspect, source } of edits) {
    const length = Math.min(suspect[1] - suspect[0], source[1] - source[0]);
    if (length === 0) continue;
    let from = firstSentence(here, suspect[0]);
    let to = firstSentence(there, source[0]);
    for (let column = 0; column < length; column += 1) {
      from = sentenceAt(here, suspect[0] + column, from);
      to = sentenceAt(there, source[0] + column, to);
      add(from, to, 1, relation);
    }
  }
}

/** Sentences told in other words: by the content words that both have, each counted once. */
function linkRetold(
  { suspect: at, source: of, relation }: Shared,
  suspect: Sketch,
  source: Sketch,
  here: readonly Span[],
  there: readonly Span[],
  add: Add,
): void {
  const holders = new Map<number, Set<number>>();
  for (let token = of[0], to = firstSentence(there, token); token < of[1]; token += 1) {
    to = sentenceAt(there, token, to);
    const code = source.tokens[token]!;
    if (code < FUNCTION_CODES) continue;
    const held = holders.get(code);
    if (held) held.add(to);
    else holders.set(code, new Set([to]));
  }
  const counted = new Set<string>();
  for (let token = at[0], from = firstSentence(here, token); token < at[1]; token += 1) {
    from = sentenceAt(here, token, from);
    const code = suspect.tokens[token]!;
    for (const to of holders.get(code) ?? []) {
      const key = `${from} ${to} ${code}`;
      if (counted.has(key)) continue;
      counted.add(key);
      add(from, to, 1, relation);
    }
  }
}

/** Links of the sentences that no other link joins. */
function movedLinks(
  suspect: Sketch,
  source: Sketch,
  here: readonly Span[],
  there: readonly Span[],
  links: readonly WeighedLink[],
): WeighedLink[] {
  const [from, to] = [new Set<number>(), new Set<number>()];
  for (const link of links) {
    from.add(link.from);
    to.add(link.to);
  }
  const alone = (spans: readonly Span[], joined: ReadonlySet<number>): Sentences => {
    return { spans, isAlone: (sentence) => !joined.has(sentence) };
  };
  return movedSentences(suspect, source, alone(here, from), alone(there, to));
}

/** Links that are the best of one of their sentences and join enough of the shorter. */
function telling(
  links: readonly WeighedLink[],
  here: readonly Span[],
  there: readonly Span[],
): WeighedLink[] {
  const best = { from: new Map<number, number>(), to: new Map<number, number>() };
  for (const { from, to, weight } of links) {
    best.from.set(from, Math.max(best.from.get(from) ?? 0, weight));
    best.to.set(to, Math.max(best.to.get(to) ?? 0, weight));
  }
  return links.filter(({ from, to, weight }) => {
    const shorter = Math.min(lengthOf(here[from]!), lengthOf(there[to]!));
    const isBest = weight === best.from.get(from) || weight === best.to.get(to);
    return isBest && weight >= ROW_LEAST_SHARE * shorter;
  });
}

function lengthOf([start, end]: Span): number {
  return end - start;
}

interface Row extends SentenceRow {
  /** Indices of the sentences, [first, last + 1). */
  here: Span;
  there: Span;
  weight: number;
}

/** Links in place that share a sentence make one row; what lies between stands alone. */
function joinedRows(
  chain: readonly WeighedLink[],
  here: readonly Span[],
  there: readonly Span[],
): Row[] {
  const rows: Row[] = [];
  let nextHere = 0;
  let nextThere = 0;
  const alone = (untilHere: number, untilThere: number): void => {
    for (; nextThere < untilThere; nextThere += 1) rows.push(loneRow(null, nextThere));
    for (; nextHere < untilHere; nextHere += 1) rows.push(loneRow(nextHere, null));
  };
  for (const link of chain) {
    const last = rows.at(-1);
    const joins = last?.relation && (link.from < last.here[1] || link.to < last.there[1]);
    if (last && joins) {
      last.here = [last.here[0], link.from + 1];
      last.there = [last.there[0], link.to + 1];
      if (link.weight > last.weight) Object.assign(last, weighed(link));
    } else {
      alone(link.from, link.to);
      rows.push({
        suspect: null,
        source: null,
        counterpart: null,
        here: [link.from, link.from + 1],
        there: [link.to, link.to + 1],
        ...weighed(link),
      });
    }
    nextHere = link.from + 1;
    nextThere = link.to + 1;
  }
  alone(here.length, there.length);
  for (const row of rows) {
    if (row.here[1] > row.here[0]) row.suspect = [here[row.here[0]]![0], here[row.here[1] - 1]![1]];
    if (row.there[1] > row.there[0])
      row.source = [there[row.there[0]]![0], there[row.there[1] - 1]![1]];
  }
  return rows;
}

function weighed({ relation, weight }: WeighedLink): Pick<Row, 'relation' | 'weight'> {
  return { relation, weight };
}

function loneRow(from: number | null, to: number | null): Row {
  return {
    suspect: null,
    source: null,
    relation: null,
    counterpart: null,
    here: from === null ? [0, 0] : [from, from + 1],
    there: to === null ? [0, 0] : [to, to + 1],
    weight: 0,
  };
}

/** Tells each sentence that stands alone where its counterpart stands, the strongest first. */
function nameCounterparts(
  rows: readonly Row[],
  links: readonly WeighedLink[],
  inPlace: ReadonlySet<WeighedLink>,
  here: readonly Span[],
  there: readonly Span[],
): void {
  const rowHere = new Array<number>(here.length).fill(-1);
  const rowThere = new Array<number>(there.length).fill(-1);
  rows.forEach((row, index) => {
    for (let s = row.here[0]; s < row.here[1]; s += 1) rowHere[s] = index;
    for (let s = row.there[0]; s < row.there[1]; s += 1) rowThere[s] = index;
  });
  const moved = links.filter((link) => !inPlace.has(link)).sort((a, b) => b.weight - a.weight);
  for (const { from, to, relation } of moved) {
    const a = rows[rowHere[from]!]!;
    const b = rows[rowThere[to]!]!;
    for (const [one, other] of [
      [a, rowThere[to]!],
      [b, rowHere[from]!],
    ] as const) {
      const standsAlone = one.suspect === null || one.source === null;
      if (!standsAlone || one.counterpart !== null || one === rows[other]) continue;
      one.counterpart = other;
      one.relation = relation;
    }
  }
}
