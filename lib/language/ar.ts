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
    published:
      'نشر أولا|نشرت أولا|نشر لأول مرة|نشرت لأول مرة|نُشر في|نشر في|نشرت في|نشر هذا|نشر أصلا|إعادة نشر|أعيد نشر*|بإذن من|المقال الأصلي|النص الأصلي|نقلا عن|نقلاً عن|منقول عن',
    material: 'بالاستعانة|مع معلومات|معلومات من|بالتعاون مع|بيان صحفي|مواد من|وكالات',
    contributed: 'ساهم في|ساهمت في|شارك في|شاركت في',
    source: 'المصدر|مصدر|المصادر|نقلا عن|نقلاً عن|عن|المصدر الأصلي',
    mention:
      'وفقا|وفقاً|ووفقا|ووفقاً|بحسب|وبحسب|حسب|وحسب|قال*|وقال*|ذكر*|وذكر*|نقل*|ونقل*|أفاد*|وأفاد*|أعلن*|صرح*|وصرح*|في تصريح|في مقابلة|كتب*|وكتب*|نشر*|أكد*|كشف*|قالت|أورد*|نقلا عن|لل',
    picture: 'صورة|الصورة|تصوير|الصور|صور|عدسة|رسم|فيديو|أرشيف',
    staff: 'وكالة|مراسل|مراسلة|التحرير|هيئة التحرير|وكالات|صحيفة',
    dateline: '',
    endings: 0,
    prefixes: 'ولبفك',
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
