import { addCodes, CodeSet, codesOf } from './code-sets';
import type { Lexicon } from './lexicon';
import { analyse, neighboursOf, type Kinship, type Neighbour } from './neighbours';
import { MEMO_WORDS } from './parameters';

/** What is known of one word or phrase; each part worked out when first asked for. */
class Entry {
  private surfaces: Map<string, Neighbour> | undefined;
  private set: CodeSet | undefined;
  private places: Map<string, Neighbour[]> | undefined;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly text: string,
  ) {}

  get neighbours(): ReadonlyMap<string, Neighbour> {
    this.surfaces ??= new Map(
      neighboursOf(this.lexicon, this.text).map((neighbour) => [neighbour.surface, neighbour]),
    );
    return this.surfaces;
  }

  get codes(): CodeSet {
    if (!this.set) {
      this.set = new CodeSet();
      for (const surface of this.neighbours.keys()) addCodes(this.set, surface);
    }
    return this.set;
  }

  /** Neighbours by their codes ("1204", "17 1204"). */
  get byCodes(): ReadonlyMap<string, readonly Neighbour[]> {
    if (!this.places) {
      this.places = new Map();
      for (const neighbour of this.neighbours.values()) {
        const key = Array.from(codesOf(neighbour.surface)).join(' ');
        const list = this.places.get(key);
        if (list) list.push(neighbour);
        else this.places.set(key, [neighbour]);
      }
    }
    return this.places;
  }
}

/**
 * The lexicon with a memory: what a word's neighbours are and how they are coded is worked
 * out once for all texts. Made once for each lexicon. Every word given is lower case.
 */
export class Thesaurus {
  private readonly entries = new Map<string, Entry>();
  private readonly phrases = new Map<string, boolean>();

  constructor(readonly lexicon: Lexicon) {}

  /** The codes of every wording that may stand for the word or phrase. */
  codes(text: string): CodeSet {
    return this.entry(text).codes;
  }

  /** The wordings that may stand for the word or phrase and are coded so. */
  namesFor(text: string, codes: ArrayLike<number>): readonly Neighbour[] {
    return this.entry(text).byCodes.get(Array.from(codes).join(' ')) ?? [];
  }

  /** How two wordings are related, or null. Symmetric but for the forms of the looser kin. */
  kinship(a: string, b: string): Kinship | null {
    const direct = this.entry(a).neighbours.get(b) ?? this.entry(b).neighbours.get(a);
    if (direct) return direct.kinship;
    for (const one of this.lemmas(a))
      for (const two of this.lemmas(b)) {
        if (one === two) return 'inflection';
        const related = this.entry(one).neighbours.get(two);
        if (related) return related.kinship;
      }
    return null;
  }

  /** 0 (not in common use) … 15 (among the commonest), of the commonest lemma; null if unknown. */
  commonness(text: string): number | null {
    const lemmas = analyse(this.lexicon, text).map(({ lemma }) => this.lexicon.commonness(lemma));
    return lemmas.length === 0 ? null : Math.max(...lemmas);
  }

  /** True when the lexicon has the phrase, inflected or not. */
  hasPhrase(text: string): boolean {
    return this.remember(text, () => analyse(this.lexicon, text).length > 0);
  }

  /** True when some phrase of the lexicon starts with this word or its lemma. */
  startsPhrase(word: string): boolean {
    return this.remember(`${word} …`, () =>
      [word, ...this.lemmas(word)].some((lemma) =>
        [' ', '-'].some((joint) => {
          const at = this.lexicon.lowerBound(lemma + joint);
          return at < this.lexicon.size && this.lexicon.wordAt(at).startsWith(lemma + joint);
        }),
      ),
    );
  }

  private lemmas(text: string): string[] {
    return [...new Set(analyse(this.lexicon, text).map(({ lemma }) => this.lexicon.wordAt(lemma)))];
  }

  private entry(text: string): Entry {
    let entry = this.entries.get(text);
    if (entry) return entry;
    if (this.entries.size >= MEMO_WORDS) this.entries.clear();
    this.entries.set(text, (entry = new Entry(this.lexicon, text)));
    return entry;
  }

  private remember(key: string, answer: () => boolean): boolean {
    let known = this.phrases.get(key);
    if (known !== undefined) return known;
    if (this.phrases.size >= MEMO_WORDS) this.phrases.clear();
    this.phrases.set(key, (known = answer()));
    return known;
  }
}
