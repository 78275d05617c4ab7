import type { Language } from './language';

export const bg: Language = {
  code: 'bg',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Cyrl'],
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
    groups: ' ',
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
      'януари|ян',
      'февруари|февр|фев',
      'март|мар',
      'април|апр',
      'май',
      'юни',
      'юли',
      'август|авг',
      'септември|септ|сеп',
      'октомври|окт',
      'ноември|ноем',
      'декември|дек',
    ],
    weekdays: [
      'понеделник|понеделника|пн',
      'вторник|вторника|вт',
      'сряда|срядата|ср',
      'четвъртък|четвъртъка|чт',
      'петък|петъка|пт',
      'събота|съботата|сб',
      'неделя|неделята|нд',
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
      'публикуван* за първи път|за първи път публикуван*|първоначално публикуван*|публикуван* първоначално|излезе първо|оригинал*|препечат*|с разрешението|с любезното|публикувано в|публикуван* в|излязъл* в|взет* от',
    material:
      'по материали|с материали|с използване|по информация|прессъобщение|съвместно с|предоставен*',
    contributed: 'допринесе|допринесоха|участва*|със съдействието',
    source: 'източник|източници|по материали|по информация|чрез|оригинален източник|по',
    mention:
      'според|съобщава*|съобщи*|пише|писа|предава*|предаде|по данни|по информация|каза|казва|разказа|заяви|позовавайки се|цитира*|в интервю|твърди|потвърди|разкри|информира|отбелязва',
    picture: 'снимка|снимки|фото|изображение|илюстрация|видео|фотограф|архив',
    staff: 'редакция|агенция|кореспондент|репортер|в|вестник',
    dateline: '',
    endings: 3,
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
