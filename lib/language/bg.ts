import type { Language } from './language';

export const bg: Language = {
  code: 'bg',

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
      'януари|ян',
      'февруари|февр|фев',
      'март|мар',
      'април|апр',
      'май',
      'юни',
      'юли',
      'август|авг',
      'септември|септ|сеп',
      'октомври|окт',
      'ноември|ноем',
      'декември|дек',
    ],
    weekdays: [
      'понеделник|понеделника|пн',
      'вторник|вторника|вт',
      'сряда|срядата|ср',
      'четвъртък|четвъртъка|чт',
      'петък|петъка|пт',
      'събота|съботата|сб',
      'неделя|неделята|нд',
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
