import type { Alignment } from '../align/alignment';
import { makeAffinity } from '../align/affinity';
import { withoutChanceColumns, withRetold } from '../align/finish';
import { pairSentences } from '../align/retold';
import { spanLength, type Span } from '../core/span';
import { compareCredit } from './credit';
import { creditDrafts } from './credit-drafts';
import { CopyFrame } from './copy-frame';
import type { Draft } from './draft';
import { factDrafts } from './fact-drafts';
import { compareFacts } from './facts';
import { finishChanges } from './finish';
import { headlineDrafts } from './headline';
import { correlativeDrafts } from './house/correlatives';
import { conversionDrafts } from './house/conversions';
import { dollarDrafts } from './house/dollars';
import type { SpinInput } from './input';
import { levelOf } from './level';
import { turnedRangeDrafts } from './house/turned-ranges';
import { listNumberDrafts } from './list-numbers';
import { meaningWordsOf } from './meaning/meaning-words';
import { partedByWords } from './one-code';
import type { Texts } from './pairing';
import { withoutContradiction } from './quotations-told';
import { readQuotations } from './quotations';
import { readChanges, type Reading } from './read-changes';
import { differingTokens, mappingOf } from './regions';
import { retoldDenials } from './retold-denials';
import { retoldFacts } from './retold-facts';
import { SideWords } from './side-words';
import { withSpeakers } from './speaker-drafts';
import type { Spin } from './spin';
import { findSwaps, isSystematic, substitutionOf, type Swap } from './swaps';
import { framingOf, substitutionsOf } from './today';
import { Witnesses } from './witnesses';

/**
 * What was changed between the source and the page: every difference of the alignment once.
 * Spans are UTF-16 offsets into the two texts. Linear in the texts but for differing regions.
 */
export function findSpin(input: SpinInput): Spin {
  return readSpin(input).spin;
}

