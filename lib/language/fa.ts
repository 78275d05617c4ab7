import { NO_CHANGES } from './changes/none';
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
    groups: '٬,،.',
    cardinals: `
صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده|پانزده شانزده هفده
هجده|هیجده نوزده`,
    tens: 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود',
    hundreds: 'صد|یکصد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد هزار',
    scales: '1000: هزار; 1000000: میلیون; 1000000000: میلیارد; 1000000000000: تریلیون',
    joins: 'و',
    compounds: false,
    doubtful: 'نه|سی|ده|یک',
    ordinals: 'اول|نخست دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم',
    ordinalEndings: '',
    numbering: 'شماره',
    fractions: '2: نیم|نصف|نیمی; 3: یک‌سوم|یک سوم; 4: یک‌چهارم|یک چهارم|ربع',
    dozens: '',
    several: '10: ده‌ها|دهها; 100: صدها; 1000: هزاران; 1000000: میلیون‌ها',
    articles: '',
    about: 'حدود|نزدیک به|تقریبا|قریب',
    minus: 'منفی',
    to: 'تا|الی',
    between: 'بین|میان',
    and: 'و',
    percent: 'درصد',
    percentBefore: '',
    points: 'واحد درصد|نقطه درصد',
    basis: '',
    currencies: `
$: دلار; EUR: یورو; toman: تومان|تومن; IRR: ریال; GBP: پوند; RUB: روبل; CNY: یوان; JPY: ین; AED:
درهم; TRY: لیر`,
    cents: '$: سنت',
    of: '',
    units: `
kilometre: کیلومتر; mile: مایل; metre: متر; centimetre: سانتی‌متر|سانتیمتر|سانتی متر; hectare:
هکتار; square-metre: متر مربع|مترمربع; square-kilometre: کیلومتر مربع|کیلومترمربع; kilometre/hour:
کیلومتر در ساعت; kilogram: کیلوگرم|کیلو; gram: گرم; tonne: تن; litre: لیتر; barrel: بشکه; degree:
درجه; celsius: درجه سانتی‌گراد|درجه سانتیگراد; point: واحد|امتیاز; second: ثانیه; minute: دقیقه;
hour: ساعت; day: روز; week: هفته; month: ماه; year: سال`,
    per: 'در|هر',
    times: 'بار|مرتبه',
    repeats: '',
    clock: '',
    clockAfter: '',
    clockBefore: 'ساعت',
    am: 'صبح|بامداد',
    pm: 'عصر|شب|بعدازظهر|بعد از ظهر',
    noon: 'ظهر',
    midnight: 'نیمه‌شب|نیمه شب',
    age: 'ساله|سالگی|سال سن',
    ageBefore: '',
    ago: 'پیش|قبل',
    agoBefore: '',
    last: 'گذشته',
    current: 'جاری|این',
    next: 'آینده',
    days: '0: امروز; -1: دیروز; 1: فردا; -2: پریروز',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: false,
    dateMarks: '',
    dateJoins: '',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'none',
    joiners: '',
    caseEndings: '',
    clitics: '',
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

  changes: NO_CHANGES,
};
