import type { Language } from './language';

export const uk: Language = {
  code: 'uk',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Cyrl'],
    coded: '',
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
      'січень|січня|січні|січнем|січ',
      'лютий|лютого|лютому|лютим|лют',
      'березень|березня|березні|березнем|бер',
      'квітень|квітня|квітні|квітнем|квіт',
      'травень|травня|травні|травнем|трав',
      'червень|червня|червні|червнем|черв',
      'липень|липня|липні|липнем|лип',
      'серпень|серпня|серпні|серпнем|серп',
      'вересень|вересня|вересні|вереснем|вер',
      'жовтень|жовтня|жовтні|жовтнем|жовт',
      'листопад|листопада|листопаді|листопадом|лист',
      'грудень|грудня|грудні|груднем|груд',
    ],
    weekdays: [
      'понеділок|понеділка|понеділку|пн',
      'вівторок|вівторка|вівторку|вт',
      'середа|середу|середи|середі|ср',
      'четвер|четверга|четвергу|чт',
      'пʼятниця|п’ятниця|пʼятницю|п’ятницю|пʼятниці|п’ятниці|пт',
      'субота|суботу|суботи|суботі|сб',
      'неділя|неділю|неділі|нд',
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
