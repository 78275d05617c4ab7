import type { Language } from './language';

export const ja: Language = {
  code: 'ja',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Kana', 'Hani'],
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
    months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    weekdays: [
      '月曜日|月曜',
      '火曜日|火曜',
      '水曜日|水曜',
      '木曜日|木曜',
      '金曜日|金曜',
      '土曜日|土曜',
      '日曜日|日曜',
    ],

    order: 'ymd',
    relative: {},
    published: [],
    updated: [],
    by: [],
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      '初出|に掲載された|に掲載|から転載|より転載|転載|許可を得て|元記事|オリジナル記事|初めて掲載',
    material: '提供|配信|の提供|による配信|協力|資料|取材協力',
    contributed: '寄稿|取材に協力',
    source: '出典|引用元|情報元|提供|出所|ソース|配信元|配信|転載元|参照元|引用',
    mention:
      'によると|によれば|が報じ|は報じ|が伝え|は伝え|の取材に|に対し|に語|の報道|が明らかにし|と報じ|に話し|のインタビュー|が報道|は報道',
    picture: '写真|画像|撮影|イメージ|図版|動画|フォト|映像',
    staff: '通信社|通信|記者|編集部|新聞社|取材班|特派員',
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
