import type { Pair } from './pair';
import {
  ABSORB_MIN_INSIDE,
  CORE_MIN_SHARE,
  REWRITTEN_MIN_TOKENS,
  STAND_CLEAN_DENSITY,
  STAND_CLEAN_TOKENS,
  STAND_LONG_DENSITY,
  STAND_LONG_TOKENS,
  SUMMARY_MAX_COVERED,
  SUMMARY_OPAQUE_TOKENS,
} from './parameters';
import type { Rectangle, Region } from './regions';

/** A passage before it is judged: aligned column by column (its ends may lie outside `aligned`), or only as a whole. */
export interface Draft extends Rectangle {
  aligned: Region | null;
}

/**
 * Puts the passes together, and clears the columns of what is absorbed: long clean alignments stand on their own, crumbs inside a
 * rewritten stretch become part of it. Disjoint in both texts. O(n²) in the handful of drafts.
 */
export function assemble(
  pair: Pair,
  regions: readonly Region[],
  parallel: readonly Rectangle[],
  mate: Int32Array,
): Draft[] {
  const aligned: Draft[] = regions.map((region) => ({ ...rectangleOf(region), aligned: region }));
  return bySize(parallel).reduce(
    (drafts, rectangle) => withParallel(drafts, rectangle, pair, mate),
    aligned,
  );
}

function rectangleOf({ fromX, toX, fromY, toY }: Rectangle): Rectangle {
  return { fromX, toX, fromY, toY };
}

function bySize(rectangles: readonly Rectangle[]): Rectangle[] {
  return [...rectangles].sort((a, b) => area(b) - area(a) || a.fromX - b.fromX);
}

function area({ fromX, toX, fromY, toY }: Rectangle): number {
  return toX - fromX + toY - fromY;
}

/** Tokens that both spans cover. */
function overlap(a: Rectangle, b: Rectangle): { x: number; y: number } {
  return {
    x: Math.max(0, Math.min(a.toX, b.toX) - Math.max(a.fromX, b.fromX)),
    y: Math.max(0, Math.min(a.toY, b.toY) - Math.max(a.fromY, b.fromY)),
  };
}

function withParallel(
  drafts: Draft[],
  rectangle: Rectangle,
  pair: Pair,
  mate: Int32Array,
): Draft[] {
  const inside = drafts.filter((draft) => isInside(draft, rectangle) && !stands(draft, pair, mate));
  const others = drafts.filter((draft) => !inside.includes(draft));
  const whole = freePart(inside.reduce(bounding, rectangle), others);
  if (!whole) return drafts;
  const kept = inside.filter((draft) => !isInside(draft, whole));
  const core = inside.find((draft) => draft.aligned && fills(draft, whole));
  for (const draft of inside) {
    if (draft !== core && !kept.includes(draft)) mate.fill(-1, draft.fromX, draft.toX);
  }
  return [...others, ...kept, { ...whole, aligned: core?.aligned ?? null }];
}

function isInside(draft: Rectangle, rectangle: Rectangle): boolean {
  const shared = overlap(draft, rectangle);
  return (
    shared.x >= ABSORB_MIN_INSIDE * (draft.toX - draft.fromX) &&
    shared.y >= ABSORB_MIN_INSIDE * (draft.toY - draft.fromY)
  );
}

/** True for an alignment so long or clean that a rewritten stretch around it does not take it in. */
function stands({ aligned, fromX, toX, fromY, toY }: Draft, pair: Pair, mate: Int32Array): boolean {
  if (!aligned) return false;
  let equal = 0;
  for (let i = fromX; i < toX; i += 1)
    if (mate[i]! >= 0 && pair.x[i] === pair.y[mate[i]!]) equal += 1;
  const density = equal / Math.max(toX - fromX, toY - fromY);
  if (density >= STAND_CLEAN_DENSITY) return equal >= STAND_CLEAN_TOKENS;
  return equal >= STAND_LONG_TOKENS && density >= STAND_LONG_DENSITY;
}

/** True when the alignment is most of the stretch, on both sides: the stretch is that passage, with its ends. */
function fills(draft: Rectangle, whole: Rectangle): boolean {
  return (
    draft.toX - draft.fromX >= CORE_MIN_SHARE * (whole.toX - whole.fromX) &&
    draft.toY - draft.fromY >= CORE_MIN_SHARE * (whole.toY - whole.fromY)
  );
}

function bounding(a: Rectangle, b: Rectangle): Rectangle {
  return {
    fromX: Math.min(a.fromX, b.fromX),
    toX: Math.max(a.toX, b.toX),
    fromY: Math.min(a.fromY, b.fromY),
    toY: Math.max(a.toY, b.toY),
  };
}

/** True for a passage that is no crumb of a summary: it has a place of its own on both sides. */
export function isLong({ fromX, toX, fromY, toY }: Rectangle): boolean {
  return Math.min(toX - fromX, toY - fromY) >= SUMMARY_OPAQUE_TOKENS;
}

/** Takes in a summary, with the crumbs it is made of, unless these are most of it. */
export function withSummary(drafts: Draft[], rectangle: Rectangle): Draft[] {
  const shortInX = rectangle.toX - rectangle.fromX < rectangle.toY - rectangle.fromY;
  const short = shortInX ? rectangle.toX - rectangle.fromX : rectangle.toY - rectangle.fromY;
  const parts = drafts.filter((draft) => {
    const shared = overlap(draft, rectangle);
    return shared.x > 0 && shared.y > 0;
  });
  const covered = parts.filter(isLong).reduce((sum, part) => {
    const shared = overlap(part, rectangle);
    return sum + (shortInX ? shared.x : shared.y);
  }, 0);
  if (covered > SUMMARY_MAX_COVERED * short) return drafts;
  const others = drafts.filter((draft) => !parts.includes(draft));
  const free = freePart(parts.reduce(bounding, rectangle), others);
  return free ? [...others, { ...free, aligned: null }] : drafts;
}

/** The part of the rectangle that no draft has in either text; null when too little is left. */
function freePart(rectangle: Rectangle, drafts: readonly Draft[]): Rectangle | null {
  const [fromX, toX] = longestFree(
    rectangle.fromX,
    rectangle.toX,
    drafts.map((d) => [d.fromX, d.toX]),
  );
  const [fromY, toY] = longestFree(
    rectangle.fromY,
    rectangle.toY,
    drafts.map((d) => [d.fromY, d.toY]),
  );
  if (toX - fromX < REWRITTEN_MIN_TOKENS || toY - fromY < REWRITTEN_MIN_TOKENS) return null;
  return { fromX, toX, fromY, toY };
}

function longestFree(from: number, to: number, taken: [number, number][]): [number, number] {
  let best: [number, number] = [from, from];
  let start = from;
  for (const [takenFrom, takenTo] of taken.sort((a, b) => a[0] - b[0])) {
    if (takenTo <= start || takenFrom >= to) continue;
    if (takenFrom - start > best[1] - best[0]) best = [start, takenFrom];
    start = Math.max(start, takenTo);
  }
  return to - start > best[1] - best[0] ? [start, to] : best;
}
