import { Inflection, row, type Paradigm } from './paradigm';

/**
 * German inflection by rule, without marks ("Häuser" is "hauser", "schließt" "schliesst").
 * Strong verbs stand in the compiled lexicon. Nouns whose plural their ending does not tell
 * have every usual one. A separable verb is read as one word only ("aufkaufte", not "kaufte
 * … auf").
 */

const SEPARABLE =
  'ab|an|auf|aus|bei|dar|durch|ein|entgegen|fest|fort|frei|her|heraus|herunter|hervor|hin|hinaus|hinzu|los|mit|nach|nieder|statt|teil|uber|um|unter|vor|voran|voraus|vorbei|weg|weiter|wider|wieder|zu|zuruck|zusammen';
const INSEPARABLE = 'be|emp|ent|er|ge|miss|ver|zer';
const PARTICLE = new RegExp(`^(${SEPARABLE})(?=[a-z]{3})`);
const WITHOUT_GE = new RegExp(`^(?:${SEPARABLE})?(?:${INSEPARABLE})[a-z]{2}|ier$`);

/** "kauf" → "gekauf", "aufkauf" → "aufgekauf", "verkauf" stays. */
function withGe(stem: string): string {
  if (WITHOUT_GE.test(stem)) return stem;
  return PARTICLE.test(stem) ? stem.replace(PARTICLE, '$1ge') : `ge${stem}`;
}

function withoutGe(stem: string): string[] {
  const at = stem.indexOf('ge');
  return at < 0 ? [] : [stem.slice(0, at) + stem.slice(at + 2)];
}

/** "aufkauf" → "aufzukauf"; a verb without particle has its "zu" apart. */
const withZu = (stem: string): string => stem.replace(PARTICLE, '$1zu');

function withoutZu(stem: string): string[] {
  const at = stem.indexOf('zu', 2);
  return at < 0 ? [] : [stem.slice(0, at) + stem.slice(at + 2)];
}

/** An e eases the way into -t and -te: "arbeitet", "öffnet". */
const EASED = /(?:[dt]|[^aeioulrhmn][mn])en$/;
const UNEASED = new RegExp(`^(?!.*${EASED.source})`);

const VERBS: readonly Paradigm[] = [
  {
    pos: 'verb',
    lemma: 'en',
    when: UNEASED,
    endings: row('base pres1 pres3 past3 past6 ing', 'en e t te ten end'),
  },
  {
    pos: 'verb',
    lemma: 'en',
    when: EASED,
    endings: row('base pres1 pres3 past3 past6 ing', 'en e et ete eten end'),
  },
  {
    pos: 'verb',
    lemma: 'n',
    when: /[aeiou][lr]n$/,
    endings: row('base pres1 pres3 past3 past6 ing', 'n e t te ten nd'),
  },
  {
    pos: 'verb',
    lemma: 'en',
    when: UNEASED,
    endings: { part: 't' },
    join: withGe,
    split: withoutGe,
  },
  {
    pos: 'verb',
    lemma: 'en',
    when: EASED,
    endings: { part: 'et' },
    join: withGe,
    split: withoutGe,
  },
  {
    pos: 'verb',
    lemma: 'n',
    when: /[aeiou][lr]n$/,
    endings: { part: 't' },
    join: withGe,
    split: withoutGe,
  },
  {
    pos: 'verb',
    lemma: 'en',
    when: PARTICLE,
    endings: { zu: 'en' },
    join: withZu,
    split: withoutZu,
  },
];

/** Singular with its genitive, plural with its dative. */
const NOUN = 'base gen plural dat';

const NOUNS: readonly Paradigm[] = [
  {
    pos: 'noun',
    lemma: '',
    when: /(?:ung|heit|keit|schaft|ion|tat|ei|enz|anz|ik|ur|itis)$/,
    endings: row(NOUN, '- - en en'),
  },
  { pos: 'noun', lemma: '', when: /(?:chen|lein|er|el)$/, endings: row(NOUN, '- s -/n -/n') },
  { pos: 'noun', lemma: '', when: /e$/, endings: row(NOUN, '- s/n n n') },
  { pos: 'noun', lemma: '', when: /in$/, endings: { plural: 'nen', dat: 'nen' } },
  { pos: 'noun', lemma: '', when: /nis$/, endings: row('gen plural dat', 'ses se sen') },
  {
    pos: 'noun',
    lemma: '',
    when: /^(?!.*(?:ung|heit|keit|schaft|ion|tat|ei|enz|anz|ik|ur|itis|chen|lein|er|el|e|nis)$)/,
    endings: row(NOUN, '- s/es e/en/er/s en/ern/s'),
  },
];

const DECLINED = 'e er en em es';

function declined(prefix: string): string {
  return DECLINED.split(' ')
    .map((ending) => prefix + ending)
    .join(' ');
}

const ADJECTIVE =
  'base e er en em es comp compe comper compen compem compes supe super supen supem supes';

/** "dunkel", "teuer": the e of the last syllable falls before an ending. */
const DROPS = /[a-z]{2}e[lr]$/;

const ADJECTIVES: readonly Paradigm[] = [
  {
    pos: 'adjective',
    lemma: '',
    when: /[^e]$/,
    endings: row(ADJECTIVE, `- ${declined('')} er ${declined('er')} ${declined('st')}`),
  },
  {
    pos: 'adjective',
    lemma: '',
    when: /(?:[dtszx]|sch)$/,
    endings: row('supe super supen supem supes', declined('est')),
  },
  {
    pos: 'adjective',
    lemma: 'e',
    endings: row(ADJECTIVE, `e ${declined('')} er ${declined('er')} ${declined('st')}`),
  },
  {
    pos: 'adjective',
    lemma: '',
    when: DROPS,
    endings: row(DECLINED, declined('')),
    join: (stem, ending) => (ending === '' ? stem : stem.slice(0, -2) + stem.at(-1)!),
    split: (stem) => [`${stem.slice(0, -1)}e${stem.at(-1)!}`],
  },
];

/** The participles declined, which is how German uses them before a noun. */
const PARTICIPLES: readonly Paradigm[] = [
  participle('t', UNEASED),
  participle('et', EASED),
  { pos: 'verb', lemma: 'en', endings: row('inge inger ingen ingem inges', declined('end')) },
];

function participle(ending: string, when: RegExp): Paradigm {
  const endings = row('parte parter parten partem partes', declined(ending));
  return { pos: 'verb', lemma: 'en', when, endings, join: withGe, split: withoutGe };
}

export const GERMAN = new Inflection([
  ...VERBS,
  ...PARTICIPLES,
  ...NOUNS,
  ...ADJECTIVES,
  { pos: 'adverb', lemma: '', endings: { base: '-' } },
]);
