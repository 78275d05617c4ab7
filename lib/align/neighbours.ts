import { bounding, isWholeSentence, longer, stands, type AlignedTexts, type Draft } from './drafts';
import { CORE_MIN_SHARE, NEIGHBOUR_MAX_GAP } from './parameters';
import type { Rectangle } from './regions';

/**
 * Joins drafts that touch in both texts, whatever their order there: halves of one stretch
 * whose words were shuffled, or an alignment and its rewritten end. What stands on its own
 * stays apart. Nothing fits between two that touch, so drafts stay disjoint. O(n log n).
 */
export function joinNeighbours(drafts: readonly Draft[], texts: AlignedTexts): Draft[] {
  const joined: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => a.fromX - b.fromX)) {
    let last = draft;
    for (
      let before = joined.at(-1);
      before && belong(before, last, texts);
      before = joined.at(-1)
    ) {
      last = join(before, last, texts);
      joined.pop();
    }
    joined.push(last);
  }
  return joined;
}

function belong(a: Draft, b: Draft, texts: AlignedTexts): boolean {
  return touch(a, b) && !isApart(a, texts) && !isApart(b, texts);
}

function touch(a: Rectangle, b: Rectangle): boolean {
  return (
    Math.max(a.fromX, b.fromX) - Math.min(a.toX, b.toX) <= NEIGHBOUR_MAX_GAP &&
    Math.max(a.fromY, b.fromY) - Math.min(a.toY, b.toY) <= NEIGHBOUR_MAX_GAP
  );
}

function isApart(draft: Draft, texts: AlignedTexts): boolean {
  return draft.isAligned && (stands(draft, texts) || isWholeSentence(draft, texts));
}

/** The two as one, `before` first in x. The longer keeps its columns when they are most of it; the other when they fit. */
function join(before: Draft, behind: Draft, { mate }: AlignedTexts): Draft {
  const whole = bounding(before, behind);
  const [core, rest] = longer(behind) > longer(before) ? [behind, before] : [before, behind];
  const isCrossed = behind.fromY < before.fromY;
  if (isCrossed || !rest.isAligned) mate.fill(-1, rest.fromX, rest.toX);
  return { ...whole, isAligned: core.isAligned && longer(core) >= CORE_MIN_SHARE * longer(whole) };
}
