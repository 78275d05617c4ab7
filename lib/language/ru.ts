import type { Language } from './language';

export const ru: Language = {
  code: 'ru',

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
      'январь|января|январе|январю|янв',
      'февраль|февраля|феврале|февралю|февр|фев',
      'март|марта|марте|марту|мар',
      'апрель|апреля|апреле|апрелю|апр',
      'май|мая|мае|маю',
      'июнь|июня|июне|июню|июн',
      'июль|июля|июле|июлю|июл',
      'август|августа|августе|августу|авг',
      'сентябрь|сентября|сентябре|сентябрю|сент|сен',
      'октябрь|октября|октябре|октябрю|окт',
      'ноябрь|ноября|ноябре|ноябрю|нояб|ноя',
      'декабрь|декабря|декабре|декабрю|дек',
    ],
    weekdays: [
      'понедельник|понедельника|понедельнику|пн',
      'вторник|вторника|вторнику|вт',
      'среда|среду|среды|среде|ср',
      'четверг|четверга|четвергу|чт',
      'пятница|пятницу|пятницы|пятнице|пт',
      'суббота|субботу|субботы|субботе|сб',
      'воскресенье|воскресенья|воскресенью|вс',
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
