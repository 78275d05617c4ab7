import { Inflection, row, type Paradigm } from './paradigm';

/**
 * French inflection by rule, without accents ("décidé" is "decide"). What no rule gives
 * ("peut", "vécu") stands in the compiled lexicon.
 */

/** Persons 3, 4 and 6. */
const VERB =
  'base pres3 pres4 pres6 imp3 imp6 past3 past6 fut3 fut6 cond3 cond6 subj3 ing part partf parts partfs';
const MUTE = 'pres3 pres6 fut3 fut6 cond3 cond6';

/** "manger": the e kept before a and o. Without its cedilla, "lancer" needs none. */
function keepSoft(stem: string, ending: string): string {
  return stem.endsWith('g') && /^[ao]/.test(ending) ? `${stem}e` : stem;
}

/** Verbs in -ir that do not go like "finir". */
const THIRD =
  '(?:ten|ven|cour|mour|quer|sent|ment|part|sort|dorm|serv|ouvr|offr|souffr|cueill|fu|bouill|faill|vet)ir';

function verb(lemma: string, endings: string, when?: RegExp): Paradigm {
  return { pos: 'verb', lemma, endings: row(VERB, endings), ...(when ? { when } : {}) };
}

const VERBS: readonly Paradigm[] = [
  {
    ...verb('er', 'er e ons ent ait aient a erent era eront erait eraient e ant e ee es ees'),
    join: keepSoft,
    split: (stem) => (stem.endsWith('ge') ? [stem.slice(0, -1)] : []),
  },
  // Before a mute e "appeler" and "jeter" double, "employer" turns y to i.
  {
    pos: 'verb',
    lemma: 'eler',
    endings: row(MUTE, 'elle ellent ellera elleront ellerait elleraient'),
  },
  {
    pos: 'verb',
    lemma: 'eter',
    endings: row(MUTE, 'ette ettent ettera etteront etterait etteraient'),
  },
  { pos: 'verb', lemma: 'yer', endings: row(MUTE, 'ie ient iera ieront ierait ieraient') },
  verb(
    'ir',
    'ir it issons issent issait issaient it irent ira iront irait iraient isse issant i ie is ies',
    new RegExp(`^(?!.*${THIRD}$).*[^o]ir$`),
  ),
  verb(
    're',
    're - ons ent ait aient it irent ra ront rait raient e ant u ue us ues',
    /^(?!.*(?:prendre|[aeo]indre|soudre|coudre|moudre)$).*dre$/,
  ),
  verb(
    'endre',
    'endre end enons ennent enait enaient it irent endra endront endrait endraient enne enant is ise is ises',
    /prendre$/,
  ),
  verb(
    'indre',
    'indre int ignons ignent ignait ignaient ignit ignirent indra indront indrait indraient igne ignant int inte ints intes',
  ),
  verb(
    'ettre',
    'ettre et ettons ettent ettait ettaient it irent ettra ettront ettrait ettraient ette ettant is ise is ises',
  ),
  verb(
    'ire',
    'ire it isons isent isait isaient isit isirent ira iront irait iraient ise isant it ite its ites',
    /uire$/,
  ),
  verb(
    'enir',
    'enir ient enons iennent enait enaient int inrent iendra iendront iendrait iendraient ienne enant enu enue enus enues',
    /[tv]enir$/,
  ),
  verb(
    'rir',
    'rir re rons rent rait raient rit rirent rira riront rirait riraient re rant ert erte erts ertes',
    /(?:ouv|off|souff)rir$/,
  ),
  verb(
    'evoir',
    'evoir oit evons oivent evait evaient ut urent evra evront evrait evraient oive evant u ue us ues',
    /cevoir$/,
  ),
  verb(
    'ir',
    'ir t ons ent ait aient it irent ira iront irait iraient e ant i ie is ies',
    /(?:sent|ment|part|sort)ir$/,
  ),
];

const NOUNS: readonly Paradigm[] = [
  { pos: 'noun', lemma: '', when: /[^szx]$/, endings: row('base plural', '- s') },
  { pos: 'noun', lemma: '', when: /[szx]$/, endings: row('base plural', '- -') },
  { pos: 'noun', lemma: 'al', endings: { plural: 'aux' } },
  { pos: 'noun', lemma: '', when: /[ae]u$/, endings: { plural: 'x' } },
];

const ADJECTIVE = 'base fem plural fems';

const ADJECTIVES: readonly Paradigm[] = [
  { pos: 'adjective', lemma: '', when: /[^exs]$/, endings: row('base plural', '- s') },
  {
    pos: 'adjective',
    lemma: '',
    when: /^(?!.*(?:[eo]n|ei?l|[exsfc])$)/,
    endings: row('fem fems', 'e es'),
  },
  // "utile", and "isolé", which looks like it without its accent.
  { pos: 'adjective', lemma: 'e', endings: row(ADJECTIVE, 'e e/ee es es/ees') },
  { pos: 'adjective', lemma: '', when: /s$/, endings: row(ADJECTIVE, '- e - es') },
  { pos: 'adjective', lemma: 'x', endings: row(ADJECTIVE, 'x se x ses') },
  { pos: 'adjective', lemma: 'al', endings: { plural: 'aux' } },
  { pos: 'adjective', lemma: 'f', endings: row('fem fems', 've ves') },
  { pos: 'adjective', lemma: 'n', when: /[eo]n$/, endings: row('fem fems', 'nne nnes') },
  { pos: 'adjective', lemma: 'l', when: /ei?l$/, endings: row('fem fems', 'lle lles') },
  { pos: 'adjective', lemma: 't', when: /et$/, endings: row('fem fems', 'tte ttes') },
  { pos: 'adjective', lemma: 'eur', endings: row('fem fems', 'euse/rice euses/rices') },
  { pos: 'adjective', lemma: 'c', endings: row('fem fems', 'que/che ques/ches') },
];

export const FRENCH = new Inflection([
  ...VERBS,
  ...NOUNS,
  ...ADJECTIVES,
  { pos: 'adverb', lemma: '', endings: { base: '-' } },
]);
