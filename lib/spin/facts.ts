import type { Alignment } from '../align/alignment';
import { spanLength, type Span } from '../core/span';
import type { Fact } from '../sketch/sketch';
import { parseAmount } from '../sketch/facts/value';
import { textSpan } from '../sketch/token-places';
import { printed } from '../sketch/words';
import type { CopyFrame } from './copy-frame';
import type { Draft } from './draft';
import { areComparable, compareValues } from './values/compare-values';
import { isKept, type ValueContext, type ValueRelation } from './values/relation';
import { KnownFacts } from './known-facts';
import type { Texts } from './pairing';
import { FACT_REGION, TIGHT_REGION } from './parameters';
import { NamesAlone, wholeNames } from './name-words';
import { mappingOf, regionsOf, type Differing, type Mapping, type Region } from './regions';
import type { FactFinding } from './spin';

/** A finding with its place in both texts, in tokens; null where it has none. */
export interface PlacedFact {
  finding: FactFinding;
  at: Span | null;
  of: Span | null;
  /** Null for what only one side has. */
  relation: ValueRelation | null;
  /** One of both is a rate: "12 crowns every week". */
  isRate?: boolean;
}

export interface FactInput {
  texts: Texts;
  alignment: Alignment;
  context: ValueContext;
  frame: CopyFrame;
  /** Stretches of both texts that say the same in another house's style. */
  alike: readonly Pick<Draft, 'suspect' | 'source'>[];
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
  private readonly ofPageText: KnownFacts;
  private readonly ofSourceText: KnownFacts;
  /** Of each token 1 where a stretch of `alike` has it. */
  private readonly alike: Differing;
  /** … where a fact of the page has it. */
  private readonly factsOfPage: Uint8Array;
  private readonly namesAlone: NamesAlone;

