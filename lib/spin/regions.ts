import type { Alignment, Edit } from '../align/alignment';
import { oncePer } from '../core/lazy';
import { firstFrom } from '../core/sorted';
import type { Span } from '../core/span';
import type { Sketch } from '../sketch/sketch';

/** A stretch between equal columns in which the texts differ. Token spans; either may be empty. */
export interface Region {
  suspect: Span;
  source: Span;
  /** True when an equal column stands directly before (after) in the same passage. */
  after: boolean;
  before: boolean;
}

/** The differing stretches of all passages that have columns, in suspect order. O(edits), once an alignment. */
export const regionsOf = oncePer((alignment: Alignment): readonly Region[] => {
  const regions: Region[] = [];
  alignment.passages.forEach(({ edits }) => {
    for (let i = 0; i < edits.length; i++) {
      if (edits[i]!.kind === 'equal') continue;
      const first = i;
      while (i + 1 < edits.length && edits[i + 1]!.kind !== 'equal') i++;
      regions.push({
        suspect: [edits[first]!.suspect[0], edits[i]!.suspect[1]],
        source: [edits[first]!.source[0], edits[i]!.source[1]],
        after: first > 0,
        before: i + 1 < edits.length,
      });
    }
  });
  return regions;
});

/**
 * The region in two where a sentence ends inside of it on both sides: the words before the
 * stop of the one answer to none behind the stop of the other. Starts of sentences ascend. O(log n).
 */
export function atSentences(
  region: Region,
  page: Sketch['sentences'],
  there: Sketch['sentences'],
): Region[] {
  const [at, of] = [onlyStart(page, region.suspect), onlyStart(there, region.source)];
  if (at === null || of === null) return [region];
  const first: Region = {
    ...region,
    suspect: [region.suspect[0], at],
    source: [region.source[0], of],
    before: false,
  };
  const second: Region = {
    ...region,
    suspect: [at, region.suspect[1]],
    source: [of, region.source[1]],
    after: false,
  };
  return [first, second].filter(
    ({ suspect, source }) => suspect[1] - suspect[0] + source[1] - source[0] > 0,
  );
}

/** The one sentence that starts in the span or right behind it; null for none or several. O(log n). */
function onlyStart(sentences: Sketch['sentences'], [from, to]: Span): number | null {
  const first = firstFrom(sentences, from);
  const [start, next] = [sentences[first], sentences[first + 1]];
  if (start === undefined || start > to || (next !== undefined && next <= to)) return null;
  return start;
}

/** Of each side, 1 for a token that stands in a differing stretch. */
export type Differing = Readonly<Record<'suspect' | 'source', Uint8Array>>;

/** Marks the tokens that stand in a differing stretch. O(tokens), once an alignment. */
export const differingTokens = oncePer((alignment: Alignment): Differing => {
  const marks = {
    suspect: new Uint8Array(alignment.suspectTokens),
    source: new Uint8Array(alignment.sourceTokens),
  };
  for (const { suspect, source } of regionsOf(alignment)) {
    marks.suspect.fill(1, suspect[0], suspect[1]);
    marks.source.fill(1, source[0], source[1]);
  }
  return marks;
});

/** The place of each suspect token in the source; -1 where it has none. */
export interface Mapping {
  toSource: Int32Array;
  toSuspect: Int32Array;
  /** Tokens whose column is equal, on the suspect's side. */
  equal: Uint8Array;
}

/** Columns of the alignment, both ways. Unequal runs are paired off token by token. O(tokens), once an alignment. */
export const mappingOf = oncePer((alignment: Alignment): Mapping => {
  const toSource = new Int32Array(alignment.suspectTokens).fill(-1);
  const toSuspect = new Int32Array(alignment.sourceTokens).fill(-1);
  const equal = new Uint8Array(alignment.suspectTokens);
  const pairOff = ({ suspect, source, kind }: Edit): void => {
    const length = Math.min(suspect[1] - suspect[0], source[1] - source[0]);
    for (let i = 0; i < length; i++) {
      toSource[suspect[0] + i] = source[0] + i;
      toSuspect[source[0] + i] = suspect[0] + i;
      if (kind === 'equal') equal[suspect[0] + i] = 1;
    }
  };
  for (const { edits } of alignment.passages) for (const edit of edits) pairOff(edit);
  return { toSource, toSuspect, equal };
});
