import { isFunction, type Pair } from './pair';
import {
  AFFINITY_MAX_SHIFT,
  CHANGED_CLASS,
  CHANGED_CONTENT,
  CHANGED_FUNCTION,
  EQUAL_CONTENT_MAX,
  EQUAL_CONTENT_MIN,
  EQUAL_FUNCTION,
  GAP_EXTEND,
  GAP_OPEN,
  RELATED,
} from './parameters';

/** A rectangle of the two texts, walked away from its corner (atX, atY) forwards or backwards. */
export interface Area {
  atX: number;
  atY: number;
  step: 1 | -1;
  width: number;
  height: number;
}

/** How far an alignment that starts in the corner reached, and its score in half points. */
export interface Reach {
  inX: number;
  inY: number;
  score: number;
}

const FROM_DIAGONAL = 1;
const FROM_X_GAP = 2;
const FROM_Y_GAP = 3;
const ORIGIN = 3;
const X_GAP_EXTENDS = 4;
const Y_GAP_EXTENDS = 8;
const IMPOSSIBLE = -1e6;

/**
 * Aligns small rectangles by affine-gap dynamic programming (Gotoh 1982) with scores that
 * know word classes and substitutions. O(width · height); the buffers grow to the largest
 * rectangle and are used again.
 */
export class ColumnAligner {
  /**
   * Whether swaps are put to the affinity. Looking up a word costs far more than a column,
   * so regions that may yet come to nothing are tried without.
   */
  asksAffinity = false;
  private readonly equalScore: Int32Array;
  private best = new Int32Array(0);
  private yGap = new Int32Array(0);
  private trace = new Uint8Array(0);

  /** `mate` receives for each aligned position of x its position in y. */
  constructor(
    private readonly pair: Pair,
    private readonly mate: Int32Array,
  ) {
    this.equalScore = equalScores(pair);
  }

  /** Score of a run of equal codes. */
  scoreRun(atX: number, length: number): number {
    let score = 0;
    for (let i = atX; i < atX + length; i += 1) score += this.equalScore[this.pair.x[i]!]!;
    return score;
  }

  /** Aligns the whole rectangle, corner to corner. Returns the score. */
  alignAll(area: Area): number {
    this.fill(area);
    const score = this.best[area.height]!;
    this.walkBack(area, area.width, area.height);
    return score;
  }

  /** Aligns from the corner as far as it pays; nothing is written when `minScore` is missed. */
  alignAhead(area: Area, minScore: number): Reach {
    const reach = this.fill(area);
    if (reach.score < minScore) return { inX: 0, inY: 0, score: 0 };
    this.walkBack(area, reach.inX, reach.inY);
    return reach;
  }

  /** Score of aligning position i of x with position j of y; `near`: worth asking the affinity. */
  score(i: number, j: number, near = true): number {
    const codeX = this.pair.x[i]!;
    const codeY = this.pair.y[j]!;
    if (codeX === codeY) return this.equalScore[codeX]!;
    const functionX = isFunction(codeX);
    if (functionX !== isFunction(codeY)) return CHANGED_CLASS;
    if (functionX) return CHANGED_FUNCTION;
    return near && this.asksAffinity && this.pair.related?.(i, j) ? RELATED : CHANGED_CONTENT;
  }

  /** Fills the trace; `best` holds the last row. Returns the best cell. */
  private fill({ atX, atY, step, width, height }: Area): Reach {
    const columns = height + 1;
    this.reserve(columns, (width + 1) * columns);
    const { best, yGap, trace } = this;
    const reach: Reach = { inX: 0, inY: 0, score: 0 };
    best[0] = 0;
    trace[0] = 0;
    yGap[0] = IMPOSSIBLE;
    for (let j = 1; j <= height; j += 1) {
      best[j] = GAP_OPEN + GAP_EXTEND * (j - 1);
      yGap[j] = IMPOSSIBLE;
      trace[j] = FROM_Y_GAP | (j > 1 ? Y_GAP_EXTENDS : 0);
    }
    for (let i = 1; i <= width; i += 1) {
      const row = i * columns;
      let diagonal = best[0]!;
      best[0] = GAP_OPEN + GAP_EXTEND * (i - 1);
      trace[row] = FROM_X_GAP | (i > 1 ? X_GAP_EXTENDS : 0);
      let gapInX = IMPOSSIBLE;
      const x = atX + step * (i - 1);
      for (let j = 1; j <= height; j += 1) {
        let flags = 0;
        const opened = best[j]! + GAP_OPEN;
        const extended = yGap[j]! + GAP_EXTEND;
        if (extended > opened) flags |= X_GAP_EXTENDS;
        const dropX = Math.max(opened, extended);
        yGap[j] = dropX;
        const openedY = best[j - 1]! + GAP_OPEN;
        const extendedY = gapInX + GAP_EXTEND;
        if (extendedY > openedY) flags |= Y_GAP_EXTENDS;
        gapInX = Math.max(openedY, extendedY);
        const near = j - i <= AFFINITY_MAX_SHIFT && i - j <= AFFINITY_MAX_SHIFT;
        let score = diagonal + this.score(x, atY + step * (j - 1), near);
        let from = FROM_DIAGONAL;
        if (dropX > score) {
          score = dropX;
          from = FROM_X_GAP;
        }
        if (gapInX > score) {
          score = gapInX;
          from = FROM_Y_GAP;
        }
        diagonal = best[j]!;
        best[j] = score;
        trace[row + j] = flags | from;
        if (score > reach.score && from === FROM_DIAGONAL) {
          reach.score = score;
          reach.inX = i;
          reach.inY = j;
        }
      }
    }
    return reach;
  }

  private walkBack({ atX, atY, step, height }: Area, fromX: number, fromY: number): void {
    const columns = height + 1;
    let i = fromX;
    let j = fromY;
    while (i > 0 || j > 0) {
      const cell = this.trace[i * columns + j]!;
      const origin = cell & ORIGIN;
      if (origin === FROM_DIAGONAL) {
        i -= 1;
        j -= 1;
        this.mate[atX + step * i] = atY + step * j;
      } else if (origin === FROM_X_GAP) {
        while ((this.trace[i * columns + j]! & X_GAP_EXTENDS) !== 0 && i > 1) i -= 1;
        i -= 1;
      } else {
        while ((this.trace[i * columns + j]! & Y_GAP_EXTENDS) !== 0 && j > 1) j -= 1;
        j -= 1;
      }
    }
  }

  private reserve(columns: number, cells: number): void {
    if (this.best.length < columns) {
      this.best = new Int32Array(columns * 2);
      this.yGap = new Int32Array(columns * 2);
    }
    if (this.trace.length < cells) this.trace = new Uint8Array(cells * 2);
  }
}

/** By code, of those that occur. */
function equalScores({ x, rarity }: Pair): Int32Array {
  const scores = new Int32Array(rarity.length);
  const spread = EQUAL_CONTENT_MAX - EQUAL_CONTENT_MIN;
  for (const code of x)
    scores[code] = isFunction(code)
      ? EQUAL_FUNCTION
      : EQUAL_CONTENT_MIN + Math.round(spread * rarity[code]!);
  return scores;
}
