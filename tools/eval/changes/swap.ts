import { hashOf, overlaps, quotedSpans, type Span } from './edits';
import { IRREGULAR, SYNONYMS, type SynonymPair } from './synonyms';

interface Partner {
  put: string;
  /** Which words may stand before it, so that it is of the class that was meant. */
  after: RegExp;
}

const AFTER_BASE_VERB =
  /\b(?:to|will|would|can|could|may|might|should|must|not|they|we|you|I|who)\s$/;
const AFTER_VERB_WITH_S = /\b(?:it|he|she|who|which|that)\s$/;
/** Not after an article: "the planned", "a building". */
const AFTER_VERB = /(?<!\b(?:the|a|an|of|his|her|its|their|no)\s)$/;
const AFTER_NOUN =
  /(?<!\b(?:to|will|would|can|could|may|might|should|must|not|they|we|you|I|who|it|he|she)\s)$/;
const ANYWHERE = /$/;

const DOUBLED = /^(?:stop|drop|ban|plan|fit|press)$/;

function regular(verb: string, ending: 'ed' | 'ing'): string {
  if (
    /(?:^|[^aeiou])[aeiou](?:b|d|g|m|n|p|t)$/.test(verb) &&
    (verb.length <= 4 || DOUBLED.test(verb))
  )
    return verb + verb.charAt(verb.length - 1) + ending;
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (/e$/.test(verb) && !(ending === 'ing' && /(?:ee|oe|ye)$/.test(verb)))
    return ending === 'ed' ? `${verb}d` : `${verb.slice(0, -1)}ing`;
  return verb + ending;
}

function withS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

const PLURALS: Record<string, string> = {
  child: 'children',
  man: 'men',
  gentleman: 'gentlemen',
  woman: 'women',
  chairman: 'chairmen',
  sportsman: 'sportsmen',
  wife: 'wives',
  hypothesis: 'hypotheses',
  aircraft: 'aircraft',
  craft: 'craft',
  people: 'people',
  persons: 'persons',
};

/** All forms of a word, in one order for each class. */
export function formsOf({ class: wordClass }: SynonymPair, word: string): string[] {
  if (wordClass === 'noun') return [word, PLURALS[word] ?? withS(word)];
  if (wordClass !== 'verb') return [word];
  const [past, participle] = IRREGULAR[word] ?? [regular(word, 'ed'), regular(word, 'ed')];
  return [word, withS(word), regular(word, 'ing'), past, participle];
}

function afterOf({ class: wordClass }: SynonymPair, form: number): RegExp {
  if (wordClass === 'noun') return AFTER_NOUN;
  if (wordClass !== 'verb') return ANYWHERE;
  return [AFTER_BASE_VERB, AFTER_VERB_WITH_S][form] ?? AFTER_VERB;
}

function partners(): Map<string, Partner> {
  const found = new Map<string, Partner>();
  for (const pair of SYNONYMS) {
    const [a, b] = pair.words;
    const [formsA, formsB] = [formsOf(pair, a), formsOf(pair, b)];
    for (const [from, to] of [
      [formsA, formsB],
      [formsB, formsA],
    ] as const)
      from.forEach((form, i) => {
        if (!found.has(form) && form !== to[i])
          found.set(form, { put: to[i]!, after: afterOf(pair, i) });
      });
  }
  return found;
}

/** A word of the list in each of its forms, with the same form of its partner. */
const PARTNERS: ReadonlyMap<string, Partner> = partners();

const SMALL_WORD = new RegExp(
  `^(?:${(
    'the a an and or but of to in on at by for from with as is was are were be been being am has have had having ' +
    'will would can could may might shall should must do does did done not no nor it its itself he she they his her ' +
    'their them him we our us you your i my me himself herself themselves that this these those which who whom ' +
    'whose what when where why how while than then there if so because after before until since about into over ' +
    'under between during against within without among across through towards upon per more most less least some ' +
    'any all many few each every both either neither much such same other others own only also just even ever never ' +
    'still yet too up out off down back away here now again s t ' +
    'one two three four five six seven eight nine ten hundred thousand million billion mln bln dlrs dollars dollar ' +
    'percent pct pounds euros cents tonnes day days week weeks month months year years today yesterday tomorrow ' +
    'first second third last next like get got let'
  ).replaceAll(' ', '|')})$`,
);

export interface Swapped {
  page: string;
  /** Where `keep` stands in the page. */
  at: Span;
  /** Share of the content words that were swapped, 0…1. */
  share: number;
}

/**
 * A share of the content words swapped for synonyms of our own, outside quotations and at least
 * two words away from `keep`, so that the one change stands in words that are the source's.
 */
export function swapWords(page: string, keep: Span, share: number, seed: string): Swapped {
  const apart = [...quotedSpans(page), around(page, keep)];
  const words = [...page.matchAll(/(?<![\p{L}\p{N}'’-])\p{L}+(?![\p{L}\p{N}'’-])/gu)];
  // Names, units and figures are none of the words that a spinner swaps.
  const content = words.filter(([word]) => /^\p{Ll}/u.test(word) && !SMALL_WORD.test(word));
  const able = content.filter(({ 0: word, index }) => {
    const partner = PARTNERS.get(word);
    return (
      partner?.after.test(page.slice(Math.max(0, index - 12), index)) === true &&
      !apart.some((span) => overlaps(span, [index, index + word.length])) &&
      (/^[aeiou]/.test(word) === /^[aeiou]/.test(partner.put) ||
        !/\ban?\s$/i.test(page.slice(Math.max(0, index - 4), index)))
    );
  });
  const order = able
    .map((match) => ({ match, rank: hashOf(`${seed}:${match.index}`) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, Math.round(content.length * share))
    .map(({ match }) => match)
    .sort((a, b) => a.index - b.index);
  let made = '';
  let from = 0;
  let [start, end] = keep;
  for (const { 0: word, index } of order) {
    const { put } = PARTNERS.get(word)!;
    made += page.slice(from, index) + put;
    from = index + word.length;
    if (index < keep[0]) {
      start += put.length - word.length;
      end += put.length - word.length;
    }
  }
  return {
    page: made + page.slice(from),
    at: [start, end],
    share: content.length === 0 ? 0 : order.length / content.length,
  };
}

/** The span and two words on each side of it. */
function around(text: string, [start, end]: Span): Span {
  const before = /(?:\S+\s+){0,2}\S*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^\S*(?:\s+\S+){0,2}/.exec(text.slice(end))?.[0].length ?? 0;
  return [start - before, end + after];
}
