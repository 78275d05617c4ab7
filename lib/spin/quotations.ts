import { spanLength, type Span } from '../core/span';
import type { SketchQuotation } from '../sketch/sketch';
import { printed } from '../sketch/words';
import type { Draft } from './draft';
import { isMovedFrame } from './house/speech-frame';
import { isMoved, movedDraft, otherNameBeside } from './moved-quotation';
import { INVENTED_WORDS, MOST_QUOTATIONS, SPLICED_GAP } from './parameters';
import { changesIn, isMarked, type KeptValue, type QuotationChange } from './quotation-changes';
import type { QuotationMatch } from './quotation-answer';
import { QuotationMatcher } from './quotation-match';
import {
  heldAgainst,
  lastStart,
  nextStart,
  saysMuch,
  sides,
  type QuotationInput,
  type ReadQuotation,
} from './quotation-reading';
import { mappingOf, type Mapping } from './regions';
import { draftOf, editingOf } from './quotation-drafts';
import { quotationReplaced, stretchIn } from './replaced-quotation';
import { isLongLeftover, statusOf } from './quotation-status';
import { SpliceFinder, type SplicedPart } from './spliced';
import { mergedRuns, movedOnce } from './told-once';
import { findUnmarked, hasMarks } from './unmarked';

/**
 * Every quotation of the page held against everything the source says, quoted or not, then
 * the source's whose marks the page dropped. A quotation that answers to nothing and stands
 * in a report of its own is left out: only in a copy is it missed. In the page's order.
 * O(quotations × passages + their words).
 */
export function readQuotations(input: QuotationInput): ReadQuotation[] {
  const read = new QuotationReader(input).read();
  return movedOnce(read.sort((a, b) => place(a) - place(b)));
}

function place({ finding }: ReadQuotation): number {
  return finding.suspect?.at[0] ?? 0;
}

/** Words of a quotation of the source that the page's stops before; `at`: where, a token of the page. */
interface Omitted {
  of: Span;
  at: number;
  marked: boolean;
}

class QuotationReader {
  private readonly matcher: QuotationMatcher;
  private readonly splices: SpliceFinder;
  private readonly answered = new Set<SketchQuotation>();
  private readonly mapping: Mapping;
  private readonly kept: KeptValue[];

  constructor(private readonly input: QuotationInput) {
    const { texts, alignment, facts } = input;
    this.matcher = new QuotationMatcher(texts.suspect.sketch, texts.sketch, alignment);
    this.splices = new SpliceFinder(texts.suspect.sketch, texts.sketch);
    this.mapping = mappingOf(alignment);
    this.kept = facts
      .filter(({ finding, at, of }) => finding.status === 'kept' && at !== null && of !== null)
      .map(({ at, of }) => ({ at: at!, of: of! }));
  }

  read(): ReadQuotation[] {
    const found: ReadQuotation[] = [];
    const strange: SketchQuotation[] = [];
    for (const quotation of this.input.texts.suspect.sketch.quotations.slice(0, MOST_QUOTATIONS)) {
      const parts = this.splices.partsOf(quotation);
      if (
        parts.length > 0 &&
        !this.areOneSpeech(parts, quotation) &&
        this.input.frame.holds(quotation.at)
      ) {
        const quoted = parts.map((part) => part.quoted);
        for (const one of quoted) this.answered.add(one);
        found.push(this.spliced(quotation, quoted));
        continue;
      }
      const match = this.matcher.match(quotation);
      if (!match) {
        strange.push(quotation);
        continue;
      }
      for (const quoted of match.quoted) this.answered.add(quoted);
      const read = this.compare(match);
      if (read) found.push(read);
    }
    for (const quotation of strange) {
      const read = this.replaced(quotation) ?? this.invented(quotation);
      if (read) found.push(read);
    }
    return [...found, ...findUnmarked(this.input, this.answered)];
  }

