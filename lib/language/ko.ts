import type { Language } from './language';

export const ko: Language = {
  code: 'ko',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Hang', 'Hani'],
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
      '1월',
      '2월',
      '3월',
      '4월',
      '5월',
      '6월|유월',
      '7월',
      '8월',
      '9월',
      '10월|시월',
      '11월',
      '12월',
    ],
    weekdays: ['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일'],

    order: 'ymd',
    relative: {},
    published: [],
    updated: [],
    by: [],
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published: '에 처음 실렸|에 처음 게재|최초 게재|원문|전재|허락을 받아|에 실린|게재된|에 게재',
    material: '제공|기사제공|기사 제공|자료제공|협조|제공한',
    contributed: '취재에 참여|기여',
    source: '출처|자료|기사제공|기사 제공|제공|원문 출처|인용|기사출처|뉴스 출처',
    mention: '에 따르면|보도|전했|밝혔|말했|인터뷰|통화에서|와의|과의|에게|인용|단독|확인|기자에게',
    picture: '사진|사진제공|이미지|영상|사진 제공|삽화|그래픽|촬영',
    staff: '기자|특파원|통신사|편집부|뉴스|온라인|디지털',
    dateline: '',
    endings: 0,
    prefixes: '',
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
