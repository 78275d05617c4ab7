import { oncePerKey } from '../../core/lazy';
import type { Span } from '../../core/span';
import { languageOf } from '../../language';
import { comparedLanguage } from '../../language/compared';
import { listedWords } from '../listed-words';
import type { SideWords } from '../side-words';
import { isInitials } from '../values/names';
import { houseFormsOf } from './house-forms';

/** Words that a house style puts beside a name or leaves out, without a thing said otherwise. */
export class Omissible {
  private readonly honorifics: ReadonlySet<string>;
  private readonly atNames: ReadonlySet<string>;

  constructor(language: string) {
    this.honorifics = new Set(listedWords(comparedLanguage(language).changes.honorifics));
    this.atNames = new Set([
      ...[...houseFormsOf(language).firms].flatMap(listedWords),
      ...listedWords(languageOf(language)?.speech.particles),
    ]);
  }

  /** True where the run is nothing but forms of address, ends of firms' names, particles of names, a loose possessive. */
  isAll([from, to]: Span, words: SideWords): boolean {
    for (let token = from; token < to; token += 1) if (!this.is(token, words)) return false;
    return to > from;
  }

  private is(token: number, words: SideWords): boolean {
    const word = words.word(token)?.replace(/\.$/, '');
    if (word === undefined) return false;
    if (this.honorifics.has(word)) return true;
    if (words.sketched === null) return false;
    const { text, offsets } = words.sketched;
    const start = offsets.starts[token]!;
    if (isBracketedInitials(token, words)) return true;
    if (word === 's') return /['’]/.test(text[start - 1] ?? '');
    return this.atNames.has(word) && isBesideName(text, [start, offsets.ends[token]!]);
  }
}

/** "(GM)" behind "General Motors". */
function isBracketedInitials(token: number, words: SideWords): boolean {
  const { text, offsets } = words.sketched!;
  const [start, end] = [offsets.starts[token]!, offsets.ends[token]!];
  if (text[start - 1] !== '(' || text[end] !== ')') return false;
  const short = words.word(token)!.replaceAll('.', '');
  const named = Array.from(
    { length: short.length + MOST_BETWEEN_INITIALS },
    (_, i) => token - i - 1,
  )
    .filter((before) => before >= 0)
    .map((before) => words.word(before)!);
  return named.some((_, i) => isInitials([short], named.slice(0, i + 1).reverse()));
}

/** Small words in a name that its initials leave out, at most. */
const MOST_BETWEEN_INITIALS = 3;

/** A capital of its own, or one right behind its hyphen: "Corp", "al-Wathiq". */
function isBesideName(text: string, [start, end]: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start, end)) || /^-\p{Lu}/u.test(text.slice(end, end + 2));
}

/** The omissible words of a language, made when first asked for. */
export const omissibleOf = oncePerKey((language) => new Omissible(language));