  constructor(private readonly input: FactInput) {
    const { alignment, texts } = input;
    this.ofPageText = new KnownFacts(texts.suspect.sketch.facts, input.context.language);
    this.ofSourceText = new KnownFacts(texts.sketch.facts, input.context.language);
    this.mapping = mappingOf(alignment);
    this.alike = {
      suspect: marked(
        input.alike.map(({ suspect }) => suspect),
        alignment.suspectTokens,
      ),
      source: marked(
        input.alike.map(({ source }) => source),
        alignment.sourceTokens,
      ),
    };
    this.namesAlone = new NamesAlone(texts);
    this.factsOfPage = marked(
      texts.suspect.sketch.facts.map(({ at }) => at),
      alignment.suspectTokens,
    );
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
      const placed = answer ? this.compared(fact, answer) : this.added(fact);
      if (placed) found.push(placed);
    }
    return found;
  }

  ofSource(): PlacedFact[] {
    return this.input.texts.sketch.facts
      .filter((fact) => !this.answered.has(fact))
      .map((fact) => this.lost(fact))
      .filter((placed) => placed !== null);
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
      comparable.find((other) => isKept(this.relationOf(fact, other))) ??
      comparable.find((other) => !this.answered.has(other));
    if (answer) this.answered.add(answer);
    return answer ?? null;
  }

  private relationOf(fact: Fact, answer: Fact): ValueRelation {
    return compareValues(fact, answer, this.input.context);
  }

  private compared(fact: Fact, answer: Fact): PlacedFact | null {
    const read = this.relationOf(fact, answer);
    if (read === 'incomparable') return null;
    const isStyle = this.isStyledAlike(fact, answer);
    const relation = !isKept(read) && isStyle ? 'same' : read;
    const kept = isKept(relation);
    const whole = kept && !isStyle && fact.kind === 'name' ? this.otherName(fact, answer) : null;
    if (whole) return whole;
    if (!kept && !this.input.frame.holds(fact.at)) return null;
    // Its words and signs are the same: only the reading of the facts differs.
    if (!kept && this.isEqual(fact.at) && isPrintedAlike(fact, answer)) return null;
    if (!kept && this.isMove(fact, answer)) return null;
    return {
      at: fact.at,
      of: answer.at,
      relation,
      isRate: isRate(fact) || isRate(answer),
      finding: {
        kind: answer.kind,
        status: kept ? 'kept' : 'altered',
        suspect: this.place(fact.at, fact.text),
        source: { text: answer.text },
      },
    };
  }

  /** The names are read alike, and words beside them make them others. */
  private otherName(fact: Fact, answer: Fact): PlacedFact | null {
    const { texts, frame } = this.input;
    for (const token of [fact.at[0] - 1, fact.at[0], fact.at[1] - 1, fact.at[1]]) {
      const whole = wholeNames(fact, answer, this.regionOfPage[token], texts, this.namesAlone);
      if (!whole || !frame.holds(fact.at)) continue;
      return {
        at: whole.at,
        of: whole.of,
        relation: 'altered',
        finding: {
          kind: 'name',
          status: 'altered',
          suspect: this.place(whole.at, whole.page),
          source: { text: whole.source },
        },
      };
    }
    return null;
  }

  /** All that differs is in another house's style: "Inc" for "Incorporated". */
  private isStyledAlike({ at }: Fact, { at: of }: Fact): boolean {
    const { suspect, source } = this.alike;
    const differs = differingIn(at, this.regionOfPage);
    const there = differingIn(of, this.regionOfSource);
    return (
      differs.length + there.length > 0 &&
      differs.every((token) => suspect[token] === 1) &&
      there.every((token) => source[token] === 1)
    );
  }

  /** Each stands elsewhere in the other text: the text was moved, not the fact altered. */
  private isMove(fact: Fact, answer: Fact): boolean {
    for (let i = fact.at[0]; i < fact.at[1]; i++) {
      const region = this.regionOfPage[i];
      if (region && isTight(region)) return false;
    }
    return this.ofSourceText.has(fact) && this.ofPageText.has(answer);
  }

  private added(fact: Fact): PlacedFact | null {
    const region = this.regionOfPage[fact.at[0]];
    if (!region || !this.input.frame.holds(fact.at)) return null;
    if (this.isKnown(fact, this.ofSourceText)) return null;
    return {
      at: fact.at,
      of: null,
      relation: null,
      finding: {
        kind: fact.kind,
        status: 'added',
        suspect: this.place(fact.at, fact.text),
        source: null,
      },
    };
  }

  /** A fact of the source with no like fact on the page: replaced by other words, or gone. */
  private lost(fact: Fact): PlacedFact | null {
    const region = this.regionOfSource[fact.at[0]] ?? this.regionOfSource[fact.at[1] - 1];
    if (!region) return null;
    if (!this.input.frame.holdsBeside(region.suspect)) return null;
    if (this.isKnown(fact, this.ofPageText)) return null;
    const at = this.placeOf(fact);
    if (at === null && fact.kind === 'date') {
      const whole = this.otherDate(fact, region);
      if (whole) return whole;
    }
    const isReplaced = at !== null && this.isReplacement(fact, at);
    return {
      at: isReplaced ? at : null,
      of: fact.at,
      relation: isReplaced ? 'altered' : null,
      finding: {
        kind: fact.kind,
        status: isReplaced ? 'altered' : 'missing',
        suspect: isReplaced ? this.place(at, '') : null,
        source: { text: fact.text },
      },
    };
  }

  /** "The new year" for "the middle of December": no word stands for the month, but all for all. */
  private otherDate(fact: Fact, region: Region): PlacedFact | null {
    const { source } = this.input.texts;
    if (source === null || !isTight(region) || spanLength(region.suspect) === 0) return null;
    if (fact.at[0] < region.source[0] || fact.at[1] > region.source[1]) return null;
    return {
      at: region.suspect,
      of: region.source,
      relation: 'altered',
      finding: {
        kind: 'date',
        status: 'altered',
        suspect: this.place(region.suspect, ''),
        source: { text: printed(source, ...region.source) },
      },
    };
  }

  /** The tokens of the page in the columns of a fact of the source. */
  private placeOf(fact: Fact): Span | null {
    let [from, to] = [-1, -1];
    for (let j = fact.at[0]; j < fact.at[1]; j++) {
      const there = this.mapping.toSuspect[j]!;
      if (there < 0) continue;
      if (from < 0) from = there;
      to = there + 1;
    }
    return from < 0 || to - from > FACT_REGION || to <= from ? null : [from, to];
  }

  /** A date told by other words, or a name of several words of which some are others now. */
  private isReplacement(fact: Fact, at: Span): boolean {
    const hasFact = this.factsOfPage.subarray(...at).includes(1);
    if (fact.kind === 'date') return true;
    return fact.kind === 'name' && !hasFact && this.hasEqual(at);
  }

  private isKnown(fact: Fact, among: KnownFacts): boolean {
    for (const other of among.likeOf(fact))
      if (
        areComparable(fact, other) &&
        (fact.value === other.value || isKept(this.relationOf(fact, other)))
      )
        return true;
    return false;
  }

  private hasEqual([from, to]: Span): boolean {
    for (let i = from; i < to; i++) if (this.mapping.equal[i] === 1) return true;
    return false;
  }

  private isEqual([from, to]: Span): boolean {
    for (let i = from; i < to; i++) if (this.mapping.equal[i] !== 1) return false;
    return true;
  }

  private place(at: Span, text: string): NonNullable<FactFinding['suspect']> {
    const { suspect } = this.input.texts;
    return {
      text: text === '' ? printed(suspect, at[0], at[1]) : text,
      at: textSpan(suspect.offsets, at),
    };
  }
}

function differingIn([from, to]: Span, regions: readonly (Region | undefined)[]): number[] {
  const found: number[] = [];
  for (let token = from; token < to; token += 1) if (regions[token]) found.push(token);
  return found;
}

/** 1 for every token that one of the spans has. */
function marked(spans: readonly (Span | null)[], tokens: number): Uint8Array {
  const marks = new Uint8Array(tokens);
  for (const span of spans) if (span) marks.fill(1, ...span);
  return marks;
}

function isTight({ suspect, source, after, before }: Region): boolean {
  const longest = Math.max(spanLength(suspect), spanLength(source));
  return longest <= TIGHT_REGION && after && before;
}

function isSmall({ suspect, source }: Region): boolean {
  return spanLength(suspect) <= FACT_REGION && spanLength(source) <= FACT_REGION;
}

function isRate({ value }: Fact): boolean {
  return (parseAmount(value)?.per ?? '') !== '';
}

/** The same letters and signs: "£3m" and "$3m" have the same tokens, and are not. */
function isPrintedAlike(a: Fact, b: Fact): boolean {
  const plain = ({ text }: Fact): string => text.toLowerCase().replace(/\s+/g, '');
  return plain(a) === plain(b);
}
