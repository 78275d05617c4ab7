import type { Alignment } from '../align/alignment';
import { spanLength, spanOverlap, type Span } from '../core/span';
import type { Thesaurus } from '../lexicon/thesaurus';
import type { ChangeKind } from './changes';
import type { CopyFrame } from './copy-frame';
import type { Draft, PutAway } from './draft';
import type { Sides } from './finish';
import { goesWithQuotation, isRestOfInvented } from './beside-quotation';
import { Ledger } from './ledger';
import { MovedFrames } from './moved-frame';
import { sentencesOf } from './list-numbers';
import { areCrossed, meaningAcross } from './meaning/across';
import { compareMeaning, type MeaningDifference, type OpenRegion } from './meaning/compare-meaning';
import { draftOfMeaning } from './meaning/draft-of-meaning';
import { meaningWordsOf, type MeaningWords } from './meaning/meaning-words';
import type { Texts } from './pairing';
import { isOnlyMoved, MOVES, otherHalfOf, placeElsewhere } from './other-order';
import { mergedLeftovers } from './quotation-changes';
import type { Held } from './quotation-reading';
import { atSentences, differingTokens, regionsOf, type Differing, type Region } from './regions';
import { readTogether } from './read-together';
import { graver, readRun, type RunReader } from './run-changes';
import { runReadersOf } from './run-readers';
import type { SideWords } from './side-words';
import { readSwap } from './swap-changes';
import { isSystematic, reach, type Swap } from './swaps';
import { tellerOfName } from './title-of-name';
import { boundsOf, gapsOf, runsOf, united } from './token-spans';

/** All that was read of a pair: what is told, and what is not told for a stated reason. */
export interface Reading {
  drafts: Draft[];
  /** By reason: the differing stretches, in tokens. */
  putAway: { why: PutAway; suspect: Span | null; source: Span | null }[];
  /** Which tokens are told, or put away. */
  ledger: Ledger;
}

export interface ChangesInput {
  texts: Texts;
  alignment: Alignment;
  frame: CopyFrame;
  thesaurus: Thesaurus | null;
  swaps: readonly Swap[];
  /** The words of both texts, read once for all who ask. */
  sides: Sides;
  /** The quotations that answer to each other. */
  held: readonly Held[];
  /** What was read before, the gravest first: quotations, facts, credits. */
  told: readonly Draft[];
}

/**
 * Walks every differing stretch of the alignment once. What quotations, facts and credits
 * have told is passed over; the rest is asked, in order of gravity, what it changes: the
 * meaning, the colour, the content, the wording, the style. Every differing token is told by
 * exactly one change, or put away for a reason. O(differing tokens).
 */
export function readChanges(input: ChangesInput): Reading {
  return new ChangeReader(input).read();
}

/** Kinds beside facts and style that are read before it is known what a quotation has told. */
const MAY_BE_QUOTED: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'speaker',
  'phrase',
  'opposite',
]);

class ChangeReader {
  readonly drafts: Draft[] = [];
  private readonly putAway: Reading['putAway'] = [];
  readonly ledger: Ledger;
  readonly frames: MovedFrames;
  readonly page: SideWords;
  readonly source: SideWords;
  private readonly lists: MeaningWords;
  private readonly runReaders: { page: RunReader; source: RunReader };
  private readonly isSystematic: boolean;
  private readonly swapsAt = new Map<number, Swap[]>();

  constructor(private readonly input: ChangesInput) {
    const { texts, alignment } = input;
    this.frames = new MovedFrames(input.held, input.sides);
    this.ledger = new Ledger(alignment.suspectTokens, alignment.sourceTokens);
    this.page = input.sides.page;
    this.source = input.sides.source;
    const language = texts.suspect.sketch.language;
    this.lists = meaningWordsOf(language);
    this.runReaders = runReadersOf(language, this.lists, input.sides);
    this.isSystematic = isSystematic(input.swaps);
    for (const swap of input.swaps)
      this.swapsAt.set(swap.suspect[0], [...(this.swapsAt.get(swap.suspect[0]) ?? []), swap]);
  }

  read(): Reading {
    const { texts } = this.input;
    const regions = regionsOf(this.input.alignment);
    const differing = differingTokens(this.input.alignment);
    for (const draft of this.input.told) if (!this.isTold(draft, differing)) this.tell(draft);
    const starts = [
      sentencesOf(texts.suspect.sketch, texts.suspect),
      sentencesOf(texts.sketch, texts.source),
    ] as const;
    this.readMeaningAcross(regions);
    for (const region of regions)
      for (const part of atSentences(region, ...starts)) this.readRegion(part);
    this.readOutside();
    const { drafts, moved } = readTogether(this.drafts, this.frames, this.runReaders);
    for (const { suspect, source } of moved) this.putAway.push({ why: 'moved', suspect, source });
    return { drafts, putAway: this.putAway, ledger: this.ledger };
  }

