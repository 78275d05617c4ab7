import { spanLength, spanOverlap, type Span } from '../../core/span';
import type { Sketch, SketchedText } from '../../sketch/sketch';
import { printed } from '../../sketch/words';
import type { Texts } from '../pairing';
import type { Region } from '../regions';
import { isInitials } from '../values/names';
import {
  houseFormsOf,
  isForm,
  isPhrase,
  samenessOf,
  type HouseForms,
  type Sameness,
} from './house-forms';
import { hasUmlaut, houseWord, houseWords, houseWordsSpeltOut } from './house-words';
import {
  LONGEST_BESIDE,
  LONGEST_HOUSE_REGION,
  LONGEST_SAME,
  MOST_BETWEEN,
  MOST_EQUAL_BESIDE,
} from './parameters';

/** A stretch of the page that says in another house's style what one of the source says. Token spans. */
export interface SameStretch {
  suspect: Span;
  source: Span;
  sameness: Sameness;
}

/** The stretches of the source in one region, by their keys, and its single words in capitals. */
interface There {
  byKey: Map<string, Span[]>;
  capitals: Span[];
  long: Span[];
}

/**
 * The stretches of a differing region that are one thing in two house styles, in the order of
 * both texts, the longest first where they compete: short forms and what they stand for,
 * initials, one word or two. O(tokens² · LONGEST_SAME²) of a region of at
 * most LONGEST_HOUSE_REGION.
 */
export class SameStretches {
  private readonly forms: HouseForms;

  constructor(private readonly texts: Texts) {
    this.forms = houseFormsOf(texts.suspect.sketch.language);
  }

  in({ suspect, source }: Pick<Region, 'suspect' | 'source'>): SameStretch[] {
    const [n, m] = [suspect[1] - suspect[0], source[1] - source[0]];
    if (n === 0 || m === 0 || Math.max(n, m) > LONGEST_HOUSE_REGION) return [];
    if (n === 1 && m === 1) return this.ofOneWord(suspect, source);
    const there = this.readingsOf(source);
    const found: SameStretch[] = [];
    let [i, after] = [suspect[0], source[0]];
    while (i < suspect[1]) {
      const same = this.longestFrom([i, suspect[1]], after, there);
      if (same) {
        found.push(same);
        [i, after] = [same.suspect[1], same.source[1]];
      } else i += 1;
    }
    return found;
  }

  /** The same of a word for a word, which most regions are. */
  private ofOneWord(suspect: Span, source: Span): SameStretch[] {
    const there = this.keysOfSource(source);
    for (const key of this.keysOfPage(suspect))
      if (there.includes(key) && isPair(key, suspect, source) && !this.isEqual(suspect, source))
        return [{ suspect, source, sameness: samenessOf(key) }];
    return [];
  }

  /**
   * Stretches that reach over the equal words between two regions, of which one has words on one
   * side only: "the Second World War", "World War II". Only wordings of the lists. O(regions).
   */
  across(regions: readonly Region[]): SameStretch[] {
    const found: SameStretch[] = [];
    for (let i = 1; i < regions.length; i += 1) {
      const [one, two] = [regions[i - 1]!, regions[i]!];
      const gap = two.suspect[0] - one.suspect[1];
      if (gap > MOST_BETWEEN || gap !== two.source[0] - one.source[1]) continue;
      if (!isOneSided(one) && !isOneSided(two)) continue;
      const both: Pick<Region, 'suspect' | 'source'> = {
        suspect: [one.suspect[0], two.suspect[1]],
        source: [one.source[0], two.source[1]],
      };
      const last = found.at(-1);
      const same = this.in(both).find((stretch) => holdsOf(stretch, one) && holdsOf(stretch, two));
      if (same && same.sameness !== 'spelling' && (!last || last.suspect[1] <= same.suspect[0]))
        found.push(same);
    }
    return found;
  }

  /**
   * The stretch that a short region makes with the equal words beside it: "defence *secretary*",
   * "defence *minister*". Only wordings of the lists; null for none. O(BESIDE² · keys).
   */
  beside({ suspect, source }: Region): SameStretch | null {
    if (Math.max(spanLength(suspect), spanLength(source)) > LONGEST_BESIDE) return null;
    const before = this.equalBefore([suspect[0], source[0]]);
    const after = this.equalAfter([suspect[1], source[1]]);
    if (!this.mayHoldPhrase([suspect[0] - before, suspect[1] + after], suspect[0])) return null;
    for (let more = 1; more <= before + after; more += 1)
      for (let left = Math.max(0, more - after); left <= Math.min(before, more); left += 1) {
        const at: Span = [suspect[0] - left, suspect[1] + more - left];
        const keys = this.phrasesOfPage(at);
        if (keys.length === 0) continue;
        const of: Span = [source[0] - left, source[1] + more - left];
        const same = this.keysOfSource(of).find((key) => keys.includes(key) && isPair(key, at, of));
        if (same) return { suspect: at, source: of, sameness: samenessOf(same) };
      }
    return null;
  }

  /** A phrase of the lists may begin on the page from where the stretch does up to the token: few words begin one. */
  private mayHoldPhrase(stretch: Span, last: number): boolean {
    if (hasUmlaut(this.texts.suspect, stretch)) return true;
    for (let token = stretch[0]; token <= Math.min(last, stretch[1] - 1); token += 1)
      if (this.mayBeginPhrase(token)) return true;
    return false;
  }

  /** A word that is left out of a key stands for whatever is behind it. */
  private mayBeginPhrase(token: number): boolean {
    const word = houseWord(this.texts.suspect, token);
    return word === null || this.forms.beginsPhrase(word);
  }

