import type { Credit } from '../core/article';
import { lazily } from '../core/lazy';
import { LANGUAGES } from '../language';
import { fold } from './fold';
import { isOutletName } from '../text/outlets';
import type { PageLine } from './page-lines';
import { escape, says, type Wordings } from './wordings';

const LONGEST = 260;
/** Words of a person's name. */
const NAME_WORDS = [2, 5] as const;
/** A name, and the small words inside it, of any language; what follows in small letters is not of it. */
const person = lazily(
  () =>
    new RegExp(
      `^(\\p{Lu}[\\p{L}\\p{M}’'.-]*(?:\\s(?:(?:${particles().join('|')})\\s){0,3}\\p{Lu}[\\p{L}\\p{M}’'.-]*){0,4})(\\s\\p{Ll}+\\s\\p{Lu})?`,
      'u',
    ),
);

/** Particles of names in every language, but such as are an "and" in one: they part two people. */
function particles(): string[] {
  const ands = new Set(LANGUAGES.flatMap(({ numbers }) => numbers.and.split('|')));
  const all = LANGUAGES.flatMap(({ speech }) => speech.particles.split(/\s+/u));
  return [...new Set(all)].filter((word) => word !== '' && !ands.has(word)).map(escape);
}

/**
 * The people who helped with a text: "Mo Adair in Halden, Norway, and Lena Stroud
 * contributed", "(Reporting by Corin Vale; Editing by Dana Moss)". A place between two commas
 * behind one, a country and a single word are nobody's name.
 */
export function readContributors(
  { text, place, start }: PageLine,
  { contributed, material }: Wordings,
  language: string,
): Credit[] {
  if (text.length > LONGEST || place === 'comment' || place === 'caption') return [];
  const folded = fold(text);
  const isReporting = /^[([]/u.test(text) && says(material, folded);
  if (!says(contributed, folded) && !isReporting) return [];
  const span = start === null ? null : ([start, start + text.length] as const);
  return peopleIn(withoutWordings(text, folded, [contributed, material]), language).map((name) => ({
    kind: 'contributor',
    outlet: name,
    span,
    text: text.trim().slice(0, 200),
  }));
}

function withoutWordings(text: string, folded: string, wordings: readonly RegExp[]): string {
  let rest = text;
  for (const wording of wordings) {
    for (const { index, 0: said } of folded.matchAll(wording)) {
      rest = `${rest.slice(0, index)}${';'.repeat(said.length)}${rest.slice(index + said.length)}`;
    }
  }
  return rest;
}

/** The people named in a list; `language` says what "and" is, as the engine knows it. */
export function peopleIn(list: string, language: string): string[] {
  const people: string[] = [];
  let behindPlace = false;
  for (const part of list.split(partsOf(language))) {
    const [, name, tail] = person().exec(part.trim().replace(/^[\s([]+/u, '')) ?? [];
    const isPlace = behindPlace && tail === undefined;
    behindPlace = tail !== undefined;
    if (name === undefined || isPlace || !isPerson(name, language)) continue;
    people.push(name.replace(/\.$/u, ''));
  }
  return people;
}

/** Parts between commas, semicolons and the language's "and". */
function partsOf(language: string): RegExp {
  return new RegExp(`[,;/&]|\\s(?:and|${conjunctionOf(language)})\\s`, 'u');
}

function conjunctionOf(language: string): string {
  const [, word] =
    /^A\s?(.*?)\s?B$/u.exec(new Intl.ListFormat(tagOf(language)).format(['A', 'B'])) ?? [];
  return word !== undefined && /^\p{L}+$/u.test(word) ? word : 'and';
}

function isPerson(name: string, language: string): boolean {
  const words = name.split(/\s+/u);
  if (words.length < NAME_WORDS[0] || words.length > NAME_WORDS[1]) return false;
  return !isOutletName(name) && !countries(language).has(fold(name));
}

const known = new Map<string, ReadonlySet<string>>();

/** The names of countries, as the engine knows them, in English and in the language. */
function countries(language: string): ReadonlySet<string> {
  const old = known.get(language);
  if (old) return old;
  const names = new Set<string>();
  for (const locale of ['en', tagOf(language)]) {
    const display = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (const a of LETTERS) for (const b of LETTERS) names.add(fold(display.of(a + b) ?? ''));
  }
  known.set(language, names);
  return names;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const tagOf = (language: string): string => (/^[a-z]{2,3}$/u.test(language) ? language : 'en');