  /** What differs there has been told as something graver: the fact as the quotation's. */
  private isTold(draft: Draft, differing: Differing): boolean {
    const { gravity, kind } = draft;
    if (gravity !== 'fact' && gravity !== 'style' && !MAY_BE_QUOTED.has(kind)) return false;
    return this.ledger.hasAll(draft, differing);
  }

  private tell(draft: Draft): void {
    this.ledger.claim(this.drafts.length, draft);
    this.drafts.push(draft);
  }

  private putAside(why: PutAway, suspect: Span | null, source: Span | null): void {
    this.putAway.push({ why, suspect, source });
    this.ledger.claim(-1 - this.putAway.length, { suspect, source });
  }

  private openIn({ suspect, source }: Pick<Region, 'suspect' | 'source'>): OpenRegion {
    return {
      page: { words: this.page, tokens: this.ledger.open('suspect', suspect), span: suspect },
      source: { words: this.source, tokens: this.ledger.open('source', source), span: source },
    };
  }

  private readRegion(region: Region): void {
    const open = this.openIn(region);
    if (open.page.tokens.length + open.source.tokens.length === 0) return;
    if (!this.input.frame.holdsBeside(region.suspect)) {
      this.putAside('fragment', region.suspect, region.source);
      return;
    }
    this.readMeaning(open);
    const swaps = this.swapsIn(region).filter((swap) => this.isWholeOrTold(swap));
    for (const swap of swaps) this.readSwap(swap);
    for (const left of mergedLeftovers(region, swaps)) this.readLeftover(left);
  }

  private swapsIn({ suspect, source }: Region): Swap[] {
    const found: Swap[] = [];
    for (let token = suspect[0] - 1; token < suspect[1]; token += 1)
      for (const swap of this.swapsAt.get(token) ?? [])
        if (swap.source[0] >= source[0] - reach(swap) && swap.source[1] <= source[1] + reach(swap))
          found.push(swap);
    return found;
  }

  /** Of a pair of which something is told already, the rest goes with what stands beside it. */
  private isWholeOrTold(swap: Swap): boolean {
    const open = this.openTokens(swap);
    return open === 0 || open === spanLength(swap.suspect) + spanLength(swap.source);
  }

  private openTokens({ suspect, source }: Pick<Region, 'suspect' | 'source'>): number {
    return this.ledger.countOpen('suspect', suspect) + this.ledger.countOpen('source', source);
  }

  private readMeaningAcross(regions: readonly Region[]): void {
    for (let i = 1; i < regions.length; i += 1) {
      const [first, second] = [regions[i - 1]!, regions[i]!];
      if (!areCrossed(first, second)) continue;
      const open = [this.openIn(first), this.openIn(second)] as const;
      if (this.input.frame.holdsBeside([first.suspect[0], second.suspect[1]]))
        this.tellMeaning(meaningAcross([first, second], open, this.lists));
    }
  }

  private readMeaning(open: OpenRegion): void {
    this.tellMeaning(compareMeaning(open, this.lists));
  }

  private tellMeaning(differences: readonly MeaningDifference[]): void {
    for (const difference of differences) this.tell(draftOfMeaning(difference));
  }

  private readSwap(swap: Swap): void {
    const { suspect, source } = swap;
    if (this.openTokens(swap) === 0 || this.goesWithName(suspect, source)) return;
    const { texts, thesaurus } = this.input;
    const draft = readSwap(swap, {
      texts,
      page: this.page,
      source: this.source,
      lists: this.lists,
      thesaurus,
      systematic: this.isSystematic,
    });
    if (draft) this.tell(draft);
    else this.putAside('unnamed', suspect, source);
  }

  /** What no wording of the other side answers to: put in, left out, or another thing said. */
  private readLeftover(region: Pick<Region, 'suspect' | 'source'>): void {
    const suspect = boundsOf(this.ledger.open('suspect', region.suspect), region.suspect[0]);
    const source = boundsOf(this.ledger.open('source', region.source), region.source[0]);
    const [added, dropped] = [spanLength(suspect), spanLength(source)];
    if (added + dropped === 0) return;
    if (added === 0) this.readOneSide('left-out', suspect, source);
    else if (dropped === 0) this.readOneSide('put-in', suspect, source);
    else this.readReplaced(suspect, source);
  }

  private readReplaced(suspect: Span, source: Span): void {
    if (this.goesWithName(suspect, source)) return;
    const one = readRun(suspect, 'put-in', this.runReaders.page);
    const two = readRun(source, 'left-out', this.runReaders.source);
    if (one.gravity === 'style' && two.gravity === 'style') this.tell({ ...one, suspect, source });
    else if (this.source.printed(source) === null) this.putAside('unnamed', suspect, source);
    else this.tell({ ...graver(one, two), suspect, source });
  }

  private goesWithName(suspect: Span, source: Span): boolean {
    const teller = tellerOfName(suspect, source, this);
    if (teller !== null) this.ledger.claim(teller, { suspect, source });
    return teller !== null;
  }

