import type { Language } from './language';

export const fa: Language = {
  code: 'fa',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Arab'],
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
    decimal: '٫',
    groups: '٬,',
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
      'ژانویه|ژانویهٔ',
      'فوریه|فوریهٔ',
      'مارس',
      'آوریل',
      'مه|مهٔ|می',
      'ژوئن',
      'ژوئیه|ژوئیهٔ|جولای',
      'اوت|آگوست|اگوست',
      'سپتامبر',
      'اکتبر',
      'نوامبر',
      'دسامبر',
    ],
    weekdays: [
      'دوشنبه',
      'سه‌شنبه|سه شنبه',
      'چهارشنبه',
      'پنجشنبه|پنج‌شنبه|پنج شنبه',
      'جمعه',
      'شنبه',
      'یکشنبه|یک‌شنبه',
    ],

    order: 'ymd',
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