  private equalBefore([at, of]: Span): number {
    let count = 0;
    while (count < MOST_EQUAL_BESIDE && this.isSameCode(at - count - 1, of - count - 1)) count += 1;
    return count;
  }

  private equalAfter([at, of]: Span): number {
    let count = 0;
    while (count < MOST_EQUAL_BESIDE && this.isSameCode(at + count, of + count)) count += 1;
    return count;
  }

  private isSameCode(at: number, of: number): boolean {
    const { suspect, sketch } = this.texts;
    return (
      at >= 0 &&
      of >= 0 &&
      at < suspect.sketch.tokens.length &&
      suspect.sketch.tokens[at] === sketch.tokens[of]
    );
  }

  private longestFrom([from, limit]: Span, after: number, there: There): SameStretch | null {
    for (let to = Math.min(limit, from + LONGEST_SAME); to > from; to -= 1) {
      const suspect: Span = [from, to];
      for (const key of this.keysOfPage(suspect))
        for (const source of there.byKey.get(key) ?? [])
          if (source[0] >= after && isPair(key, suspect, source) && !this.isEqual(suspect, source))
            return { suspect, source, sameness: samenessOf(key) };
      const source = this.initialsOf(suspect, after, there);
      if (source) return { suspect, source, sameness: 'abbreviation' };
    }
    return null;
  }

  /** The longest stretches come first. */
  private readingsOf(span: Span): There {
    const there: There = { byKey: new Map(), capitals: [], long: [] };
    for (let length = Math.min(LONGEST_SAME, spanLength(span)); length > 0; length -= 1)
      for (let from = span[0]; from + length <= span[1]; from += 1) {
        const at: Span = [from, from + length];
        for (const key of this.keysOfSource(at)) {
          const list = there.byKey.get(key);
          if (list) list.push(at);
          else there.byKey.set(key, [at]);
        }
        if (length > 1) there.long.push(at);
        else if (this.texts.source && isInCapitals(this.texts.source, at)) there.capitals.push(at);
      }
    return there;
  }

  /** One side is a word in capitals, made of the first letters of the other's. */
  private initialsOf(at: Span, after: number, there: There): Span | null {
    const { suspect, source } = this.texts;
    if (!source) return null;
    if (spanLength(at) > 1) {
      if (there.capitals.length === 0) return null;
      const long = houseWords(suspect, at);
      return (
        there.capitals.find((of) => of[0] >= after && isInitials(houseWords(source, of), long)) ??
        null
      );
    }
    if (!isInCapitals(suspect, at)) return null;
    const short = houseWords(suspect, at);
    return (
      there.long.find((of) => of[0] >= after && isInitials(short, houseWords(source, of))) ?? null
    );
  }

  private keysOfPage(at: Span): string[] {
    const keys = this.keysOf(this.texts.suspect, at);
    if (this.texts.source) return keys;
    const byCode = this.forms.codesFor(houseWords(this.texts.suspect, at));
    return [...keys, ...byCode.map((codes) => CODED + codes)];
  }

  /** The keys of a stretch that is one wording of the lists of phrases: hardly one is. */
  private phrasesOfPage(at: Span): string[] {
    const { suspect } = this.texts;
    const mayBe =
      hasUmlaut(suspect, at) ||
      (this.mayBeginPhrase(at[0]) && this.forms.hasPhrase(houseWords(suspect, at)));
    return mayBe ? this.keysOfPage(at).filter(isPhrase) : [];
  }

  private keysOfSource(of: Span): string[] {
    const { source, sketch } = this.texts;
    if (!source) return [CODED + Array.from(sketch.tokens.subarray(...of)).join(',')];
    return this.keysOf(source, of);
  }

  private keysOf(side: SketchedText, at: Span): string[] {
    const words = houseWords(side, at);
    if (words.length === 0 || words.some((word) => DECIMAL.test(word))) return [];
    const keys = this.forms.keysOf(words);
    if (hasUmlaut(side, at)) keys.push(...this.forms.keysOf(houseWordsSpeltOut(side, at)));
    // Figures are values: joined they would be others.
    return /^\d/.test(words[0]!) ? keys.filter(isForm) : keys;
  }

  private isEqual(at: Span, of: Span): boolean {
    if (at[1] - at[0] !== of[1] - of[0]) return false;
    const codes = (sketch: Sketch, span: Span) => sketch.tokens.subarray(...span);
    const there = codes(this.texts.sketch, of);
    return codes(this.texts.suspect.sketch, at).every((code, i) => code === there[i]);
  }
}

/** Of two single words neither is only the longer: what "since" and "as" are to each other, others tell. */
function isPair(key: string, at: Span, of: Span): boolean {
  return samenessOf(key) !== 'longer' || spanLength(at) + spanLength(of) > 2;
}

function isOneSided({ suspect, source }: Region): boolean {
  return spanLength(suspect) === 0 || spanLength(source) === 0;
}

/** Some differing word of the region, of either side, belongs to the stretch. */
function holdsOf({ suspect, source }: SameStretch, region: Region): boolean {
  return spanOverlap(suspect, region.suspect) + spanOverlap(source, region.source) > 0;
}

const CODED = '=';
const IN_CAPITALS = /^\p{Lu}[\p{Lu}.]{1,8}$/u;

function isInCapitals(side: SketchedText, [from, to]: Span): boolean {
  return IN_CAPITALS.test(printed(side, from, to));
}

const DECIMAL = /\d[.,]\d/;
