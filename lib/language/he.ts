import type { Language } from './language';

export const he: Language = {
  code: 'he',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Hebr'],
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
      'ינואר|בינואר|מינואר|לינואר|ינו׳|בינו׳',
      'פברואר|בפברואר|מפברואר|לפברואר|פבר׳|בפבר׳',
      'מרץ|במרץ|ממרץ|למרץ|מרס|במרס',
      'אפריל|באפריל|מאפריל|לאפריל|אפר׳|באפר׳',
      'מאי|במאי|ממאי|למאי',
      'יוני|ביוני|מיוני|ליוני',
      'יולי|ביולי|מיולי|ליולי',
      'אוגוסט|באוגוסט|מאוגוסט|לאוגוסט|אוג׳|באוג׳',
      'ספטמבר|בספטמבר|מספטמבר|לספטמבר|ספט׳|בספט׳',
      'אוקטובר|באוקטובר|מאוקטובר|לאוקטובר|אוק׳|באוק׳',
      'נובמבר|בנובמבר|מנובמבר|לנובמבר|נוב׳|בנוב׳',
      'דצמבר|בדצמבר|מדצמבר|לדצמבר|דצמ׳|בדצמ׳',
    ],
    weekdays: [
      'יום שני|ביום שני|יום ב׳',
      'יום שלישי|ביום שלישי|יום ג׳',
      'יום רביעי|ביום רביעי|יום ד׳',
      'יום חמישי|ביום חמישי|יום ה׳',
      'יום שישי|ביום שישי|יום ו׳',
      'יום שבת|שבת|בשבת',
      'יום ראשון|ביום ראשון|יום א׳',
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
