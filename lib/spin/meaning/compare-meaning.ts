import { spanLength, spanOverlap, type Span } from '../../core/span';
import type { ChangeKind } from '../changes';
import { isRead, markersIn, type OpenSide } from './markers';
import { MEANING_REGION, MOST_BESIDE } from './parameters';
import { PLAIN_SAYING, type MeaningWords, type Marker, type Reading } from './meaning-words';
import { prefixedForms } from './prefixed-forms';
import { ACROSS, KIND_OF, SCALES, TELLS_ALONE } from './scales';

export interface OpenRegion {
  page: OpenSide;
  source: OpenSide;
}

/** A difference of what is claimed. The spans are what is shown: they may reach into equal words. */
export interface MeaningDifference {
  kind: ChangeKind | 'same';
  suspect: Span;
  source: Span;
}

/**
 * Reads one differing stretch against the lists of the language: what of it changes what is
 * claimed, the wordings of both sides set against each other. `same`: both say the same in
 * other words ("not able", "unable"). O(tokens · entries of a word).
 */
export function compareMeaning(region: OpenRegion, lists: MeaningWords): MeaningDifference[] {
  return new MeaningComparison(region, lists).read();
}

/** Words of the two sides that cannot both be so. */
type Opposite = Pick<MeaningDifference, 'suspect' | 'source'>;

class MeaningComparison {
  private page: readonly Marker[];
  private source: readonly Marker[];
  /** As they were read, whatever was told of them since. */
  private readonly all: { page: readonly Marker[]; source: readonly Marker[] };
  private readonly found: MeaningDifference[] = [];

  constructor(
    private readonly region: OpenRegion,
    private readonly lists: MeaningWords,
  ) {
    this.page = markersIn(region.page, lists);
    this.source = markersIn(region.source, lists);
    this.all = { page: this.page, source: this.source };
  }

  read(): MeaningDifference[] {
    this.cancelEqual();
    const opposite = this.oppositeWords();
    // "without" for "with" is the opposite, and denies nothing besides.
    if (opposite) this.leaveOut(opposite, 'negation');
    const denied = this.isDenied(opposite);
    if (opposite && denied) return [...this.found, this.whole('same')];
    if (this.page.length > 0 && this.source.length > 0) {
      this.readScales();
      this.readAcross();
    }
    this.readReaching();
    if (opposite && !this.isTold(opposite)) {
      this.found.push({ kind: 'opposite', ...opposite });
      this.page = this.page.filter(({ at }) => spanOverlap(at, opposite.suspect) === 0);
      this.source = this.source.filter(({ at }) => spanOverlap(at, opposite.source) === 0);
    }
    if (denied && !this.isDenialTold()) this.found.push(this.denial());
    this.readAlone();
    return this.found;
  }

  private leaveOut(
    { suspect, source }: Pick<MeaningDifference, 'suspect' | 'source'>,
    scale: string,
  ): void {
    const stays = (marker: Marker, at: Span): boolean =>
      !onScale(marker, scale) || spanOverlap(marker.at, at) === 0;
    this.page = this.page.filter((marker) => stays(marker, suspect));
    this.source = this.source.filter((marker) => stays(marker, source));
  }

  /** "prior to" for "before": the same place on the same scale. */
  private cancelEqual(): void {
    for (const marker of [...this.page]) {
      const partner = this.source.find((other) => shareReading(marker, other));
      if (!partner) continue;
      this.drop(marker, partner);
      this.found.push({ kind: 'same', suspect: [...marker.at], source: [...partner.at] });
    }
  }

  private readScales(): void {
    for (const [scale, kind] of SCALES) {
      for (;;) {
        const marker = this.page.find((one) => onScale(one, scale));
        const partner = marker && this.source.find((one) => onScale(one, scale));
        if (!marker || !partner) break;
        this.drop(marker, partner);
        this.found.push({ kind, suspect: [...marker.at], source: [...partner.at] });
      }
    }
  }

  private readAcross(): void {
    for (const [a, b, kind] of ACROSS)
      for (const [here, there] of [
        [a, b],
        [b, a],
      ] as const) {
        const marker = this.page.find((one) => onScale(one, here));
        const partner = marker && this.source.find((one) => onScale(one, there));
        if (!marker || !partner) continue;
        this.drop(marker, partner);
        this.found.push({ kind, suspect: [...marker.at], source: [...partner.at] });
      }
  }

