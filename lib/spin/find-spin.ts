import type { Alignment } from '../align/alignment';
import type { Article, DateClaim } from '../core/article';
import type { Sketch, SketchedText } from '../sketch/sketch';
import { CopyFrame } from './copy-frame';
import { compareFacts } from './facts';
import { countSwaps, levelOf } from './level';
import type { Texts } from './pairing';
import { findQuotationChanges } from './quotations';
import type { Spin } from './spin';
import { findSwaps, substitutionOf } from './swaps';
import type { Thesaurus } from './thesaurus';
import { Witnesses } from './witnesses';

/** What the page says of itself beside its text. */
export type SpinArticle = Pick<
  Article,
  'title' | 'byline' | 'outlet' | 'published' | 'credits' | 'excluded'
>;

/** The report held against the page. */
export interface SpinSource {
  sketch: Sketch;
  /** The source's text with the way back from its tokens; null where the corpus has none. */
  sketched: SketchedText | null;
  title: string;
  outlet: string | null;
  byline: string | null;
  published: DateClaim | null;
}

/** A report that may carry the same statements: neither the page nor the source nor their twins. */
export interface Witness {
  id: string;
  sketch: Sketch;
}

export interface SpinInput {
  suspect: SketchedText;
  article: SpinArticle;
  source: SpinSource;
  alignment: Alignment;
  witnesses: readonly Witness[];
  /** Null where the language has none: then swaps are told, but none confirmed or named. */
  thesaurus: Thesaurus | null;
}

/**
 * What was changed between the source and the page. Spans are UTF-16 offsets into the page's
 * text. Linear in the two texts but for differing regions (lib/spin/segment.ts).
 */
export function findSpin(input: SpinInput): Spin {
  const texts: Texts = {
    suspect: input.suspect,
    sketch: input.source.sketch,
    source: input.source.sketched,
  };
  const { alignment, thesaurus } = input;
  const frame = new CopyFrame(input.suspect.sketch, input.source.sketch, alignment);
  const swaps = findSwaps(texts, alignment, thesaurus);
  const counts = countSwaps(swaps, texts, alignment);
  const published = input.source.published ?? input.article.published;
  return {
    level: levelOf(counts),
    counts,
    substitutions: swaps.map((swap) => substitutionOf(swap, texts)),
    quotations: findQuotationChanges({
      texts,
      alignment,
      thesaurus,
      frame,
      witnesses: new Witnesses(input.witnesses),
    }),
    facts: compareFacts({ texts, alignment, swaps, frame, published }),
    credit: [],
    framing: [],
  };
}
