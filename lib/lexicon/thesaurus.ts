import { Memo } from '../core/memo';
import { addCodes, CodeSet, codesOf } from './code-sets';
import { areEqual, FormCodes } from './form-codes';
import { analyse, inflect, maskInForm, posMask, type Analysis } from './inflect';
import type { Lexicon } from './lexicon';
import {
  gradeBetween,
  hasOnlyNearKin,
  isLemmaOf,
  visitForms,
  visitRelated,
  type Kinship,
} from './neighbours';
import { MEMO_WORDS } from './parameters';
import { isSpellingVariant } from './spelling';

/** One wording that may stand for another. */
export interface Neighbour {
  /** Lower case, inflected. */
  surface: string;
  kinship: Kinship;
  /** True when it has the inflection of the word asked about. */
  fits: boolean;
}

/**
 * The lexicon with a memory: what is worked out for one text serves the next. Made once for
 * each lexicon. Every word given is lower case.
 */
export class Thesaurus {
  private readonly formCodes: FormCodes;
  private readonly sets = remembered((text) => this.readCodes(text));
  private readonly ownForms = remembered((text) => this.readForms(text));
  private readonly analyses = remembered((text): readonly Analysis[] =>
    analyse(this.lexicon, text),
  );
  private readonly heads = remembered((word) => this.isHead(word));
  private readonly spellings = remembered((text): readonly string[] =>
    this.lexicon.morphology.spellingVariants(text),
  );

  constructor(readonly lexicon: Lexicon) {
    this.formCodes = new FormCodes(lexicon);
  }

  /** The codes of every wording that may stand for the word or phrase. */
  codes(text: string): CodeSet {
    return this.sets.get(text);
  }

  private readCodes(text: string): CodeSet {
    const set = new CodeSet();
    for (const { surface } of this.writtenOtherwise(text)) addCodes(set, surface);
    visitRelated(this.lexicon, this.analysesOf(text), hasOnlyNearKin(text), (lemma, form) => {
      this.formCodes.addTo(set, lemma, form);
    });
    return set;
  }

  /** The codes of the word in its other forms, spellings and as a numeral: the same word. */
  forms(text: string): CodeSet {
    return this.ownForms.get(text);
  }

  private readForms(text: string): CodeSet {
    const set = new CodeSet();
    for (const { surface } of this.writtenOtherwise(text)) addCodes(set, surface);
    visitForms(this.lexicon, this.analysesOf(text), (lemma, form) => {
      this.formCodes.addTo(set, lemma, form);
    });
    return set;
  }

  /** The wordings that may stand for the word or phrase and are coded so; none comes twice. */
  namesFor(text: string, codes: ArrayLike<number>): readonly Neighbour[] {
    const found = new Map<string, Neighbour>();
    const add = (neighbour: Neighbour): void => {
      const held = found.get(neighbour.surface);
      if (neighbour.surface === text) return;
      if (!held) found.set(neighbour.surface, neighbour);
      else if (neighbour.fits) held.fits = true;
    };
    for (const variant of this.writtenOtherwise(text))
      if (areEqual(codesOf(variant.surface), codes)) add(variant);
    const analyses = this.analysesOf(text);
    visitRelated(this.lexicon, analyses, hasOnlyNearKin(text), (lemma, form, kinship, fits) => {
      if (!this.formCodes.isCodedAs(lemma, form, codes)) return;
      for (const surface of inflect(this.lexicon, lemma, form))
        if (areEqual(codesOf(surface), codes)) add({ surface, kinship, fits });
    });
    return [...found.values()];
  }

  /** True when the one says the opposite of the other ("rose", "fell"). Symmetric. */
  areOpposite(a: string, b: string): boolean {
    const [from, to] = [this.analysesOf(a), this.analysesOf(b)];
    for (const { lemma } of from) {
      const opposites = this.lexicon.opposites(lemma);
      if (opposites.length > 0 && to.some((other) => opposites.includes(other.lemma))) return true;
    }
    return false;
  }

