import { coveredLength, mergeSpans, type Span } from '../core/span';
import type { TokenOffsets } from '../sketch/sketch';
import { echoedPassages, type ToldPassage } from '../verdict/echoed-passages';
import type { FindingPassage } from './finding';
import type { Assessment } from './assess';
import { joinedAcrossOmissions } from './joined-passages';
import type { Page } from './page';

/** An assessment with those of its passages that a finding tells. */
export interface Shown {
  assessment: Assessment;
  passages: readonly ToldPassage[];
}

/**
 * The passages of an assessment as stretches of text. A passage that runs across furniture
 * of the page is told in parts, so that no part holds any of it.
 */
export function findingPassages(page: Page, { assessment, passages }: Shown): FindingPassage[] {
  const furniture = furnitureOf(page);
  const there = assessment.sketched?.offsets ?? null;
  return joinedAcrossOmissions(passages).flatMap((passage) =>
    splitAt(passage, furniture, page.sketched.offsets).map((part) => ({
      suspect: textSpan(part.suspect, page.sketched.offsets),
      source: there === null ? null : textSpan(part.source, there),
      sourceTokens: part.source,
      relation: passage.relation,
      sourceId: assessment.report.meta.id,
    })),
  );
}

/**
 * Weight from which a rewritten passage is shown whatever the verdict on the whole page: a
 * long page may retell one paragraph. Two independent accounts of one event rarely reach it.
 */
const TELLING_REWRITE = 0.35;

/**
 * All that two texts share. A reuse that left no passage to align shows the sentences it was
 * told by.
 */
export function sharedPassages(assessment: Assessment): Shown {
  const { pair, verdict } = assessment;
  const { passages } = pair.alignment;
  const retold = verdict.reuse && passages.length === 0;
  return { assessment, passages: retold ? echoedPassages(pair) : passages };
}

/**
 * What is worth showing: where nothing was reused, saying the same thing in other words is
 * mostly two people reporting one event.
 */
export function tellingPassages(assessment: Assessment): Shown {
  if (assessment.verdict.reuse) return sharedPassages(assessment);
  const telling = assessment.pair.alignment.passages.filter(
    ({ relation, weight }) => relation !== 'rewritten' || weight >= TELLING_REWRITE,
  );
  return { assessment, passages: telling };
}

/** Share of the page inside what is shown, and of the first source inside its own passages. */
export function coverageOf(shown: readonly Shown[]): { suspect: number; source: number } {
  const [first] = shown;
  if (!first) return { suspect: 0, source: 0 };
  const { alignment } = first.assessment.pair;
  const onPage = shown.flatMap(({ passages }) => passages.map((passage) => passage.suspect));
  const inSource = first.passages.map((passage) => passage.source);
  return {
    suspect: coveredLength(onPage) / Math.max(1, alignment.suspectTokens),
    source: coveredLength(inSource) / Math.max(1, alignment.sourceTokens),
  };
}

function furnitureOf(page: Page): Span[] {
  return mergeSpans(
    page.article.excluded.map(({ span }) => span).filter((span): span is Span => span !== null),
  );
}

/** UTF-16 offsets of a token span; an empty one is the empty place before its token. */
export function textSpan([start, end]: Span, { starts, ends }: TokenOffsets): Span {
  if (end > start) return [starts[start]!, ends[end - 1]!];
  const at = starts[start] ?? ends.at(-1) ?? 0;
  return [at, at];
}

function splitAt(
  passage: ToldPassage,
  furniture: readonly Span[],
  offsets: TokenOffsets,
): Pick<ToldPassage, 'suspect' | 'source'>[] {
  const [from, to] = passage.suspect;
  const cuts = furniture
    .filter(([start]) => start >= offsets.ends[from]! && start < offsets.starts[to - 1]!)
    .map(([start]) => firstTokenAfter(offsets.starts, start, from, to));
  const bounds = [...new Set([from, ...cuts, to])];
  const parts: Pick<ToldPassage, 'suspect' | 'source'>[] = [];
  for (let i = 0; i + 1 < bounds.length; i++) {
    const suspect: Span = [bounds[i]!, bounds[i + 1]!];
    parts.push({
      suspect,
      source: [sourceAt(passage, suspect[0]), sourceAt(passage, suspect[1])],
    });
  }
  return parts;
}

function firstTokenAfter(starts: Uint32Array, offset: number, from: number, to: number): number {
  let token = from;
  while (token < to && starts[token]! < offset) token++;
  return token;
}

/** The source position that stands at a suspect position, by the columns between them. */
function sourceAt(passage: ToldPassage, at: number): number {
  if (at <= passage.suspect[0]) return passage.source[0];
  if (at >= passage.suspect[1]) return passage.source[1];
  for (const { suspect, source } of passage.edits) {
    if (at < suspect[1]) return Math.min(source[1], source[0] + Math.max(0, at - suspect[0]));
  }
  const share = (at - passage.suspect[0]) / (passage.suspect[1] - passage.suspect[0]);
  return Math.round(passage.source[0] + share * (passage.source[1] - passage.source[0]));
}
