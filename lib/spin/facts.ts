import type { Alignment } from '../align/alignment';
import { spanLength, spanOverlap, type Span } from '../core/span';
import type { Fact } from '../sketch/sketch';
import { textSpan } from '../sketch/token-places';
import type { CopyFrame } from './copy-frame';
import type { PublishedDates } from './date-values';
import { areComparable, sameFact } from './fact-values';
import type { Texts } from './pairing';
import { FACT_REGION, TIGHT_REGION } from './parameters';
import { mappingOf, regionsOf, type Mapping, type Region } from './regions';
import type { FactFinding } from './spin';
import type { Swap } from './swaps';
import { printed } from '../sketch/words';

/** A finding with its place on the page, in tokens; null when it has none there. */
export interface PlacedFact {
  finding: FactFinding;
  at: Span | null;
}

export interface FactInput {
  texts: Texts;
  alignment: Alignment;
  swaps: readonly Swap[];
  published: PublishedDates;
  frame: CopyFrame;
}

/**
 * Every fact of the aligned passages: kept, altered, missing or added. A fact answers to the
 * facts of the source at its own columns, or in the same differing region. O(facts + tokens).
 */
export function compareFacts(input: FactInput): PlacedFact[] {
  const comparison = new FactComparison(input);
  return [...comparison.ofPage(), ...comparison.ofSource()].sort(
    (a, b) => (a.finding.suspect?.at[0] ?? 0) - (b.finding.suspect?.at[0] ?? 0),
  );
}

class FactComparison {
  private readonly mapping: Mapping;
  private readonly regionOfPage: (Region | undefined)[] = [];
  private readonly regionOfSource: (Region | undefined)[] = [];
  private readonly sourceFactAt = new Map<number, Fact>();
  private readonly answered = new Set<Fact>();

  constructor(private readonly input: FactInput) {
    const { alignment, texts } = input;
    this.mapping = mappingOf(alignment);
    for (const region of regionsOf(alignment)) {
      for (let i = region.suspect[0]; i < region.suspect[1]; i++) this.regionOfPage[i] = region;
      for (let i = region.source[0]; i < region.source[1]; i++) this.regionOfSource[i] = region;
    }
    for (const fact of texts.sketch.facts)
      for (let i = fact.at[0]; i < fact.at[1]; i++) this.sourceFactAt.set(i, fact);
  }

  ofPage(): PlacedFact[] {
    const found: PlacedFact[] = [];
    for (const fact of this.input.texts.suspect.sketch.facts) {
      const answer = this.answerTo(fact);
      const finding = answer ? this.compared(fact, answer) : this.added(fact);
      if (finding) found.push({ finding, at: fact.at });
    }
    return found;
  }

  ofSource(): PlacedFact[] {
    return this.input.texts.sketch.facts
      .filter((fact) => !this.answered.has(fact))
      .map((fact) => this.lost(fact))
      .filter((finding) => finding !== null)
      .map((finding) => ({ finding, at: null }));
  }

  /** The fact of the source at this place: the same one if it is there, else a like one. */
  private answerTo(fact: Fact): Fact | null {
    const nearby = new Set<Fact>();
    const note = (token: number): void => {
      const other = this.sourceFactAt.get(token);
      if (other) nearby.add(other);
    };
    for (let i = fact.at[0]; i < fact.at[1]; i++) {
      const mapped = this.mapping.toSource[i]!;
      if (mapped >= 0) note(mapped);
      const region = this.regionOfPage[i];
      if (region && isSmall(region))
        for (let j = region.source[0]; j < region.source[1]; j++) note(j);
    }
    const comparable = [...nearby].filter((other) => areComparable(fact, other));
    const answer =
      comparable.find((other) => sameFact(fact, other, this.input.published)) ??
      comparable.find((other) => !this.answered.has(other));
    if (answer) this.answered.add(answer);
    return answer ?? null;
  }

