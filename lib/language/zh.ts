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
    published:
      '首发|首發|原载|原載|原刊|首次发表|首次發表|转载自|轉載自|转自|轉自|原文|原标题来源|授权转载|授權轉載|经授权|刊于|刊於|摘自|本文来自|本文來自',
    material: '综合|綜合|供稿|提供|据|來稿|通稿',
    contributed: '参与采写|參與採寫|亦有贡献|亦有貢獻',
    source:
      '来源|來源|稿源|信息来源|消息来源|文章来源|来自|來自|转自|轉自|出处|出處|据|原文来源|资料来源',
    mention:
      '报道|報道|報導|消息|表示|告诉|告訴|记者|記者|援引|引述|采访|採訪|透露|披露|据|據|称|稱|获悉|獲悉|证实|證實|刊文',
    picture: '摄|攝|图|圖|图片|圖片|照片|摄影|攝影|供图|供圖|视频|影像|图源|圖源|配图',
    staff: '记者|記者|编辑|編輯|通讯员|综合|讯|訊|客户端|特约',
    dateline: '电|電|讯|訊',
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