  /** "even if" for "if", "no more than" for "more than": a wording of which the other side has the equal part. */
  private readReaching(): void {
    for (const side of ['page', 'source'] as const) {
      const [own, other] = [this.region[side], this.region[side === 'page' ? 'source' : 'page']];
      if (other.tokens.length > 0) continue;
      for (const marker of [...this[side]]) {
        if (this.isShortBefore(marker, side)) this.drop(marker, marker);
        const beyond = marker.at[1] - own.span[1];
        if (beyond <= 0) continue;
        const short = this.lists.at(other.words, other.span[1]);
        const scale = short && otherScale(marker, short);
        if (!short || !scale || short.at[1] - other.span[1] > beyond) continue;
        this.drop(marker, marker);
        const [suspect, source] = side === 'page' ? [marker, short] : [short, marker];
        this.found.push({
          kind: KIND_OF[scale]!,
          suspect: [...suspect.at],
          source: [...source.at],
        });
      }
    }
  }

  /** "All of" for "all": what stands on both sides before the stretch says the same without it. */
  private isShortBefore(marker: Marker, side: 'page' | 'source'): boolean {
    const [own, other] = [this.region[side], this.region[side === 'page' ? 'source' : 'page']];
    const before = own.span[0] - marker.at[0];
    if (before <= 0 || marker.at[1] > own.span[1]) return false;
    const short = this.lists.at(other.words, other.span[0] - before);
    return short !== null && short.at[1] === other.span[0] && shareReading(marker, short);
  }

  /** A hedge, an allegation, a quantity word that only one side has, with nothing much beside it. */
  private readAlone(): void {
    for (const side of ['page', 'source'] as const)
      for (const marker of [...this[side]]) {
        const reading = marker.readings.find(({ scale, group }) =>
          TELLS_ALONE[scale]?.includes(group),
        );
        if (!reading || this.isToldAt(marker, side)) continue;
        if (!this.isAlone(marker, side) || this.isOfAgent(marker, side)) continue;
        if (this.isBroken(marker, side)) continue;
        this.drop(marker, marker);
        this.found.push({ kind: KIND_OF[reading.scale]!, ...this.besides(marker, side) });
      }
  }

  /** "by many" has gone as a whole: who did it, and not how many. */
  private isOfAgent({ at }: Marker, side: 'page' | 'source'): boolean {
    const { words, tokens } = this.region[side];
    const before = at[0] - 1;
    if (!tokens.includes(before)) return false;
    return this.lists.at(words, before)?.readings.some(({ scale }) => scale === 'agent') ?? false;
  }

  /** "A pebble of" for "a number of": the wording stands there still, with another word in it. */
  private isBroken({ at }: Marker, side: 'page' | 'source'): boolean {
    const own = this.region[side].tokens.filter((token) => token >= at[0] && token < at[1]);
    if (own.length === spanLength([...at])) return false;
    const { words, tokens } = this.region[side === 'page' ? 'source' : 'page'];
    return tokens.length >= own.length && tokens.some((token) => !words.isFunction(token));
  }

  private drop(marker: Marker, partner: Marker): void {
    this.page = this.page.filter((one) => one !== marker);
    this.source = this.source.filter((one) => one !== partner);
    this.page = this.page.filter((one) => one !== partner);
    this.source = this.source.filter((one) => one !== marker);
  }

  /** An odd number of denying words between the two sides; each side's once where they agree. */
  private isDenied(opposite: Opposite | null): boolean {
    const counts = [this.page, this.source].map((markers) => {
      const count = markers.filter((one) => onScale(one, 'negation')).length;
      return this.lists.concord ? Math.min(1, count) : count;
    });
    const negations = counts[0]! + counts[1]!;
    const sides = (['page', 'source'] as const).filter((side) =>
      this[side].some((one) => onScale(one, 'negation')),
    );
    const prefixed = this.prefixedForms(opposite);
    if ((negations + prefixed) % 2 === 0) return false;
    return (
      prefixed > 0 ||
      sides.every((side) =>
        this.isAlone(
          this[side].find((one) => onScale(one, 'negation'))!,
          side,
        ),
      )
    );
  }

  /** "Nobody" for "somebody" has been told as how many: the word that denies says nothing besides. */
  private isDenialTold(): boolean {
    const denying = (['page', 'source'] as const).flatMap((side) =>
      this.all[side]
        .filter((one) => onScale(one, 'negation'))
        .map((one) => this.isToldAt(one, side)),
    );
    return denying.length > 0 && denying.every(Boolean);
  }

  private isToldAt({ at }: Marker, side: 'page' | 'source'): boolean {
    return this.found.some(
      (told) =>
        told.kind !== 'same' && spanOverlap(told[side === 'page' ? 'suspect' : 'source'], at) > 0,
    );
  }

  /** "unable" where the other side has "able": how often, on both sides; not what was told as an opposite. */
  private prefixedForms(opposite: Opposite | null): number {
    if (!isSmall(this.region)) return 0;
    const { page, source } = this.all;
    return prefixedForms(
      this.region,
      {
        page: [...page.map(({ at }) => at), ...(opposite ? [opposite.suspect] : [])],
        source: [...source.map(({ at }) => at), ...(opposite ? [opposite.source] : [])],
      },
      this.lists,
    );
  }

