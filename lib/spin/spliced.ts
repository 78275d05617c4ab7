import { spanLength, spanOverlap, type Span } from '../core/span';
import type { Sketch, SketchQuotation } from '../sketch/sketch';
import { SPLICED_RUN, SPLICED_SHARE } from './parameters';
import { united } from './token-spans';

/** A run of the page's quotation that stands word for word in the source. */
interface Run {
  at: Span;
  of: Span;
}

/** One of the source's quotations, and the stretch of the source that the page has of it. */
export interface SplicedPart {
  quoted: SketchQuotation;
  of: Span;
}

/**
 * Finds quotations that are run together of two or more of the source's: nearly all of their
 * words stand there, in runs, inside quotations that something else parts. O(tokens · places
 * of a run), the places of one run bounded.
 */
export class SpliceFinder {
  private readonly starts = new Map<number, number[]>();

  constructor(
    private readonly page: Sketch,
    private readonly source: Sketch,
  ) {
    for (const { at } of source.quotations)
      for (let j = at[0]; j + SPLICED_RUN <= at[1]; j += 1) {
        const key = runKey(source.tokens, j);
        const list = this.starts.get(key);
        if (!list) this.starts.set(key, [j]);
        else if (list.length < MOST_PLACES) list.push(j);
      }
  }

  /**
   * What the page's quotation is made of: quotations of the source, in its order, each with the
   * stretch that the page has of it; fewer than two are none.
   */
  partsOf({ at }: SketchQuotation): SplicedPart[] {
    const parts: SplicedPart[] = [];
    let covered = 0;
    for (let i = at[0]; i < at[1];) {
      const run = this.longestFrom(i, at[1]);
      if (!run) {
        i += 1;
        continue;
      }
      covered += spanLength(run.at);
      i = run.at[1];
      const quoted = this.source.quotations.find((one) => spanOverlap(one.at, run.of) > 0);
      if (!quoted) continue;
      const known = parts.find((one) => one.quoted === quoted);
      if (known) known.of = united(known.of, run.of);
      else parts.push({ quoted, of: run.of });
    }
    if (covered < SPLICED_SHARE * spanLength(at)) return [];
    return parts.length > 1 && !this.areOne(parts) ? parts : [];
  }

  private longestFrom(from: number, limit: number): Run | null {
    if (from + SPLICED_RUN > limit) return null;
    let best: Run | null = null;
    for (const place of this.starts.get(runKey(this.page.tokens, from)) ?? []) {
      let length = 0;
      while (
        from + length < limit &&
        this.page.tokens[from + length] === this.source.tokens[place + length]
      )
        length += 1;
      if (length >= SPLICED_RUN && length > (best ? spanLength(best.at) : 0))
        best = { at: [from, from + length], of: [place, place + length] };
    }
    return best;
  }

  /** Paragraphs of one speech, each opened by a mark, follow each other without a word between. */
  private areOne(parts: readonly SplicedPart[]): boolean {
    return parts.every(({ quoted }, i) => i === 0 || parts[i - 1]!.quoted.at[1] === quoted.at[0]);
  }
}

const MOST_PLACES = 8;

function runKey(tokens: Uint16Array, from: number): number {
  let key = 0;
  for (let i = from; i < from + SPLICED_RUN; i += 1) key = Math.imul(key ^ tokens[i]!, 0x01000193);
  return key;
}
