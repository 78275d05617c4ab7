import type { Chain } from './chains';
import { ColumnAligner } from './columns';
import type { Pair } from './pair';
import type { Anchors } from './seeds';
import {
  AFFINITY_MIN_SCORE,
  CHAIN_MAX_GAP,
  CHAIN_MIN_SCORE,
  EXTENSION_MIN_SCORE,
  EXTENSION_WINDOW,
  HEAL_MAX_LOSS,
  PASSAGE_MIN_COLUMNS,
  PASSAGE_MIN_SCORE,
} from './parameters';

/** A stretch of both texts, half-open in both. */
export interface Rectangle {
  fromX: number;
  toX: number;
  fromY: number;
  toY: number;
}

/** An aligned stretch of both texts; `mate` of the pair tells its columns. In tokens. */
export interface Region extends Rectangle {
  /** Half points of its columns. */
  score: number;
}

/**
 * Turns chains into aligned regions, best chain first: what a better chain has taken is
 * closed to the others, so regions are disjoint in both texts. Gaps inside a chain are
 * aligned corner to corner, its two ends as far as it pays.
 */
export class RegionBuilder {
  /** For each position of x its aligned position in y, or -1. */
  readonly mate: Int32Array;
  readonly regions: Region[] = [];
  private readonly takenX: Uint8Array;
  private readonly takenY: Uint8Array;
  /** Which chain, counted from 1 in order of score, has an anchor on each token. */
  private readonly claimedX: Uint32Array;
  private readonly claimedY: Uint32Array;
  private current = 0;
  private readonly aligner: ColumnAligner;

  constructor(
    private readonly pair: Pair,
    private readonly anchors: Anchors,
  ) {
    this.mate = new Int32Array(pair.x.length).fill(-1);
    this.takenX = new Uint8Array(pair.x.length);
    this.takenY = new Uint8Array(pair.y.length);
    this.claimedX = new Uint32Array(pair.x.length);
    this.claimedY = new Uint32Array(pair.y.length);
    this.aligner = new ColumnAligner(pair, this.mate);
  }

  /** Score of an anchor alone, for the chaining. */
  scoreAnchor(anchor: number): number {
    return this.aligner.scoreRun(this.anchors.atX[anchor]!, this.anchors.length[anchor]!);
  }

  addChains(chains: readonly Chain[]): void {
    chains.forEach((chain, index) => {
      this.claim(chain, index + 1);
    });
    chains.forEach((chain, index) => {
      this.current = index + 1;
      if (chain.score >= CHAIN_MIN_SCORE) this.addChain(chain);
    });
  }

  /** Marks the tokens of a chain that will make a passage: gaps and ends of weaker ones must not swallow them. */
  private claim(chain: Chain, owner: number): void {
    if (chain.score < PASSAGE_MIN_SCORE) return;
    for (const anchor of chain.anchors) {
      const length = this.anchors.length[anchor]!;
      const [atX, atY] = [this.anchors.atX[anchor]!, this.anchors.atY[anchor]!];
      for (let k = 0; k < length; k += 1) {
        this.claimedX[atX + k] ||= owner;
        this.claimedY[atY + k] ||= owner;
      }
    }
  }

  /** True when most of the gap between region and run is another chain's, in either text: a sentence moved here, or away. */
  private isClaimed(region: Region, run: Region): boolean {
    const inX = this.countForeign(this.claimedX, region.toX, run.fromX);
    const inY = this.countForeign(this.claimedY, region.toY, run.fromY);
    return (
      (inX >= PASSAGE_MIN_COLUMNS && inX > (run.fromX - region.toX) / 2) ||
      (inY >= PASSAGE_MIN_COLUMNS && inY > (run.fromY - region.toY) / 2)
    );
  }

  private countForeign(claimed: Uint32Array, from: number, to: number): number {
    let count = 0;
    for (let i = from; i < to; i += 1) if (this.isForeign(claimed, i)) count += 1;
    return count;
  }

  private isForeign(claimed: Uint32Array, at: number): boolean {
    return claimed[at] !== 0 && claimed[at] !== this.current;
  }

  private addChain(chain: Chain): void {
    let region: Region | null = null;
    for (const anchor of chain.anchors) {
      const run = this.freePart(anchor, region);
      if (!run || (region && this.heal(region, run))) continue;
      if (region) this.finish(region);
      // What was finished may have grown over the run.
      region = region ? this.freePart(anchor, null) : run;
      if (region) this.writeRun(region);
    }
    if (region) this.finish(region);
  }

  /** The longest part of an anchor behind the region so far that nothing has taken. */
  private freePart(anchor: number, behind: Region | null): Region | null {
    const atX = this.anchors.atX[anchor]!;
    const shift = this.anchors.atY[anchor]! - atX;
    const end = atX + this.anchors.length[anchor]!;
    const begin = behind ? Math.max(atX, behind.toX, behind.toY - shift) : atX;
    let best: Region | null = null;
    for (let i = begin; i < end; i += 1) {
      const from = i;
      while (i < end && !this.takenX[i] && !this.takenY[i + shift]) i += 1;
      if (i - from <= (best ? best.toX - best.fromX : 0)) continue;
      const score = this.aligner.scoreRun(from, i - from);
      best = { fromX: from, toX: i, fromY: from + shift, toY: i + shift, score };
    }
    return best;
  }

