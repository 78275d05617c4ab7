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
    published:
      'نخستین بار|اولین بار|برای نخستین بار|منتشر شده|منتشر شد|بازنشر*|با اجازه|متن اصلی|مطلب اصلی|به نقل از|برگرفته از|نقل از',
    material: 'با استفاده از|با اطلاعات|بر اساس|با همکاری|بیانیه|ارائه شده',
    contributed: 'همکاری کرد*|مشارکت داشت*|با همکاری',
    source: 'منبع|منابع|به نقل از|نقل از|برگرفته از|منبع اصلی',
    mention:
      'به گزارش|گزارش داد*|گزارش کرد*|نوشت*|نوشته|گفت*|گفته|به گفته|اعلام کرد*|خبر داد*|بنا بر|بنا به|در گفت‌وگو|در مصاحبه|به نقل از|تأیید کرد*|افشا کرد*',
    picture: 'عکس|عکس‌ها|تصویر|عکاس|تصاویر|ویدئو|آرشیو|گرافیک',
    staff: 'خبرگزاری|خبرنگار|تحریریه|روزنامه|گروه',
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
