import type { Alignment } from '../align/alignment';
import { coveredLength, spanLength, spanOverlap, type Span } from '../core/span';
import type { Sketch } from '../sketch/sketch';
import { textSpan } from '../sketch/token-places';
import type { CopyFrame } from './copy-frame';
import { RESPONSES } from './framing-words';
import type { Texts } from './pairing';
import {
  KEPT_SOURCE_SHARE,
  LONGEST_SHOWN,
  MOST_PARAGRAPHS,
  PARAGRAPH_ALIGNED,
  PARAGRAPH_WORDS,
} from './parameters';
import { SourceWords, WordList } from './source-words';
import type { FramingFinding } from './spin';
import { printed } from '../sketch/words';

const responses = new WordList(RESPONSES);

/**
 * Paragraphs that a copy leaves out of, or puts into, the source; denials and responses
 * first. A page that took only a part of the source left nothing out: it took an excerpt.
 */
export function findParagraphs(
  texts: Texts,
  alignment: Alignment,
  frame: CopyFrame,
): FramingFinding[] {
  const onPage = alignment.passages.map(({ suspect }) => suspect);
  const inSource = alignment.passages.map(({ source }) => source);
  if (!frame.isCopy) return [];
  const kept = coveredLength(inSource) / Math.max(1, alignment.sourceTokens);
  const leftOut = kept < KEPT_SOURCE_SHARE ? [] : ownParagraphs(texts.sketch, inSource);
  const words = new SourceWords(texts);
  const isResponse = (at: Span): boolean => {
    for (let i = at[0]; i < at[1]; i++) if (words.isIn(responses, i)) return true;
    return false;
  };
  const ranked = leftOut
    .map((at) => ({ at, rank: isResponse(at) ? 0 : 1 }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_PARAGRAPHS);
  return [
    ...ranked.map(({ at }) => leftOutFinding(at, texts)).filter((finding) => finding !== null),
    ...ownParagraphs(texts.suspect.sketch, onPage)
      .slice(0, MOST_PARAGRAPHS)
      .map((at) => putInFinding(at, texts)),
  ];
}

/** Paragraphs of some length of which hardly anything is aligned, between aligned ones. */
function ownParagraphs({ paragraphs, tokens }: Sketch, aligned: readonly Span[]): Span[] {
  const first = Math.min(...aligned.map(([from]) => from));
  const last = Math.max(...aligned.map(([, to]) => to));
  const spans = Array.from(paragraphs, (from, i): Span => [
    from,
    paragraphs[i + 1] ?? tokens.length,
  ]);
  return spans.filter((span) => {
    if (spanLength(span) < PARAGRAPH_WORDS || span[1] <= first || span[0] >= last) return false;
    const shared = aligned.reduce((sum, passage) => sum + spanOverlap(passage, span), 0);
    return shared < PARAGRAPH_ALIGNED * spanLength(span);
  });
}

/** Without the source's text its facts, which stand in clear, say what it was about. */
function leftOutFinding(at: Span, { source, sketch }: Texts): FramingFinding | null {
  const facts = sketch.facts.filter((fact) => spanOverlap(fact.at, at) > 0).map(({ text }) => text);
  const from = source ? printed(source, at[0], at[1]) : [...new Set(facts)].join(' · ');
  if (from === '') return null;
  return { kind: 'left-out', from: cut(from), to: null, at: null, by: source ? 'text' : 'code' };
}

function putInFinding(at: Span, { suspect }: Texts): FramingFinding {
  return {
    kind: 'put-in',
    from: null,
    to: cut(printed(suspect, at[0], at[1])),
    at: textSpan(suspect.offsets, at),
    by: 'text',
  };
}

function cut(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN - 1)}…`;
}
