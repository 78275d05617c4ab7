import type { Language } from './language';

export const hi: Language = {
  code: 'hi',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Deva'],
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
    groups: ',',
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
      'जनवरी|जन॰',
      'फ़रवरी|फरवरी|फ़र॰',
      'मार्च',
      'अप्रैल',
      'मई',
      'जून',
      'जुलाई|जुल॰',
      'अगस्त|अग॰',
      'सितंबर|सितम्बर|सित॰',
      'अक्टूबर|अक्तूबर|अक्टू॰',
      'नवंबर|नवम्बर|नव॰',
      'दिसंबर|दिसम्बर|दिस॰',
    ],
    weekdays: [
      'सोमवार|सोम',
      'मंगलवार|मंगल',
      'बुधवार|बुध',
      'गुरुवार|गुरूवार|बृहस्पतिवार|गुरु',
      'शुक्रवार|शुक्र',
      'शनिवार|शनि',
      'रविवार|रवि',
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
