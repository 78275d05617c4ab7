import { languageOf, LANGUAGES, type Language } from '../language';
import type { Credits } from '../language/sections/credits';
import { fold } from './fold';
import { endsAt, startsAt } from './scripts';

/** The roles that wordings give a name. */
const ROLES = [
  'published',
  'first',
  'appeared',
  'itself',
  'origin',
  'material',
  'contributed',
  'source',
  'mention',
  'picture',
  'staff',
  'dateline',
] as const;

type WordedRole = (typeof ROLES)[number];

/** One expression a role, for folded text; `g` is set. */
export type Wordings = Readonly<Record<WordedRole, RegExp>> & {
  endings: number;
  prefixes: string;
  /** Most words between a name and the verb of saying behind it. */
  reach: number;
};

/** Words between a house and its verb of saying, where the verb follows and where it ends the sentence. */
const REACH = 4;
const REACH_VERB_LAST = 9;

const made = new Map<string, Wordings>();

/**
 * How a page of this language words credits: in its own words, in those of languages of the
 * same script where that is not the Latin one (a guess may take one for the other), and in
 * English, which agencies sign with everywhere; in every language we know where its own is
 * none of them.
 */
export function wordingsOf(language: string): Wordings {
  const known = languageOf(language);
  const key = known?.code ?? '';
  const old = made.get(key);
  if (old) return old;
  const english = languageOf('en')!;
  const asked = known === null ? LANGUAGES : [...new Set([known, ...related(known), english])];
  const wordings = compile(asked.map(({ credits }) => credits));
  made.set(key, wordings);
  return wordings;
}

function related({ words }: Language): Language[] {
  const [script] = words.scripts;
  if (script === undefined || script === 'Latn') return [];
  return LANGUAGES.filter((other) => other.words.scripts.includes(script));
}

function compile(credits: readonly Credits[]): Wordings {
  const expressions = ROLES.map((role) => {
    const phrases = new Set(credits.flatMap((one) => one[role].split('|')));
    phrases.delete('');
    return [role, new RegExp(anyOf([...phrases]) || '(?!)', 'gu')] as const;
  });
  return {
    ...(Object.fromEntries(expressions) as Record<WordedRole, RegExp>),
    endings: credits[0]!.endings,
    prefixes: credits[0]!.prefixes,
    reach: credits[0]!.verbLast ? REACH_VERB_LAST : REACH,
  };
}

/** One expression for all phrases, those with the same edges together: each edge is asked once. */
function anyOf(phrases: readonly string[]): string {
  const byEdges = new Map<string, string[]>();
  // The longest first: "originally published in" before "published in".
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const folded = fold(phrase);
    const last = folded.at(-1)!;
    const edges = `${startsAt(folded[0]!)}(?:ANY)${last === '*' ? '' : endsAt(last)}`;
    byEdges.set(edges, [...(byEdges.get(edges) ?? []), wordsOf(folded)]);
  }
  return [...byEdges]
    .map(([edges, words]) => edges.replace('ANY', () => words.join('|')))
    .join('|');
}

/** Words at any space, a star for any ending. */
const wordsOf = (folded: string): string =>
  escape(folded).replace(/\s+/gu, '\\s{1,3}').replaceAll('\\*', '\\p{L}{0,12}');

export const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** True when the expression is found anywhere in folded text. */
export function says(pattern: RegExp, text: string): boolean {
  const isSaid = pattern.test(text);
  pattern.lastIndex = 0;
  return isSaid;
}
