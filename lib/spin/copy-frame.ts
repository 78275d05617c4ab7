import type { Alignment } from '../align/alignment';
import type { Stretches } from '../align/retold';
import { coveredLength, type Span } from '../core/span';
import { FUNCTION_CODES } from '../sketch/codes';
import type { Sketch } from '../sketch/sketch';
import {
  COPY_SHARE,
  FRAME_BESIDE,
  FRAME_WORDS,
  FRAME_WORDS_ALONE,
  KEPT_SOURCE_SHARE,
  RETOLD_SHARE,
} from './parameters';
import { united } from './token-spans';

interface FramedPassage {
  suspect: Span;
  /** Aligned words that neither text quotes. */
  unquoted: number;
}

/**
 * What stands aligned around the quotations. Two reports may quote one statement, or two
 * statements alike; only where the sentences around them are shared as well is a difference
 * between them an alteration. O(tokens).
 */
export class CopyFrame {
  /** The page as a whole is a copy: enough of its own words are aligned. */
  readonly isCopy: boolean;
  /** It has so much of the source that what it lacks was left out, and is no excerpt. */
  readonly keepsSource: boolean;
  /** The page as a whole tells the source again, copied or in other words. */
  readonly isRetold: boolean;
  /** Of each token of the page the most unquoted words of a passage that it stands in; -1 in none. */
  private readonly passages: Int32Array;
  /** … of the passages that stand by each other, as one. */
  private readonly rows: Int32Array;

  constructor(page: Sketch, source: Sketch, alignment: Alignment, retold: readonly Stretches[]) {
    const quotedOnPage = quotedMask(page);
    const quotedInSource = quotedMask(source);
    const aligned = alignment.passages.map(({ suspect, edits }) => {
      let unquoted = 0;
      for (const edit of edits) {
        if (edit.kind !== 'equal' && edit.kind !== 'related') continue;
        const length = Math.min(edit.suspect[1] - edit.suspect[0], edit.source[1] - edit.source[0]);
        for (let i = 0; i < length; i++)
          if (!quotedOnPage[edit.suspect[0] + i] && !quotedInSource[edit.source[0] + i]) unquoted++;
      }
      return { suspect, unquoted };
    });
    const copied = aligned.reduce((sum, { unquoted }) => sum + unquoted, 0);
    const told = retold.map((stretch) => sharedWords(page, source, stretch));
    const passages = [...aligned, ...told];
    this.passages = mostUnquoted(passages, page.tokens.length);
    this.rows = mostUnquoted(inRows(passages), page.tokens.length);
    const covered = coveredLength(passages.map(({ suspect }) => suspect));
    const own = quotedOnPage.reduce((sum, quoted) => sum + 1 - quoted, 0);
    const kept = coveredLength(alignment.passages.map(({ source: at }) => at));
    this.keepsSource = kept >= KEPT_SOURCE_SHARE * Math.max(1, alignment.sourceTokens);
    this.isRetold = covered >= RETOLD_SHARE * Math.max(1, page.tokens.length);
    this.isCopy = copied >= COPY_SHARE * Math.max(1, own);
  }

  /** True when a difference at this place of the page is a change of the source's words. */
  holds(at: Span): boolean {
    const least = this.isCopy || this.isRetold ? FRAME_WORDS : FRAME_WORDS_ALONE;
    return mostIn(this.passages, at) >= least;
  }

  /** … of where all is other words: only what stands right beside it is aligned. */
  holdsBeside([from, to]: Span): boolean {
    return this.holds([from - 1, to + 1]);
  }

  /**
   * … or a change of what the source has somebody say: what a copy moved is a passage of its own,
   * with the copied text around it, or further statements before that.
   */
  holdsSpeech(at: Span): boolean {
    if (this.holds(at)) return true;
    if (!this.isCopy || !this.covers(at)) return false;
    return mostIn(this.rows, at) >= FRAME_WORDS;
  }

  /** True when some passage touches the place. */
  covers(at: Span): boolean {
    return mostIn(this.passages, at) >= 0;
  }
}

/** O(tokens of the passages). */
function mostUnquoted(passages: readonly FramedPassage[], length: number): Int32Array {
  const most = new Int32Array(length).fill(-1);
  for (const { suspect, unquoted } of passages)
    for (let token = suspect[0]; token < suspect[1]; token++)
      if (unquoted > most[token]!) most[token] = unquoted;
  return most;
}

/** O(words of the place). */
function mostIn(most: Int32Array, [from, to]: Span): number {
  let found = -1;
  for (let token = Math.max(0, from); token < Math.min(to, most.length); token++)
    if (most[token]! > found) found = most[token]!;
  return found;
}

/** Passages with no more than a frame between them put together. O(n log n). */
function inRows(passages: readonly FramedPassage[]): FramedPassage[] {
  const rows: FramedPassage[] = [];
  for (const { suspect, unquoted } of [...passages].sort((a, b) => a.suspect[0] - b.suspect[0])) {
    const last = rows.at(-1);
    if (last && suspect[0] - last.suspect[1] <= FRAME_BESIDE) {
      last.suspect = united(last.suspect, suspect);
      last.unquoted += unquoted;
    } else rows.push({ suspect, unquoted });
  }
  return rows;
}

/** Content words outside quotations that both stretches have. */
function sharedWords(
  page: Sketch,
  source: Sketch,
  { suspect, source: of }: Stretches,
): FramedPassage {
  const quoted = quotedMask(page);
  const there = new Set(source.tokens.subarray(...of));
  let unquoted = 0;
  for (let i = suspect[0]; i < suspect[1]; i++)
    if (!quoted[i] && page.tokens[i]! >= FUNCTION_CODES && there.has(page.tokens[i]!)) unquoted++;
  return { suspect, unquoted };
}

function quotedMask({ tokens, quotations }: Sketch): Uint8Array {
  const mask = new Uint8Array(tokens.length);
  for (const { at } of quotations) mask.fill(1, at[0], at[1]);
  return mask;
}