  private compared(fact: Fact, answer: Fact): FactFinding | null {
    const kept = sameFact(fact, answer, this.input.published);
    if (!kept && !this.input.frame.holds(fact.at)) return null;
    // Its words are the same: only the reading of the facts differs.
    if (!kept && this.isEqual(fact.at)) return null;
    if (!kept && fact.kind === 'name' && this.isReworded(fact.at)) return null;
    if (!kept && this.isMove(fact, answer)) return null;
    return {
      kind: answer.kind,
      status: kept ? 'kept' : 'altered',
      suspect: this.place(fact.at, fact.text),
      source: { text: answer.text },
    };
  }

  /** Each stands elsewhere in the other text: the text was moved, not the fact altered. */
  private isMove(fact: Fact, answer: Fact): boolean {
    for (let i = fact.at[0]; i < fact.at[1]; i++) {
      const region = this.regionOfPage[i];
      if (region && isTight(region)) return false;
    }
    const { suspect, sketch } = this.input.texts;
    const stands = ({ kind, value }: Fact, among: readonly Fact[]): boolean =>
      among.some((other) => other.kind === kind && other.value === value);
    return stands(fact, sketch.facts) && stands(answer, suspect.sketch.facts);
  }

  private added(fact: Fact): FactFinding | null {
    const region = this.regionOfPage[fact.at[0]];
    if (!region || !this.input.frame.holds(fact.at) || this.isReworded(fact.at)) return null;
    if (this.isKnown(fact, this.input.texts.sketch.facts)) return null;
    return {
      kind: fact.kind,
      status: 'added',
      suspect: this.place(fact.at, fact.text),
      source: null,
    };
  }

  /** A fact of the source with no like fact on the page: replaced by other words, or gone. */
  private lost(fact: Fact): FactFinding | null {
    const region = this.regionOfSource[fact.at[0]] ?? this.regionOfSource[fact.at[1] - 1];
    if (!region) return null;
    const beside: Span = [Math.max(0, region.suspect[0] - 1), region.suspect[1] + 1];
    if (!this.input.frame.holds(beside)) return null;
    const swap = this.swapOver(fact.at);
    if (fact.kind === 'name' && swap?.confirmed) return null;
    if (this.isKnown(fact, this.input.texts.suspect.sketch.facts)) return null;
    const source = { text: fact.text };
    if (fact.kind !== 'date' || !swap)
      return { kind: fact.kind, status: 'missing', suspect: null, source };
    return {
      kind: fact.kind,
      status: 'altered',
      suspect: this.place(swap.suspect, swap.to),
      source,
    };
  }

  private swapOver(source: Span): Swap | undefined {
    return this.input.swaps.find((swap) => spanOverlap(swap.source, source) > 0);
  }

  private isKnown(fact: Fact, among: readonly Fact[]): boolean {
    return among.some(
      (other) =>
        areComparable(fact, other) &&
        (fact.value === other.value ||
          (fact.kind === 'name' && sameFact(fact, other, this.input.published))),
    );
  }

  private isEqual([from, to]: Span): boolean {
    for (let i = from; i < to; i++) if (this.mapping.equal[i] !== 1) return false;
    return true;
  }

  /** A swap that the lexicon confirms tells it already ("White House" → "white home"). */
  private isReworded(at: Span): boolean {
    return this.input.swaps.some(
      ({ suspect, confirmed }) => confirmed && spanOverlap(suspect, at) > 0,
    );
  }

  private place(at: Span, text: string): NonNullable<FactFinding['suspect']> {
    const { suspect } = this.input.texts;
    return {
      text: text === '' ? printed(suspect, at[0], at[1]) : text,
      at: textSpan(suspect.offsets, at),
    };
  }
}

function isTight({ suspect, source, after, before }: Region): boolean {
  const longest = Math.max(spanLength(suspect), spanLength(source));
  return longest <= TIGHT_REGION && after && before;
}

function isSmall({ suspect, source }: Region): boolean {
  return spanLength(suspect) <= FACT_REGION && spanLength(source) <= FACT_REGION;
}
