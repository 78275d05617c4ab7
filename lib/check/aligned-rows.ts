import type { Relation } from '../align/alignment';
import { pairSentences } from '../align/retold';
import { sentenceRows } from '../align/sentence-rows';
import { mergeSpans, type Span } from '../core/span';
import type { Sketch, SketchedText } from '../sketch/sketch';
import type { Assessment } from './assess';
import type { Page } from './page';
import { sharedPassages } from './passages';
import { retoldOf } from './spin-of';

/** Sentences of the page and of a report that stand beside each other. JSON. */
export interface AlignedRow {
  /** UTF-16 offsets into the page's text; null where it has nothing here. */
  here: Span | null;
  /** UTF-16 offsets into the report's text; null where it has nothing here, or no text. */
  there: Span | null;
  /** Tokens of the report; null where it has nothing here. */
  thereTokens: Span | null;
  /** How the two belong together; null where one stands alone. */
  relation: Relation | null;
  /** Row of the counterpart, where it stands elsewhere in the other text. */
  counterpart: number | null;
  /** Whether a paragraph begins here, on each side. */
  begins: { here: boolean; there: boolean };
}

/** The page and one report, sentence beside sentence. O(text). */
export function alignedRows(page: Page, assessment: Assessment): AlignedRow[] {
  const { sketch } = assessment.report;
  const suspect = page.sketched.sketch;
  const passages = [
    ...sharedPassages(assessment).passages,
    // A text told again in other words shows what of it was told, sentence by sentence.
    ...pairSentences(suspect, sketch, retoldOf(assessment)).map((pair) => ({
      ...pair,
      relation: 'rewritten' as const,
      edits: [],
    })),
  ];
  const furniture = page.article.excluded
    .map(({ span }) => span)
    .filter((span): span is Span => span !== null);
  const here = new SentenceTexts(page.sketched, furniture);
  const there = assessment.sketched ? new SentenceTexts(assessment.sketched, []) : null;
  const starts = { here: paragraphs(suspect), there: paragraphs(sketch) };
  return sentenceRows(suspect, sketch, passages).map(
    ({ suspect: at, source, relation, counterpart }) => ({
      here: at && here.spanOf(at),
      there: source && there ? there.spanOf(source) : null,
      thereTokens: source,
      relation,
      counterpart,
      begins: {
        here: at !== null && starts.here.has(at[0]),
        there: source !== null && starts.there.has(source[0]),
      },
    }),
  );
}

function paragraphs({ paragraphs: starts }: Sketch): ReadonlySet<number> {
  return new Set(starts);
}

/** The way from the tokens of whole sentences to their text, marks before and behind included. */
class SentenceTexts {
  private readonly furniture: readonly Span[];

  constructor(
    private readonly sketched: SketchedText,
    furniture: readonly Span[],
  ) {
    this.furniture = mergeSpans(furniture);
  }

  spanOf([from, to]: Span): Span {
    const { offsets, text } = this.sketched;
    const start = this.beginOf(from);
    const lastEnd = offsets.ends[to - 1]!;
    const next = to < offsets.starts.length ? this.beginOf(to) : text.length;
    const cut = this.furniture.find(([at]) => at >= lastEnd && at < next)?.[0] ?? next;
    const end = lastEnd + text.slice(lastEnd, cut).trimEnd().length;
    return [start, end];
  }

  /** Where the text of a token begins, with the marks that lean on it ("“We …"). */
  private beginOf(token: number): number {
    const { offsets, text } = this.sketched;
    const floor = token === 0 ? 0 : offsets.ends[token - 1]!;
    let start = offsets.starts[token]!;
    while (start > floor && !/\s/u.test(text[start - 1]!)) start -= 1;
    // Nothing between two words belongs to the second where no space parts them.
    return start === floor && token > 0 ? offsets.starts[token]! : start;
  }
}
