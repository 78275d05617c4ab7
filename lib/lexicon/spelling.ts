/**
 * British and American spellings of one word, and the two ways of writing some others.
 * Rules run both ways and may make words that do not exist: they are only ever compared
 * with words that stand in a text.
 */

import { Memo } from '../core/memo';
import { MEMO_WORDS } from './parameters';

/** American ending or infix, British one, and what must stand around it. */
const RULES: readonly (readonly [
  american: RegExp,
  british: string,
  british2: RegExp,
  american2: string,
])[] = [
  [
    /(?<=[a-z]{2})or(?=(?:s|ed|ing|able|ful|ite|ites|ism|ist|hood|less)?$)/,
    'our',
    /(?<=[a-z]{2})our(?=(?:s|ed|ing|able|ful|ite|ites|ism|ist|hood|less)?$)/,
    'or',
  ],
  [
    /(?<=[a-z]{2})iz(?=(?:e|es|ed|er|ers|ing|ation|ations|able)$)/,
    'is',
    /(?<=[a-z]{2})is(?=(?:e|es|ed|er|ers|ing|ation|ations|able)$)/,
    'iz',
  ],
  [/yz(?=(?:e|es|ed|er|ers|ing)$)/, 'ys', /ys(?=(?:e|es|ed|er|ers|ing)$)/, 'yz'],
  [/(?<=[a-z])ter(?=s?$)/, 'tre', /(?<=[a-z])tre(?=s?$)/, 'ter'],
  [
    /(?<=[a-z][aeiou])l(?=(?:ed|ing|er|ers|or|ors|ation)$)/,
    'll',
    /(?<=[a-z][aeiou])ll(?=(?:ed|ing|er|ers|or|ors|ation)$)/,
    'l',
  ],
  [/(?<=[a-z])og(?=s?$)/, 'ogue', /(?<=[a-z])ogue(?=s?$)/, 'og'],
  [/ense(?=s?$)/, 'ence', /ence(?=s?$)/, 'ense'],
  [/gment/, 'gement', /gement/, 'gment'],
  [/(?<=^|[a-z])e(?=di|st|mi|mo|ma|og|sth)/, 'ae', /ae/, 'e'],
  [/ill(?=(?:ment|s)?$)/, 'il', /il(?=(?:ment|s)?$)/, 'ill'],
];

const PAIRS: readonly (readonly [string, string])[] = [
  ['gray', 'grey'],
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['check', 'cheque'],
  ['checks', 'cheques'],
  ['tire', 'tyre'],
  ['tires', 'tyres'],
  ['curb', 'kerb'],
  ['plow', 'plough'],
  ['skeptic', 'sceptic'],
  ['skeptical', 'sceptical'],
  ['skepticism', 'scepticism'],
  ['skeptics', 'sceptics'],
  ['while', 'whilst'],
  ['among', 'amongst'],
  ['amid', 'amidst'],
  ['toward', 'towards'],
  ['afterward', 'afterwards'],
  ['learned', 'learnt'],
  ['burned', 'burnt'],
  ['spelled', 'spelt'],
  ['spoiled', 'spoilt'],
  ['dreamed', 'dreamt'],
  ['leaped', 'leapt'],
  ['mom', 'mum'],
  ['moms', 'mums'],
  ['jewelry', 'jewellery'],
  ['aluminum', 'aluminium'],
  ['story', 'storey'],
  ['stories', 'storeys'],
  ['math', 'maths'],
  ['percent', 'per cent'],
  ['airplane', 'aeroplane'],
  ['airplanes', 'aeroplanes'],
  ['pajamas', 'pyjamas'],
  ['mustache', 'moustache'],
  ['practice', 'practise'],
  ['practiced', 'practised'],
  ['practicing', 'practising'],
  ['draft', 'draught'],
  ['adviser', 'advisor'],
  ['advisers', 'advisors'],
  ['cozy', 'cosy'],
  ['donut', 'doughnut'],
  ['forever', 'for ever'],
  ['anymore', 'any more'],
  ['ok', 'okay'],
  ['mold', 'mould'],
  ['smolder', 'smoulder'],
  ['maneuver', 'manoeuvre'],
  ['maneuvers', 'manoeuvres'],
  ['diarrhea', 'diarrhoea'],
  ['fetus', 'foetus'],
];

const OTHER = new Map<string, string>([
  ...PAIRS.map(([a, b]): [string, string] => [a, b]),
  ...PAIRS.map(([a, b]): [string, string] => [b, a]),
]);

/** Contracted endings and the word they stand for; "'s" and "'d" have several and are left out. */
const CONTRACTIONS: readonly (readonly [string, string])[] = [
  ["n't", ' not'],
  ["'re", ' are'],
  ["'ve", ' have'],
  ["'ll", ' will'],
  ["'m", ' am'],
];

function contractionVariants(word: string): string[] {
  if (word === "won't") return ['will not'];
  if (word === 'will not') return ["won't"];
  if (word === "can't" || word === 'cannot' || word === 'can not')
    return ["can't", 'cannot', 'can not'];
  return CONTRACTIONS.flatMap(([short, long]) => [
    ...(word.endsWith(short) ? [word.slice(0, -short.length) + long] : []),
    ...(word.endsWith(long) ? [word.slice(0, -long.length) + short] : []),
  ]);
}

/** Other spellings of a lower-case word, itself not among them; at most a few. */
export function spellingVariants(word: string): string[] {
  const variants = new Set<string>(contractionVariants(word));
  const other = OTHER.get(word);
  if (other !== undefined) variants.add(other);
  for (const [american, british, fromBritish, toAmerican] of RULES) {
    variants.add(word.replace(american, british));
    variants.add(word.replace(fromBritish, toAmerican));
  }
  variants.delete(word);
  return [...variants];
}

const REMEMBERED = new Memo<readonly string[]>(spellingVariants, MEMO_WORDS);

/** The same, remembered: of names each word is held against every other. */
function knownVariants(word: string): readonly string[] {
  return REMEMBERED.get(word);
}

/**
 * True when both are spellings of one word, hyphens and spaces disregarded; `variantsOf` as
 * `spellingVariants` gives them, for the languages that have others.
 */
export function isSpellingVariant(
  a: string,
  b: string,
  variantsOf: (word: string) => readonly string[] = knownVariants,
): boolean {
  return (
    withoutJoints(a) === withoutJoints(b) || variantsOf(a).includes(b) || variantsOf(b).includes(a)
  );
}

/** What a word is looked up by: of two spellings of one word some key is the same. */
export function spellingKeys(word: string): string[] {
  return [word, withoutJoints(word), ...knownVariants(word)];
}

const JOINT = /[\s.-]/;
const JOINTS = /[\s.-]+/g;

function withoutJoints(word: string): string {
  return JOINT.test(word) ? word.replace(JOINTS, '') : word;
}