  private compare(match: QuotationMatch): ReadQuotation | null {
    const { texts, thesaurus, systematic, frame } = this.input;
    const { page, quoted } = match;
    if (quoted.length === 0) return this.marked(match);
    const changes = changesIn(
      match,
      texts,
      thesaurus,
      systematic,
      this.kept,
      this.input.words,
    ).filter((change) => !this.isOfFrame(change, match));
    const gaps = this.gapsBetween(match);
    if (gaps.length > 0 && frame.holds(page.at)) return this.spliced(page, quoted);
    const ends = frame.isCopy && match.aligned ? this.omittedAtEnds(match) : [];
    const omitted = ends.filter(({ marked }) => !marked).map(({ of }) => of);
    const told = changes.filter((change) => !change.marked);
    const altered = told.filter(({ isStyle }) => !isStyle);
    const named = otherNameBeside(page, quoted[0]!, this.input);
    const isOther = named !== null || isMoved(page, quoted[0]!, this.input);
    const isChanged = altered.length > 0 || omitted.length > 0;
    if ((isChanged || isOther) && !frame.holdsSpeech(page.at)) return null;
    // Who heard a statement chooses how much of it to quote; who retells a report has no more of it.
    const isRetelling = frame.isCopy || frame.isRetold;
    if (altered.length > 0 && !isRetelling && altered.every(isLongLeftover)) return null;
    const isShortened = ends.length > 0 || changes.some(({ marked }) => marked);
    const status = statusOf(altered, omitted, isOther, isShortened);
    return {
      held: heldAgainst(page, quoted, match.source),
      finding: {
        status,
        ...sides(texts, page.at, match.source),
        speaker: named?.speaker ?? { suspect: page.speaker, source: quoted[0]!.speaker },
        changes: changes
          .filter(({ isStyle }) => !isStyle || status === 'altered')
          .map(({ substitution }) => substitution),
        agreedBy: status === 'altered' ? this.agreedBy(match, changes) : [],
      },
      drafts: [
        ...mergedRuns(told.map((change) => draftOf(change))),
        ...changes.filter(({ marked }) => marked).map(editingOf),
        ...ends.map(({ of, at, marked }): Draft => {
          const shown = { suspect: [at, at] as Span, source: of, to: '' };
          return marked
            ? { gravity: 'style', kind: 'editing', ...shown }
            : { gravity: 'quotation', kind: 'cut', ...shown };
        }),
        ...(isOther ? [movedDraft(match, named, this.input)] : []),
      ],
    };
  }

  /** Several statements of the source told as one. */
  private spliced(page: SketchQuotation, parts: readonly SketchQuotation[]): ReadQuotation {
    const { texts } = this.input;
    const [first, ...rest] = parts;
    const from = parts.map(({ at }) => this.printedSource(at));
    const whole = rest.reduce<Span>(
      (span, { at }) => [Math.min(span[0], at[0]), Math.max(span[1], at[1])],
      first!.at,
    );
    return {
      held: heldAgainst(page, parts),
      finding: {
        status: 'spliced',
        ...sides(texts, page.at, whole),
        speaker: { suspect: page.speaker, source: first!.speaker },
        changes: [],
        agreedBy: [],
      },
      drafts: [
        {
          gravity: 'quotation',
          kind: 'spliced',
          suspect: page.at,
          source: this.isNear(whole, page.at) ? whole : null,
          from: from.includes(null) ? null : from.join(' … '),
        },
      ],
    };
  }

  /** What stood between the parts went with them only where they stood near each other. */
  private isNear(whole: Span, at: Span): boolean {
    return spanLength(whole) <= spanLength(at) + SPLICED_GAP;
  }

  private printedSource(span: Span): string | null {
    const { source } = this.input.texts;
    return source ? printed(source, span[0], span[1]) : null;
  }

  /** What the source says between two of its quotations that the page runs together. */
  private gapsBetween({ page, quoted }: QuotationMatch): Span[] {
    const gaps: Span[] = [];
    for (let i = 1; i < quoted.length; i++) {
      const gap: Span = [quoted[i - 1]!.at[1], quoted[i]!.at[0]];
      if (gap[1] > gap[0] && !this.stands(gap) && !this.isMovedFrame(gap, page)) gaps.push(gap);
    }
    return gaps;
  }

  private isMovedFrame(gap: Span, page: SketchQuotation): boolean {
    return isMovedFrame(gap, page.at, this.input.words);
  }

  /** Nothing parts them but who says them, in the source's order, and no words of theirs went between. */
  private areOneSpeech(parts: readonly SplicedPart[], page: SketchQuotation): boolean {
    return parts.every(({ quoted, of }, i) => {
      const before = parts[i - 1];
      if (!before) return true;
      const isWhole = before.of[1] >= before.quoted.at[1] && of[0] <= quoted.at[0];
      return isWhole && this.isMovedFrame([before.quoted.at[1], quoted.at[0]], page);
    });
  }

  /** Words that went from between the source's quotations to beside the page's one. */
  private isOfFrame({ suspect, source }: QuotationChange, match: QuotationMatch): boolean {
    if (spanLength(suspect) > 0) return false;
    return match.quoted.some(({ at }, i) => {
      const before = match.quoted[i - 1];
      if (!before || source[0] < before.at[1] || source[1] > at[0]) return false;
      return this.isMovedFrame([before.at[1], at[0]], match.page);
    });
  }