  private denial(): MeaningDifference {
    if (isSmall(this.region)) return this.whole('negation');
    const span = (side: 'page' | 'source'): Span => {
      const marker = this[side].find((one) => onScale(one, 'negation'));
      return marker ? [...marker.at] : [this.region[side].span[0], this.region[side].span[0]];
    };
    return { kind: 'negation', suspect: span('page'), source: span('source') };
  }

  /** Words of the two sides that the lists call opposites. */
  private oppositeWords(): Opposite | null {
    const { page, source } = this.region;
    for (const i of page.tokens) {
      const word = page.words.word(i);
      if (word === null || !this.lists.hasOpposite(word)) continue;
      for (const j of source.tokens) {
        const other = source.words.word(j);
        if (other === null || !this.lists.areOpposite(word, other)) continue;
        if (!isSmall(this.region) && Math.abs(offset(page, i) - offset(source, j)) > 1) continue;
        return { suspect: [i, i + 1], source: [j, j + 1] };
      }
    }
    return null;
  }

  private isTold({ suspect }: Pick<MeaningDifference, 'suspect'>): boolean {
    return this.found.some((told) => spanOverlap(told.suspect, suspect) > 0);
  }

  private whole(kind: MeaningDifference['kind']): MeaningDifference {
    return { kind, suspect: boundsOf(this.region.page), source: boundsOf(this.region.source) };
  }

  /** What is shown for a marker that has no partner: all of a small stretch, else the marker. */
  private besides(
    { at }: Marker,
    side: 'page' | 'source',
  ): Pick<MeaningDifference, 'suspect' | 'source'> {
    const { page, source } = this.region;
    const shown = isSmall(this.region)
      ? { suspect: boundsOf(page), source: boundsOf(source) }
      : {
          suspect: [page.span[0], page.span[0]] as Span,
          source: [source.span[0], source.span[0]] as Span,
        };
    const own = side === 'page' ? 'suspect' : 'source';
    return { ...shown, [own]: isSmall(this.region) ? united(shown[own], [...at]) : [...at] };
  }

  /** Little else differs on its side that the other side does not answer to. */
  private isAlone(marker: Marker, side: 'page' | 'source'): boolean {
    const { at } = marker;
    const own = this.region[side];
    const other = this.region[side === 'page' ? 'source' : 'page'];
    // A word of which only the code is known may say the same.
    if (other.tokens.some((token) => other.words.word(token) === null)) return false;
    // Nor is it of a list, by its code alone, where another word stands for it.
    if (!isRead(marker, own.words) && other.tokens.some((token) => !other.words.isFunction(token)))
      return false;
    const inside = (token: number): boolean => token >= at[0] && token < at[1];
    const beside = own.tokens.filter(
      (token) =>
        !own.words.isFunction(token) && !inside(token) && !this.lists.denies(own.words, token),
    );
    const answered = other.tokens.filter((token) => !other.words.isFunction(token));
    return beside.length <= answered.length + (answered.length > 0 ? MOST_BESIDE : 0);
  }
}

function offset({ span }: OpenSide, token: number): number {
  return token - span[0];
}

function isSmall({ page, source }: OpenRegion): boolean {
  return Math.max(spanLength(page.span), spanLength(source.span)) <= MEANING_REGION;
}

function boundsOf({ tokens, span }: OpenSide): Span {
  if (tokens.length === 0) return [span[0], span[0]];
  return [tokens[0]!, tokens.at(-1)! + 1];
}

function united(a: Span, b: Span): Span {
  if (a[1] <= a[0]) return b;
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

function onScale({ readings }: Marker, scale: string): boolean {
  return readings.some((reading) => reading.scale === scale);
}

/** The scale on which the two stand apart; undefined for none. */
function otherScale(a: Marker, b: Marker): string | undefined {
  if (shareReading(a, b)) return undefined;
  const scales = SCALES.map(([scale]) => scale);
  return scales.find((scale) => onScale(a, scale) && onScale(b, scale));
}

/** Of single verbs of saying the lexicon is asked first. */
function shareReading(a: Marker, b: Marker): boolean {
  const isLong = spanLength(a.at) + spanLength(b.at) > 2;
  const isMeaning = ({ scale, group }: Reading): boolean =>
    scale in KIND_OF || (isLong && scale === PLAIN_SAYING[0] && group === PLAIN_SAYING[1]);
  return a.readings.some(
    (one) =>
      isMeaning(one) &&
      b.readings.some((other) => one.scale === other.scale && one.group === other.group),
  );
}
