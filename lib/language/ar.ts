import type { Language } from './language';

export const ar: Language = {
  code: 'ar',

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
    decimal: '.',
    groups: ',٬.',
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
      'يناير|كانون الثاني|جانفي',
      'فبراير|شباط|فيفري',
      'مارس|آذار',
      'أبريل|إبريل|ابريل|نيسان|أفريل',
      'مايو|أيار|ماي',
      'يونيو|حزيران|جوان',
      'يوليو|تموز|يوليوز|جويلية',
      'أغسطس|اغسطس|آب|غشت|أوت',
      'سبتمبر|أيلول|شتنبر',
      'أكتوبر|اكتوبر|تشرين الأول',
      'نوفمبر|تشرين الثاني|نونبر',
      'ديسمبر|كانون الأول|دجنبر',
    ],
    weekdays: [
      'الاثنين|الإثنين|اثنين',
      'الثلاثاء|ثلاثاء',
      'الأربعاء|الاربعاء|أربعاء',
      'الخميس|خميس',
      'الجمعة|جمعة',
      'السبت|سبت',
      'الأحد|الاحد|أحد',
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