  /** The only opposite of the word, in its inflection, that is coded so; null when none or several are. */
  oppositeCodedAs(text: string, codes: ArrayLike<number>): string | null {
    const found = new Set<string>();
    for (const { lemma, form } of this.analysesOf(text))
      for (const other of this.lexicon.opposites(lemma)) {
        if (maskInForm(this.lexicon, posMask(this.lexicon, other), form) === 0) continue;
        if (!this.formCodes.isCodedAs(other, form, codes)) continue;
        for (const surface of inflect(this.lexicon, other, form))
          if (areEqual(codesOf(surface), codes)) found.add(surface);
      }
    const [only, ...more] = found;
    return only !== undefined && more.length === 0 ? only : null;
  }

  /** How two wordings are related, or null; opposites are not. Symmetric. */
  kinship(a: string, b: string): Kinship | null {
    if (isSpellingVariant(a, b, this.variantsOf)) return 'spelling';
    const { morphology } = this.lexicon;
    const [one, two] = [morphology.numeralValue(a), morphology.numeralValue(b)];
    if (one !== null && one === two) return 'numeral';
    const [from, to] = [this.analysesOf(a), this.analysesOf(b)];
    for (const { lemma } of from) if (isLemmaOf(to, lemma)) return 'inflection';
    if (this.areOpposite(a, b)) return null;
    const onlyNear = hasOnlyNearKin(a) || hasOnlyNearKin(b);
    return gradeBetween(this.lexicon, from, to, onlyNear);
  }

  /**
   * How much of what may stand for the one may stand for the other, 0…1: the cosine of their
   * neighbour sets. Two wordings that the lexicon does not pair are of one meaning where it is
   * high. Symmetric. O(neighbours).
   */
  sharedNeighbours(a: string, b: string): number {
    const [one, two] = [this.neighbourSet(a), this.neighbourSet(b)];
    if (one.size === 0 || two.size === 0 || this.areOpposite(a, b)) return 0;
    let shared = 0;
    for (const lemma of one) if (two.has(lemma)) shared += 1;
    return shared / Math.sqrt(one.size * two.size);
  }

  private neighbourSet(text: string): Set<number> {
    const found = new Set<number>();
    for (const { lemma } of this.analysesOf(text))
      this.lexicon.neighbours(lemma, (other) => found.add(other));
    return found;
  }

  /** 0 (not in common use) … 15 (among the commonest), of the commonest lemma; null if unknown. */
  commonness(text: string): number | null {
    const lemmas = this.analysesOf(text).map(({ lemma }) => this.lexicon.commonness(lemma));
    return lemmas.length === 0 ? null : Math.max(...lemmas);
  }

  /** True when the lexicon has the word or phrase, inflected or not. */
  has(text: string): boolean {
    return this.analysesOf(text).length > 0;
  }

  /** True when some phrase of the lexicon starts with this word or its lemma. */
  startsPhrase(word: string): boolean {
    return this.heads.get(word);
  }

  private isHead(word: string): boolean {
    return [word, ...this.analysesOf(word).map(({ lemma }) => this.lexicon.wordAt(lemma))].some(
      (head) => [' ', '-'].some((joint) => this.hasPrefix(head + joint)),
    );
  }

  /** The same word spelt otherwise or written in figures. */
  private writtenOtherwise(text: string): Neighbour[] {
    const found: Neighbour[] = this.variantsOf(text).map((surface) => ({
      surface,
      kinship: 'spelling',
      fits: true,
    }));
    const numeral = this.lexicon.morphology.otherNumeral(text);
    if (numeral !== null) found.push({ surface: numeral, kinship: 'numeral', fits: true });
    return found;
  }

  private hasPrefix(prefix: string): boolean {
    const at = this.lexicon.lowerBound(prefix);
    return at < this.lexicon.size && this.lexicon.wordAt(at).startsWith(prefix);
  }

  private readonly variantsOf = (text: string): readonly string[] => this.spellings.get(text);

  private analysesOf(text: string): readonly Analysis[] {
    return this.analyses.get(text);
  }
}

function remembered<T>(make: (text: string) => T): Memo<T> {
  return new Memo(make, MEMO_WORDS);
}
