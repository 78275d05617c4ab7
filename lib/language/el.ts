import type { Language } from './language';

export const el: Language = {
  code: 'el',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Grek'],
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
    groups: '.',
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
      'ιανουάριος|ιανουαρίου|ιανουάριο|γενάρης|γενάρη|ιαν',
      'φεβρουάριος|φεβρουαρίου|φεβρουάριο|φλεβάρης|φλεβάρη|φεβ',
      'μάρτιος|μαρτίου|μάρτιο|μάρτης|μάρτη|μαρ',
      'απρίλιος|απριλίου|απρίλιο|απρίλης|απρίλη|απρ',
      'μάιος|μαΐου|μάιο|μάης|μάη|μαΐ|μάι',
      'ιούνιος|ιουνίου|ιούνιο|ιούνης|ιούνη|ιουν',
      'ιούλιος|ιουλίου|ιούλιο|ιούλης|ιούλη|ιουλ',
      'αύγουστος|αυγούστου|αύγουστο|αυγ',
      'σεπτέμβριος|σεπτεμβρίου|σεπτέμβριο|σεπτέμβρης|σεπτέμβρη|σεπ|σεπτ',
      'οκτώβριος|οκτωβρίου|οκτώβριο|οκτώβρης|οκτώβρη|οκτ',
      'νοέμβριος|νοεμβρίου|νοέμβριο|νοέμβρης|νοέμβρη|νοε',
      'δεκέμβριος|δεκεμβρίου|δεκέμβριο|δεκέμβρης|δεκέμβρη|δεκ',
    ],
    weekdays: [
      'δευτέρα|δευτέρας|δευ',
      'τρίτη|τρίτης|τρι',
      'τετάρτη|τετάρτης|τετ',
      'πέμπτη|πέμπτης|πεμ',
      'παρασκευή|παρασκευής|παρ',
      'σάββατο|σαββάτου|σαβ',
      'κυριακή|κυριακής|κυρ',
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
