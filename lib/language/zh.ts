import type { Language } from './language';

export const zh: Language = {
  code: 'zh',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Hani'],
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
      '1月|一月',
      '2月|二月',
      '3月|三月',
      '4月|四月',
      '5月|五月',
      '6月|六月',
      '7月|七月',
      '8月|八月',
      '9月|九月',
      '10月|十月',
      '11月|十一月',
      '12月|十二月',
    ],
    weekdays: [
      '星期一|周一|週一|礼拜一',
      '星期二|周二|週二|礼拜二',
      '星期三|周三|週三|礼拜三',
      '星期四|周四|週四|礼拜四',
      '星期五|周五|週五|礼拜五',
      '星期六|周六|週六|礼拜六',
      '星期日|星期天|周日|週日|礼拜天',
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