  private readOneSide(side: 'put-in' | 'left-out', suspect: Span, source: Span): void {
    const reader = side === 'put-in' ? this.runReaders.page : this.runReaders.source;
    const read = readRun(side === 'put-in' ? suspect : source, side, reader);
    if (side === 'left-out' && this.source.printed(source) === null) {
      this.readUnprinted(read, suspect, source);
      return;
    }
    if (goesWithQuotation(read, suspect, source, this)) return;
    if (isRestOfInvented(suspect, source, this)) return;
    if (MOVES.has(read.kind) && this.isInOtherOrder(read.kind, suspect, source)) return;
    if (side === 'put-in' && this.isMoved(suspect)) return;
    this.tell({ ...read, suspect, source });
  }

  /** The words stand elsewhere in the source, where the page left them out. */
  private isMoved(run: Span): boolean {
    const of = placeElsewhere(run, this);
    if (!of || this.isLeftOutClause(of)) return false;
    this.putAside('moved', run, of);
    return true;
  }

  /** Who says so was told as left out there: both halves are read together at the end. */
  private isLeftOutClause(of: Span): boolean {
    return this.drafts.some(
      ({ kind, suspect, source }) =>
        kind === 'source-clause' &&
        source !== null &&
        spanOverlap(source, of) > 0 &&
        (suspect === null || spanLength(suspect) === 0),
    );
  }

  /** The same words stand nearby on the other side, and only there. */
  private isInOtherOrder(kind: ChangeKind, suspect: Span, source: Span): boolean {
    const teller = otherHalfOf(this.drafts, [suspect, source], this);
    if (teller < 0) return false;
    const half = this.drafts[teller]!;
    const isPutIn = spanLength(suspect) > 0;
    const places = {
      suspect: isPutIn ? suspect : half.suspect!,
      source: isPutIn ? half.source! : source,
    };
    this.drafts[teller] = isOnlyMoved({ kind, ...places }, this)
      ? { gravity: 'wording', kind: 'order', ...places }
      : {
          gravity: 'content',
          kind: 'replaced',
          suspect: united(half.suspect!, suspect),
          source: united(half.source!, source),
        };
    this.ledger.claim(teller, { suspect, source });
    return true;
  }

  /** Who says so, outside of the passages, and the other half of it inside them. */
  private isClauseMoved(kind: ChangeKind, run: Span, side: 'put-in' | 'left-out'): boolean {
    if (kind !== 'source-clause') return false;
    const [own, other] =
      side === 'put-in' ? (['suspect', 'source'] as const) : (['source', 'suspect'] as const);
    const before = this.input.alignment.passages.filter((one) => one[own][1] <= run[0]).at(-1);
    const at: Span = before ? [before[other][1], before[other][1]] : [0, 0];
    return side === 'put-in'
      ? this.isInOtherOrder(kind, run, at)
      : this.isInOtherOrder(kind, at, run);
  }

  /** Left out, and without a text: what its facts, which stand in clear, say it was about. */
  private readUnprinted(
    read: Pick<Draft, 'gravity' | 'kind' | 'note'>,
    suspect: Span,
    source: Span,
  ): void {
    const facts = this.source.sketch.facts.filter(
      ({ at }) => at[0] >= source[0] && at[1] <= source[1],
    );
    const from = [...new Set(facts.map(({ text }) => text))].join(' · ');
    if (from === '' && read.gravity !== 'style') this.putAside('unnamed', suspect, source);
    else this.tell({ ...read, suspect, source, from: from === '' ? null : from });
  }

  /** What stands before, between and behind the passages. */
  private readOutside(): void {
    const { alignment, frame } = this.input;
    const { passages } = alignment;
    if (passages.length === 0) return;
    const onPage = gapsOf(
      passages.map(({ suspect }) => suspect),
      alignment.suspectTokens,
    );
    const inSource = gapsOf(
      passages.map(({ source }) => source),
      alignment.sourceTokens,
    );
    const leavesOut = frame.isCopy && frame.keepsSource;
    for (const gap of onPage) this.readGap('put-in', gap, frame.isCopy);
    for (const gap of inSource) this.readGap('left-out', gap, leavesOut);
  }

  private readGap(side: 'put-in' | 'left-out', gap: Span, isTold: boolean): void {
    const name = side === 'put-in' ? 'suspect' : 'source';
    for (const run of runsOf(this.ledger.open(name, gap))) {
      const beside: Span = [0, 0];
      const [suspect, source] = side === 'put-in' ? [run, null] : [null, run];
      if (!isTold) {
        this.putAside(side === 'put-in' ? 'own-text' : 'excerpt', suspect, source);
        continue;
      }
      const stops = side === 'left-out' && run[1] === this.input.alignment.sourceTokens;
      const reader = side === 'put-in' ? this.runReaders.page : this.runReaders.source;
      const read = readRun(run, side, reader);
      const told = stops && read.gravity === 'content' ? { ...read, kind: 'stops' as const } : read;
      if (goesWithQuotation(told, suspect, source, this)) continue;
      if (this.isClauseMoved(told.kind, run, side)) continue;
      if (side === 'left-out' && this.source.printed(run) === null)
        this.readUnprinted(told, beside, run);
      else this.tell({ ...told, suspect, source });
    }
  }
}
