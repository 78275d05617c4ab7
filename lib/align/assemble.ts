import {
  bounding,
  goodColumns,
  isLong,
  isWholeSentence,
  longer,
  overlap,
  stands,
  type AlignedTexts,
  type Draft,
} from './drafts';
import {
  ABSORB_MIN_INSIDE,
  CORE_MIN_SHARE,
  MOVED_MAX_KEPT,
  MOVED_MIN_SHARE,
  REWRITTEN_MIN_TOKENS,
  SUMMARY_MAX_COVERED,
  SUMMARY_MAX_STANDING,
} from './parameters';
import type { Rectangle, Region } from './regions';

/**
 * Puts the passes together, and clears the columns of what is absorbed: long clean alignments
 * stand on their own, crumbs inside a rewritten stretch become part of it. Disjoint in both texts. O(n²) in the handful of drafts.
 */
export function assemble(
  texts: AlignedTexts,
  regions: readonly Region[],
  parallel: readonly Rectangle[],
): Draft[] {
  const aligned: Draft[] = regions.map((region) => ({ ...rectangleOf(region), isAligned: true }));
  return bySize(parallel).reduce(
    (drafts, rectangle) => withParallel(drafts, rectangle, texts),
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

function withParallel(drafts: Draft[], rectangle: Rectangle, texts: AlignedTexts): Draft[] {
  const parts = drafts.filter((draft) => isInside(draft, rectangle));
  const equal = (some: readonly Draft[]) =>
    some.reduce((sum, part) => sum + goodColumns(part, texts), 0);
  const aligned = parts.filter(({ isAligned }) => isAligned);
  const core = longestInOrder(aligned, (part) => equal([part]));
  // Sentences that were moved whole stand; shuffled scraps of them do not.
  const clean = aligned.filter((part) => isWholeSentence(part, texts));
  if (
    equal(core) < MOVED_MAX_KEPT * equal(clean) &&
    equal(clean) >= MOVED_MIN_SHARE * longer(rectangle)
  ) {
    return drafts;
  }
  const inside = parts.filter((part) => !stands(part, texts));
  const { whole, taken } = absorbed(inside.reduce(bounding, rectangle), inside, drafts);
  if (!whole) return drafts;
  const kept = core.filter((part) => taken.includes(part));
  const isCore = kept.length > 0 && fills(kept.reduce(bounding, kept[0]!), whole);
  for (const part of taken) {
    if (!isCore || !kept.includes(part)) texts.mate.fill(-1, part.fromX, part.toX);
  }
  return [...drafts.filter((draft) => !taken.includes(draft)), { ...whole, isAligned: isCore }];
}

/**
 * What is left of the stretch beside the drafts that it does not take in, and those it does.
 * Trimming may put a part outside, which then stands in its way: so again, until none is.
 */
function absorbed(
  stretch: Rectangle,
  inside: readonly Draft[],
  drafts: readonly Draft[],
): { whole: Rectangle | null; taken: readonly Draft[] } {
  let taken = inside;
  for (;;) {
    const candidates = taken;
    const whole = freePart(
      stretch,
      drafts.filter((draft) => !candidates.includes(draft)),
    );
    taken = whole ? candidates.filter((part) => isWithin(part, whole)) : [];
    if (taken.length === candidates.length) return { whole, taken };
  }
}

function isWithin(part: Rectangle, whole: Rectangle): boolean {
  const shared = overlap(part, whole);
  return shared.x === part.toX - part.fromX && shared.y === part.toY - part.fromY;
}

/** The heaviest of the parts that follow each other in both texts. O(n²). */
export function longestInOrder(parts: readonly Draft[], weigh: (part: Draft) => number): Draft[] {
  const sorted = [...parts].sort((a, b) => a.fromX - b.fromX);
  const best: { sum: number; chain: Draft[] }[] = [];
  for (const part of sorted) {
    let before: { sum: number; chain: Draft[] } = { sum: 0, chain: [] };
    for (const candidate of best) {
      if (candidate.chain.at(-1)!.toY <= part.fromY && candidate.sum > before.sum)
        before = candidate;
    }
    best.push({ sum: before.sum + weigh(part), chain: [...before.chain, part] });
  }
  return best.reduce((a, b) => (b.sum > a.sum ? b : a), { sum: 0, chain: [] as Draft[] }).chain;
}

function isInside(draft: Rectangle, rectangle: Rectangle): boolean {
  const shared = overlap(draft, rectangle);
  return (
    shared.x >= ABSORB_MIN_INSIDE * (draft.toX - draft.fromX) &&
    shared.y >= ABSORB_MIN_INSIDE * (draft.toY - draft.fromY)
  );
}

/** True when the alignment is most of the stretch, on both sides: the stretch is that passage, with its ends. */
function fills(draft: Rectangle, whole: Rectangle): boolean {
  return (
    draft.toX - draft.fromX >= CORE_MIN_SHARE * (whole.toX - whole.fromX) &&
    draft.toY - draft.fromY >= CORE_MIN_SHARE * (whole.toY - whole.fromY)
  );
}

/** Takes in a summary, with the crumbs it is made of, unless these are most of it. */
export function withSummary(drafts: Draft[], rectangle: Rectangle, texts: AlignedTexts): Draft[] {
  const parts = drafts.filter((draft) => {
    const shared = overlap(draft, rectangle);
    return shared.x > 0 && shared.y > 0;
  });
  const standing = parts.filter((part) => stands(part, texts));
  if (shareOfShort(rectangle, parts.filter(isLong)) > SUMMARY_MAX_COVERED) return drafts;
  if (shareOfShort(rectangle, standing) > SUMMARY_MAX_STANDING) return drafts;
  const crumbs = parts.filter((part) => !standing.includes(part));
  const { whole, taken } = absorbed(crumbs.reduce(bounding, rectangle), crumbs, drafts);
  if (!whole) return drafts;
  return [...drafts.filter((draft) => !taken.includes(draft)), { ...whole, isAligned: false }];
}

/** Share of the shorter side of the rectangle that the parts cover. */
function shareOfShort(rectangle: Rectangle, parts: readonly Draft[]): number {
  const width = rectangle.toX - rectangle.fromX;
  const height = rectangle.toY - rectangle.fromY;
  const covered = parts.reduce((sum, part) => {
    const shared = overlap(part, rectangle);
    return sum + (width < height ? shared.x : shared.y);
  }, 0);
  return covered / Math.min(width, height);
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
