import type { Language } from './language';

export const th: Language = {
  code: 'th',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Thai'],
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
      'มกราคม|มกรา|ม.ค',
      'กุมภาพันธ์|กุมภา|ก.พ',
      'มีนาคม|มีนา|มี.ค',
      'เมษายน|เมษา|เม.ย',
      'พฤษภาคม|พฤษภา|พ.ค',
      'มิถุนายน|มิถุนา|มิ.ย',
      'กรกฎาคม|กรกฎา|ก.ค',
      'สิงหาคม|สิงหา|ส.ค',
      'กันยายน|กันยา|ก.ย',
      'ตุลาคม|ตุลา|ต.ค',
      'พฤศจิกายน|พฤศจิกา|พ.ย',
      'ธันวาคม|ธันวา|ธ.ค',
    ],
    weekdays: [
      'วันจันทร์|จันทร์',
      'วันอังคาร|อังคาร',
      'วันพุธ|พุธ',
      'วันพฤหัสบดี|พฤหัสบดี|พฤหัส',
      'วันศุกร์|ศุกร์',
      'วันเสาร์|เสาร์',
      'วันอาทิตย์|อาทิตย์',
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
