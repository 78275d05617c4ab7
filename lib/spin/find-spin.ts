import { withColumns } from './columns';
import { compareCredit } from './credit';
import { CopyFrame } from './copy-frame';
import { compareFacts } from './facts';
import { findFraming } from './framing';
import { compareHeadlines } from './headline';
import type { SpinInput } from './input';
import { countSwaps, levelOf } from './level';
import type { Texts } from './pairing';
import { findParagraphs } from './paragraphs';
import { findQuotationChanges } from './quotations';
import type { FramingFinding, Spin } from './spin';
import { stitch } from './stitch';
import { findSwaps, isSystematic, substitutionOf, type Swap } from './swaps';
import { Witnesses } from './witnesses';

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
  const { thesaurus } = input;
  const alignment = stitch(withColumns(input.alignment, texts, thesaurus));
  const frame = new CopyFrame(input.suspect.sketch, input.source.sketch, alignment);
  const swaps = findSwaps(texts, alignment, thesaurus);
  const counts = countSwaps(swaps, texts, alignment);
  const published = { page: input.article.published, source: input.source.published };
  const facts = compareFacts({ texts, alignment, swaps, frame, published });
  const copied = alignment.passages.map(({ source }) => source);
  return {
    level: levelOf(counts),
    counts,
    substitutions: swaps.map((swap) => substitutionOf(swap, texts)),
    quotations: findQuotationChanges({
      texts,
      alignment,
      thesaurus,
      frame,
      facts,
      systematic: isSystematic(swaps),
      witnesses: new Witnesses(input.witnesses),
    }),
    facts: facts.map(({ finding }) => finding),
    credit: compareCredit(input.article, input.source, frame, copied),
    framing: framingOf({ ...input, alignment }, texts, swaps, frame),
  };
}

/** English only, as its word lists are; another language has none. */
function framingOf(
  { alignment, article, source, suspect, thesaurus }: SpinInput,
  texts: Texts,
  swaps: readonly Swap[],
  frame: CopyFrame,
): FramingFinding[] {
  const paragraphs = findParagraphs(texts, alignment, frame);
  if (!thesaurus || suspect.sketch.language !== 'en') return paragraphs;
  const headline = frame.isCopy ? compareHeadlines(article.title, source.title) : null;
  return [
    ...(headline ? [headline] : []),
    ...findFraming({ texts, alignment, swaps, frame, thesaurus }),
    ...paragraphs,
  ];
}
