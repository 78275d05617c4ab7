import type { Language } from './language';

export const fr: Language = {
  code: 'fr',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: `
le la les l' un une des du de d' et ou mais donc ni ne n' pas que qu' qui quoi dont est sont
etait etaient etre ete sera seront serait ai as avons avez ont avait avaient avoir aura auront
aurait ce c' cet cette ces cela ca je j' tu il elle on nous vous ils elles lui leur leurs me m'
te t' se s' mes ses nos vos notre votre au aux dans en par pour sans sous sur vers chez
entre avec contre depuis pendant avant apres devant derriere selon si comme quand lorsque
lorsqu' puisque puisqu' quoique jusque jusqu' tandis parce ainsi aussi alors encore deja
tres peu beaucoup moins toujours jamais rien tout toute tous toutes autre autres meme
memes chaque plusieurs quelque quelques aucun aucune certains certaines tel telle tels telles
celui celle ceux celles ici ailleurs y fait faire peut peuvent doit doivent`,
    common: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: '',
    according: [],
    accordingAfter: [],
    pronouns: '',
    passive: '',
    within: '',
    marks: [],
    dash: false,
    particles: '',
    titles: '',
    abbreviations: '',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: ',',
    groups: ' ',
    numerals: {},
    scales: {},
    ordinals: {},
    percent: [],
    points: [],
    currencies: {},
    units: {},
    times: [],
    ages: [],
  },

  // ── Months and weekdays; dates, their labels and the author's ─────────────────────────────

  dates: {
    months: [
      'janvier|janv|jan',
      'février|févr|fév',
      'mars',
      'avril|avr',
      'mai',
      'juin',
      'juillet|juil|juill',
      'août|aout',
      'septembre|sept',
      'octobre|oct',
      'novembre|nov',
      'décembre|déc',
    ],
    weekdays: [
      'lundi|lun',
      'mardi|mar',
      'mercredi|mer',
      'jeudi|jeu',
      'vendredi|ven',
      'samedi|sam',
      'dimanche|dim',
    ],

    order: 'dmy',
    relative: {},
    published: [],
    updated: [],
    by: [],
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published: [],
    material: [],
    contributed: [],
    source: [],
    mention: [],
  },

  // ── Lines around an article ───────────────────────────────────────────────────────────────

  furniture: {
    notice: [],
    promotion: [],
    related: [],
    caption: [],
    rights: [],
    navigation: [],
    comments: [],
  },

  // ── Words whose change changes what is said ───────────────────────────────────────────────

  changes: {
    negation: [],
    hedges: [],
    opposites: [],
    quantity: [],
    comparison: [],
    time: [],
    cause: [],
    allegation: [],
  },
};