/** The spin with the reading that it was drawn from. */
export function readSpin(input: SpinInput): { spin: Spin; reading: Reading; alignment: Alignment } {
  const texts: Texts = {
    suspect: input.suspect,
    sketch: input.source.sketch,
    source: input.source.sketched,
  };
  const { thesaurus, article } = input;
  const affinity = thesaurus ? makeAffinity(input.suspect, thesaurus) : undefined;
  const aligned = isRetoldWhole(input)
    ? withoutChanceColumns(input.alignment, texts.sketch)
    : input.alignment;
  const alignment = partedByWords(aligned, texts);
  const pairs = pairSentences(texts.suspect.sketch, texts.sketch, input.retold);
  // What is a copy, and what it quotes, is read where passages are; the rest here too.
  const withPairs = withRetold(aligned, pairs, {
    suspect: texts.suspect.sketch,
    source: texts.sketch,
    affinity,
    printed: texts,
  });
  const read = withPairs === aligned ? alignment : partedByWords(withPairs, texts);
  const frame = new CopyFrame(input.suspect.sketch, input.source.sketch, alignment, input.retold);
  const swaps = findSwaps(texts, read, thesaurus);
  const published = { page: article.published, source: input.source.published };
  const context = { published, language: texts.suspect.sketch.language };
  const alike = swaps.filter(({ relation }) => relation === 'spelling');
  const dollars = dollarDrafts(texts, alignment);
  const facts = compareFacts({
    texts,
    alignment,
    context,
    frame,
    alike: [...alike, ...dollars],
  });
  const sides = {
    page: new SideWords(texts.suspect.sketch, texts.suspect),
    source: new SideWords(texts.sketch, texts.source),
  };
  const quotations = readQuotations({
    words: sides,
    lists: meaningWordsOf(context.language),
    texts,
    alignment,
    thesaurus,
    frame,
    facts,
    systematic: isSystematic(swaps),
    witnesses: new Witnesses(input.witnesses),
  });
  const copied = alignment.passages.map(({ source }) => source);
  const credit = compareCredit(article, input.source, frame, copied);
  const isCredited = credit.some(({ status, kind }) => status === 'kept' && CREDITS.has(kind));
  const columns = {
    differing: differingTokens(alignment),
    mapping: mappingOf(alignment),
  };
  const reading = readChanges({
    sides,
    texts,
    alignment: read,
    frame,
    thesaurus,
    swaps,
    held: quotations.map(({ held }) => held),
    told: [
      ...alike.filter(({ suspect }) => frame.holds(suspect)).map(houseDraft),
      ...dollars,
      ...turnedRangeDrafts(sides, alignment, context.language),
      ...conversionDrafts(texts, alignment, context),
      ...listNumberDrafts(texts.suspect, texts.source),
      ...quotations.flatMap(({ drafts }, inQuotation) =>
        drafts.map((draft) => ({ ...draft, inQuotation })),
      ),
      ...correlativeDrafts(sides, read, context.language).filter(({ suspect }) =>
        frame.holdsBeside(suspect!),
      ),
      ...withSpeakers(retoldFacts(texts, pairs, input.retold, context), texts, sides.page),
      ...retoldDenials(sides, pairs),
      ...swaps.filter((swap) => isToldWhole(swap, frame)).map(phraseDraft),
      ...creditDrafts(credit, input.source.sketch.credits, texts.suspect.sketch.credits),
      ...withSpeakers(factDrafts(facts, { ...published, isCredited }, columns), texts, sides.page),
      ...(frame.isCopy ? headlineDrafts(article, input.source, texts, context) : []),
    ],
  });
  const changes = finishChanges(reading.drafts, sides);
  const by = texts.source === null ? 'code' : 'text';
  const unnamed = swaps
    .filter(({ suspect, from }) => from === null && isUnnamed(reading, suspect))
    .map((swap) => substitutionOf(swap, texts));
  return {
    reading,
    alignment: read,
    spin: {
      changes,
      level: levelOf(alignment.swaps, input.isSpun),
      counts: {
        ...alignment.swaps,
        unnamed: reading.putAway.filter(({ why }) => why === 'unnamed').length,
      },
      substitutions: substitutionsOf(reading.drafts, unnamed, sides, by),
      quotations: withoutContradiction(quotations, reading.drafts),
      facts: facts.map(({ finding }) => finding),
      credit,
      framing: framingOf(changes),
    },
  };
}

/** The page tells all of the source again. */
function isRetoldWhole({ retold, alignment }: SpinInput): boolean {
  return retold.some(({ suspect }) => spanLength(suspect) === alignment.suspectTokens);
}

/** Told before anything else may read it as a change. */
function houseDraft({ suspect, source, house, from }: Swap): Draft {
  return {
    gravity: 'style',
    kind: house === 'abbreviation' ? 'abbreviation' : 'spelling',
    suspect,
    source,
    from,
    swap: { relation: 'spelling' },
  };
}

/** Read in neither of the stretches that it reaches over, or no change of meaning for being longer. */
function isToldWhole({ isAcross, house, suspect }: Swap, frame: CopyFrame): boolean {
  if (house === 'longer') return frame.holdsBeside(suspect);
  return isAcross === true && house === 'phrase';
}

function phraseDraft({ suspect, source, from }: Swap): Draft {
  return {
    gravity: 'wording',
    kind: 'phrase',
    suspect,
    source,
    from,
    swap: { relation: 'phrase' },
  };
}

/** Credits that say whose the text is, as against who is said to have said something. */
const CREDITS: ReadonlySet<string> = new Set([
  'agency-byline',
  'originally-published',
  'submission',
  'canonical',
  'based-on',
  'licence',
  'link',
]);

function isUnnamed({ putAway }: Reading, at: Span): boolean {
  return putAway.some(
    ({ why, suspect }) =>
      why === 'unnamed' && suspect !== null && suspect[0] <= at[0] && at[1] <= suspect[1],
  );
}