  private writeRun(run: Region): void {
    for (let i = run.fromX; i < run.toX; i += 1) this.mate[i] = run.fromY + i - run.fromX;
  }

  /** Joins the run to the region when the gap between them is short, free and not too dear. */
  private heal(region: Region, run: Region): boolean {
    const width = run.fromX - region.toX;
    const height = run.fromY - region.toY;
    if (width > CHAIN_MAX_GAP || height > CHAIN_MAX_GAP) return false;
    if (!isFree(this.takenX, region.toX, run.fromX)) return false;
    if (!isFree(this.takenY, region.toY, run.fromY)) return false;
    if (this.isClaimed(region, run)) return false;
    const gap = this.aligner.alignAll({
      atX: region.toX,
      atY: region.toY,
      step: 1,
      width,
      height,
    });
    if (gap < -HEAL_MAX_LOSS) {
      this.mate.fill(-1, region.toX, run.fromX);
      return false;
    }
    this.writeRun(run);
    region.toX = run.toX;
    region.toY = run.toY;
    region.score += gap + run.score;
    return true;
  }

  private finish(region: Region): void {
    this.extendForwards(region);
    this.extendBackwards(region);
    if (region.score >= AFFINITY_MIN_SCORE) this.refine(region);
    if (!this.isPassage(region)) {
      this.mate.fill(-1, region.fromX, region.toX);
      return;
    }
    this.takenX.fill(1, region.fromX, region.toX);
    this.takenY.fill(1, region.fromY, region.toY);
    this.regions.push(region);
  }

  /** Aligns the gaps between equal runs anew, and the ends further, with the affinity. */
  private refine(region: Region): void {
    this.aligner.asksAffinity = true;
    region.score = this.realign(region);
    this.extendForwards(region);
    this.extendBackwards(region);
    this.aligner.asksAffinity = false;
  }

  /** Keeps the runs of equal columns and aligns what lies between them. Returns the new score. */
  private realign(region: Region): number {
    const { x, y } = this.pair;
    let score = 0;
    let i = region.fromX;
    let j = region.fromY;
    while (i < region.toX || j < region.toY) {
      let nextX = i;
      while (nextX < region.toX && !this.isEqual(nextX)) nextX += 1;
      const nextY = nextX < region.toX ? this.mate[nextX]! : region.toY;
      this.mate.fill(-1, i, nextX);
      score += this.aligner.alignAll({
        atX: i,
        atY: j,
        step: 1,
        width: nextX - i,
        height: nextY - j,
      });
      i = nextX;
      j = nextY;
      while (i < region.toX && j < region.toY && this.mate[i] === j && x[i] === y[j]) {
        score += this.aligner.scoreRun(i, 1);
        i += 1;
        j += 1;
      }
    }
    return score;
  }

  private isEqual(i: number): boolean {
    const mate = this.mate[i]!;
    return mate >= 0 && this.pair.x[i] === this.pair.y[mate];
  }

  private isPassage(region: Region): boolean {
    if (region.score < PASSAGE_MIN_SCORE) return false;
    let columns = 0;
    for (let i = region.fromX; i < region.toX; i += 1) {
      const mate = this.mate[i]!;
      if (mate >= 0 && this.aligner.score(i, mate) > 0) columns += 1;
    }
    return columns >= PASSAGE_MIN_COLUMNS;
  }

  private extendForwards(region: Region): void {
    for (;;) {
      const width = this.freeAhead(this.takenX, this.claimedX, region.toX, 1);
      const height = this.freeAhead(this.takenY, this.claimedY, region.toY, 1);
      const reach = this.aligner.alignAhead(
        { atX: region.toX, atY: region.toY, step: 1, width, height },
        EXTENSION_MIN_SCORE,
      );
      if (reach.score === 0) return;
      region.toX += reach.inX;
      region.toY += reach.inY;
      region.score += reach.score;
    }
  }

  private extendBackwards(region: Region): void {
    for (;;) {
      const width = this.freeAhead(this.takenX, this.claimedX, region.fromX - 1, -1);
      const height = this.freeAhead(this.takenY, this.claimedY, region.fromY - 1, -1);
      const reach = this.aligner.alignAhead(
        { atX: region.fromX - 1, atY: region.fromY - 1, step: -1, width, height },
        EXTENSION_MIN_SCORE,
      );
      if (reach.score === 0) return;
      region.fromX -= reach.inX;
      region.fromY -= reach.inY;
      region.score += reach.score;
    }
  }

  /** Tokens from `at` on that no passage has and no stronger chain will have, at most a window of them. */
  private freeAhead(taken: Uint8Array, claimed: Uint32Array, at: number, step: 1 | -1): number {
    let free = 0;
    let i = at;
    while (free < EXTENSION_WINDOW && i >= 0 && i < taken.length) {
      if (taken[i] || this.isForeign(claimed, i)) break;
      free += 1;
      i += step;
    }
    return free;
  }
}

function isFree(taken: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (taken[i]) return false;
  return true;
}
