import { spanLength, type Span } from '../../core/span';
import type { Sketch, SketchedText } from '../../sketch/sketch';
import { printed, withoutPossessive, wordingOf } from '../../sketch/words';
import type { Texts } from '../pairing';
import type { Region } from '../regions';
import { isInitials } from '../values/names';
import { houseFormsOf, samenessOf, type HouseForms, type Sameness } from './house-forms';
import { LONGEST_HOUSE_REGION, LONGEST_SAME } from './parameters';

/** A stretch of the page that says in another house's style what one of the source says. Token spans. */
export interface SameStretch {
  suspect: Span;
  source: Span;
  sameness: Sameness;
}

/** One way to read a stretch. */
interface Reading {
  at: Span;
  /** Null: by the initials. */
  key: string | null;
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
    const there = this.readings(source);
    const found: SameStretch[] = [];
    let [i, after] = [suspect[0], source[0]];
    while (i < suspect[1]) {
      const same = this.longestFrom(
        [i, suspect[1]],
        there.filter(({ at }) => at[0] >= after),
      );
      if (same) {
        found.push(same);
        [i, after] = [same.suspect[1], same.source[1]];
      } else i += 1;
    }
    return found;
  }

  private longestFrom([from, limit]: Span, there: readonly Reading[]): SameStretch | null {
    for (let to = Math.min(limit, from + LONGEST_SAME); to > from; to -= 1) {
      const suspect: Span = [from, to];
      const keys = this.keysOfPage(suspect);
      for (const { at, key } of there) {
        if (key === null ? !this.areInitials(suspect, at) : !keys.includes(key)) continue;
        if (this.isEqual(suspect, at)) continue;
        return {
          suspect,
          source: at,
          sameness: key === null ? 'abbreviation' : samenessOf(key),
        };
      }
    }
    return null;
  }

  /** Every stretch of the source by each of its keys, the longest first; and once for its initials. */
  private readings(span: Span): Reading[] {
    const found: Reading[] = [];
    for (let from = span[0]; from < span[1]; from += 1)
      for (let to = Math.min(span[1], from + LONGEST_SAME); to > from; to -= 1)
        for (const key of [...this.keysOfSource([from, to]), null])
          found.push({ at: [from, to], key });
    return found.sort((a, b) => spanLength(b.at) - spanLength(a.at));
  }

  private keysOfPage(at: Span): string[] {
    const words = wordsIn(this.texts.suspect, at);
    if (!mayBeJoined(words)) return [];
    const byCode = this.texts.source ? [] : this.forms.codesFor(words);
    return [...this.forms.keysOf(words), ...byCode.map((codes) => CODED + codes)];
  }

  private keysOfSource(of: Span): string[] {
    const { source, sketch } = this.texts;
    if (!source) return [CODED + Array.from(sketch.tokens.subarray(...of)).join(',')];
    const words = wordsIn(source, of);
    return mayBeJoined(words) ? this.forms.keysOf(words) : [];
  }

  /** One side is a word in capitals, made of the first letters of the other's. */
  private areInitials(at: Span, of: Span): boolean {
    const { suspect, source } = this.texts;
    if (!source || spanLength(at) > 1 === spanLength(of) > 1) return false;
    return spanLength(at) === 1
      ? isShort(suspect, at, source, of)
      : isShort(source, of, suspect, at);
  }

  private isEqual(at: Span, of: Span): boolean {
    if (at[1] - at[0] !== of[1] - of[0]) return false;
    const codes = (sketch: Sketch, span: Span) => sketch.tokens.subarray(...span);
    const there = codes(this.texts.sketch, of);
    return codes(this.texts.suspect.sketch, at).every((code, i) => code === there[i]);
  }
}

const CODED = '=';
const IN_CAPITALS = /^\p{Lu}[\p{Lu}.]{1,8}$/u;

function isShort(short: SketchedText, at: Span, long: SketchedText, of: Span): boolean {
  if (!IN_CAPITALS.test(printed(short, at[0], at[1]))) return false;
  return isInitials(wordsIn(short, at), wordsIn(long, of));
}

/** Lower case, without stops; a possessive that became a word of its own is none. */
function wordsIn(side: SketchedText, [from, to]: Span): string[] {
  const words: string[] = [];
  for (let token = from; token < to; token += 1) {
    const wording = wordingOf(side, token, token + 1);
    if (wording === 's' && /['’]/.test(side.text[side.offsets.starts[token]! - 1] ?? '')) continue;
    const word = PRONOUN.test(wording) ? wording : withoutPossessive(wording);
    words.push(/\d/.test(word) ? word : word.replaceAll('.', ''));
  }
  return words;
}

/** After these an "’s" is a verb. */
const PRONOUN = /^(?:it|he|she|that|there|here|what|who|where|how|let)'s$/;

/** Figures with decimals, or nothing but figures, are values and no words. */
function mayBeJoined(words: readonly string[]): boolean {
  return (
    words.length > 0 && /^\p{L}/u.test(words[0]!) && !words.some((word) => /\d[.,]\d/.test(word))
  );
}
