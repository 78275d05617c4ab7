import type { Alignment, Passage, SwapCounts } from '../align/alignment';
import { coveredLength, spanLength, type Span } from '../core/span';
import type { SketchView } from './sketch-view';

/** What the passages of one pair say, in shares of tokens. */
export interface AlignmentMeasures {
  /** Share of each text inside passages. */
  coverSuspect: number;
  coverSource: number;
  /** Share of the suspect counted outside common material only. */
  ownSuspect: number;
  /** Share of the suspect inside passages of each relation. */
  verbatim: number;
  substituted: number;
  /** Mean length of the run an equal token stands in, in tokens. */
  meanRun: number;
  /** Share of content words in aligned columns that are swapped for a known word, by the alignment's count. */
  confirmedRate: number;
  /** Share of them that are swapped for any other word. */
  swapRate: number;
  /** Tokens dropped inside passages, per aligned token; tokens added, whole sentences aside. */
  droppedRate: number;
  addedRate: number;
  /** Share of neighbouring passages that stand in the source's order; 1 where all do. */
  passageOrder: number;
  /** Passages per 100 suspect tokens. */
  fragments: number;
  /** Mean specific weight of covered tokens. */
  weight: number;
}

interface Columns {
  equal: number;
  runs: number;
  swapped: number;
  content: number;
  dropped: number;
  added: number;
}

/** O(columns). */
export function measureAlignment(alignment: Alignment, suspect: SketchView): AlignmentMeasures {
  const { passages } = alignment;
  const tokens = Math.max(1, alignment.suspectTokens);
  const suspectSpans = passages.map((passage) => passage.suspect);
  const sourceSpans = passages.map((passage) => passage.source);
  // What is quoted on both sides is nobody's own.
  const own = passages.filter((passage) => passage.relation !== 'quotation');
  const columns = countColumns(own, suspect);
  const share = (relation: Passage['relation']) =>
    coveredLength(passages.filter((p) => p.relation === relation).map((p) => p.suspect)) / tokens;
  const covered = coveredLength(suspectSpans);
  return {
    coverSuspect: covered / tokens,
    coverSource: coveredLength(sourceSpans) / Math.max(1, alignment.sourceTokens),
    ownSuspect: ownShare(suspectSpans, suspect),
    verbatim: share('verbatim'),
    substituted: share('substituted'),
    meanRun: columns.equal === 0 ? 0 : columns.runs / columns.equal,
    ...swapRates(alignment.swaps),
    ...editRates(columns),
    passageOrder: inOrder(own),
    fragments: (100 * own.length) / tokens,
    weight: meanWeight(own),
  };
}

/** Content columns at which a rate over them is half trusted. */
const HALF_TRUST = 12;

/** Draws rates over a handful of words to nothing. */
function trust(content: number): number {
  return content / (content + HALF_TRUST);
}

function swapRates({ contentWords, confirmed, swapped }: SwapCounts) {
  const perWord = trust(contentWords) / Math.max(1, contentWords);
  return { confirmedRate: perWord * confirmed, swapRate: perWord * swapped };
}

function editRates({ equal, swapped, content, dropped, added }: Columns) {
  const perAligned = trust(content) / Math.max(1, equal + swapped);
  return { droppedRate: perAligned * dropped, addedRate: perAligned * added };
}

function inOrder(passages: readonly Passage[]): number {
  const steps = passages.slice(1).filter(({ source }, i) => source[0] >= passages[i]!.source[0]);
  return passages.length < 2 ? 1 : steps.length / (passages.length - 1);
}

function meanWeight(passages: readonly Passage[]): number {
  const tokens = passages.reduce((sum, passage) => sum + spanLength(passage.suspect), 0);
  const weight = passages.reduce((sum, p) => sum + p.weight * spanLength(p.suspect), 0);
  return tokens === 0 ? 0 : weight / tokens;
}

/** Share of the tokens outside common material that the spans cover. */
function ownShare(spans: readonly Span[], view: SketchView): number {
  const inside = new Uint8Array(view.common.length);
  for (const [start, end] of spans) inside.fill(1, start, end);
  let own = 0;
  let covered = 0;
  for (let i = 0; i < inside.length; i++) {
    if (view.common[i]) continue;
    own++;
    covered += inside[i]!;
  }
  return own === 0 ? 0 : covered / own;
}

function countColumns(passages: readonly Passage[], suspect: SketchView): Columns {
  const columns: Columns = {
    equal: 0,
    runs: 0,
    swapped: 0,
    content: 0,
    dropped: 0,
    added: 0,
  };
  for (const passage of passages) {
    for (const edit of passage.edits) countEdit(columns, edit, suspect);
  }
  return columns;
}

/** Tokens of the span that no sentence has which lies in it: a sentence of the page's own alters none of the source's. */
function putIntoSentences([start, end]: Span, { sketch, sentenceOf, sentenceEnds }: SketchView) {
  let count = end - start;
  for (let s = sentenceOf[start]!; s < sentenceEnds.length && sentenceEnds[s]! <= end; s++) {
    if (sketch.sentences[s]! >= start) count -= sentenceEnds[s]! - sketch.sentences[s]!;
  }
  return count;
}

function countEdit(columns: Columns, edit: Passage['edits'][number], suspect: SketchView): void {
  if (edit.kind === 'dropped') columns.dropped += spanLength(edit.source);
  if (edit.kind === 'added') columns.added += putIntoSentences(edit.suspect, suspect);
  if (edit.kind === 'added' || edit.kind === 'dropped') return;
  let own = 0;
  for (let i = edit.suspect[0]; i < edit.suspect[1]; i++) {
    if (suspect.common[i]) continue;
    own++;
    if (suspect.weights[i] === 0) continue;
    columns.content++;
    if (edit.kind !== 'equal') columns.swapped++;
  }
  if (edit.kind !== 'equal') return;
  columns.equal += own;
  columns.runs += own * own;
}
