import { Inflection, row, type Paradigm } from './paradigm';

/**
 * Spanish inflection by rule, without accents ("buscó" is "busco"). What no rule gives
 * ("cuenta", "hizo") stands in the compiled lexicon.
 */

/** Persons 1, 3, 4 and 6; a future is written like the past subjunctive without its accent. */
const VERB =
  'base pres1 pres3 pres4 pres6 past1 past3 past6 imp3 imp6 fut3 fut6 cond3 cond6 subj3 subj6 sub23 sub26 ing part partf parts partfs';

const SOFT = /^[ei]/;

/** The sound of the stem kept before another vowel: "busc" + "e" is "busque". */
function keepHard(stem: string, ending: string): string {
  if (!SOFT.test(ending)) return stem;
  if (stem.endsWith('z')) return `${stem.slice(0, -1)}c`;
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu`;
  return stem.endsWith('g') ? `${stem}u` : stem;
}

/** "conoc" + "a" is "conozca", "venc" + "a" is "venza", "recog" + "a" is "recoja". */
function keepSoft(stem: string, ending: string): string {
  if (SOFT.test(ending) || ending === '') return stem;
  if (/[aeiou]c$/.test(stem)) return `${stem.slice(0, -1)}zc`;
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}z`;
  if (stem.endsWith('gu')) return stem.slice(0, -1);
  return stem.endsWith('g') ? `${stem.slice(0, -1)}j` : stem;
}

/** What spelling may have made of a stem's last sound → what it was. */
const RESPELT: readonly (readonly [string, string])[] = [
  ['qu', 'c'],
  ['gu', 'g'],
  ['c', 'z'],
  ['zc', 'c'],
  ['z', 'c'],
  ['g', 'gu'],
  ['j', 'g'],
];

function unspell(stem: string): string[] {
  return RESPELT.filter(([now]) => stem.endsWith(now)).map(
    ([now, was]) => stem.slice(0, stem.length - now.length) + was,
  );
}

const VERBS: readonly Paradigm[] = [
  {
    pos: 'verb',
    lemma: 'ar',
    endings: row(
      VERB,
      'ar o a amos an e o aron aba aban ara aran aria arian e en ara/ase aran/asen ando ado ada ados adas',
    ),
    join: keepHard,
    split: unspell,
  },
  {
    pos: 'verb',
    lemma: 'er',
    when: /[^e]er$/,
    endings: row(
      VERB,
      'er o e emos en i io ieron ia ian era eran eria erian a an iera/iese ieran/iesen iendo ido ida idos idas',
    ),
    join: keepSoft,
    split: unspell,
  },
  {
    pos: 'verb',
    lemma: 'er',
    when: /eer$/,
    endings: row(
      VERB,
      'er o e emos en i yo yeron ia ian era eran eria erian a an yera/yese yeran/yesen yendo ido ida idos idas',
    ),
  },
  {
    pos: 'verb',
    lemma: 'ir',
    when: /(?:[^u]|[gq]u)ir$/,
    endings: row(
      VERB,
      'ir o e imos en i io ieron ia ian ira iran iria irian a an iera/iese ieran/iesen iendo ido ida idos idas',
    ),
    join: keepSoft,
    split: unspell,
  },
  {
    pos: 'verb',
    lemma: 'ir',
    when: /[^gq]uir$/,
    endings: row(
      VERB,
      'ir yo ye imos yen i yo yeron ia ian ira iran iria irian ya yan yera/yese yeran/yesen yendo ido ida idos idas',
    ),
  },
];

const NOUNS: readonly Paradigm[] = [
  { pos: 'noun', lemma: '', when: /[aeiou]$/, endings: { base: '-', plural: 's' } },
  { pos: 'noun', lemma: 'z', endings: { base: 'z', plural: 'ces' } },
  // "crisis" stays, "mes" adds.
  { pos: 'noun', lemma: '', when: /[sx]$/, endings: { base: '-', plural: '-/es' } },
  { pos: 'noun', lemma: '', when: /[^aeiousxz]$/, endings: { base: '-', plural: 'es' } },
];

const ADJECTIVE = 'base fem plural fems';

const ADJECTIVES: readonly Paradigm[] = [
  { pos: 'adjective', lemma: 'o', endings: row(ADJECTIVE, 'o a os as') },
  {
    pos: 'adjective',
    lemma: '',
    when: /(?:[dtsn]or|[^aeiou]on|an|in|es)$/,
    endings: row(ADJECTIVE, '- a/- es as/es'),
  },
  { pos: 'adjective', lemma: '', when: /[aei]$/, endings: row(ADJECTIVE, '- - s s') },
  { pos: 'adjective', lemma: 'z', endings: row(ADJECTIVE, 'z z ces ces') },
  {
    pos: 'adjective',
    lemma: '',
    when: /(?:[lrd]|[aeiou]n)$/,
    endings: row(ADJECTIVE, '- - es es'),
  },
];

export const SPANISH = new Inflection([
  ...VERBS,
  ...NOUNS,
  ...ADJECTIVES,
  { pos: 'adverb', lemma: '', endings: { base: '-' } },
]);