  /** Words of the source's quotation before and behind what the page has of it, sentences cut short. */
  private omittedAtEnds({ page, source, quoted }: QuotationMatch): Omitted[] {
    const { sentences } = this.input.texts.sketch;
    const head: Span = [lastStart(sentences, source[0], quoted[0]!.at[0]), source[0]];
    const end: Span = [source[1], nextStart(sentences, source[1], quoted.at(-1)!.at[1])];
    const isLate = saysMuch(head, this.input) && this.opensAnew(page.at) && !this.stands(head);
    const isCut = saysMuch(end, this.input) && !this.stands(end);
    return [
      ...(isLate ? [{ of: head, at: page.at[0] }] : []),
      // What follows is quoted further on, or the page says that it stopped.
      ...(isCut ? [{ of: end, at: page.at[1] }] : []),
    ].map(({ of, at }) => {
      const gap = { suspect: [at, at] as Span, source: of };
      return { of, at, marked: isMarked(gap, page.at, this.input.texts) };
    });
  }

  /** It begins as a sentence does: words within a sentence of the page's own say that they are a part. */
  private opensAnew([first]: Span): boolean {
    const { text, offsets } = this.input.texts.suspect;
    return /^\p{Lu}/u.test(text.slice(offsets.starts[first], offsets.ends[first]));
  }

  /** True when the page has some of these words of the source in their place, or nothing is aligned there. */
  private stands(span: Span): boolean {
    for (let j = span[0]; j < span[1]; j++) if (this.mapping.toSuspect[j]! >= 0) return true;
    return false;
  }

  /** Words that the source says in its own voice, now in marks. */
  private marked(match: QuotationMatch): ReadQuotation | null {
    const { texts, frame } = this.input;
    const { page, source } = match;
    if (spanLength(page.at) < INVENTED_WORDS || !frame.holds(page.at)) return null;
    if (texts.source && hasMarks(texts.source, source)) return null;
    return {
      held: heldAgainst(page, []),
      finding: {
        status: 'marked',
        ...sides(texts, page.at, source),
        speaker: { suspect: page.speaker, source: null },
        changes: [],
        agreedBy: [],
      },
      drafts: [{ gravity: 'quotation', kind: 'marked', suspect: page.at, source }],
    };
  }

  /** Another quotation stands where the source has one of its own, by the columns or by its words. */
  private replaced(page: SketchQuotation): ReadQuotation | null {
    const { texts, frame } = this.input;
    if (!frame.holdsBeside(page.at)) return null;
    const quoted = quotationReplaced(page, texts, this.mapping, this.answered);
    if (!quoted) return null;
    this.answered.add(quoted);
    const source = stretchIn(quoted.at, page.at, texts);
    // Fewer words of the same: too few to be looked for, but here is where they stand.
    if (source)
      return this.compare({ page, source, quoted: [quoted], regions: [], aligned: false });
    return {
      held: heldAgainst(page, [quoted]),
      finding: {
        status: 'altered',
        ...sides(texts, page.at, quoted.at),
        speaker: { suspect: page.speaker, source: quoted.speaker },
        changes: [],
        agreedBy: [],
      },
      drafts: [{ gravity: 'quotation', kind: 'altered', suspect: page.at, source: quoted.at }],
    };
  }

  private invented(page: SketchQuotation): ReadQuotation | null {
    const { texts, witnesses, frame } = this.input;
    const { tokens } = texts.suspect.sketch;
    if (spanLength(page.at) < INVENTED_WORDS || !(frame.isCopy || frame.isRetold)) return null;
    if (witnesses.carry(tokens, page.at)) return null;
    return {
      held: heldAgainst(page, []),
      finding: {
        status: 'invented',
        suspect: sides(texts, page.at, [0, 0]).suspect,
        source: null,
        speaker: { suspect: page.speaker, source: null },
        changes: [],
        agreedBy: [],
      },
      drafts: [
        { gravity: 'quotation', kind: 'invented', suspect: page.at, source: null, from: '' },
      ],
    };
  }

  private agreedBy(match: QuotationMatch, changes: readonly QuotationChange[]): string[] {
    const { texts, witnesses } = this.input;
    return witnesses.agreeing(
      { tokens: texts.suspect.sketch.tokens, within: match.page.at },
      { tokens: texts.sketch.tokens, within: match.source },
      changes.map(({ suspect, source }) => ({ suspect, source })),
    );
  }
}
