import type { Language } from './language';

export const hu: Language = {
  code: 'hu',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
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
    groups: ' .',
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
      'január|januári|januárban|januártól|januárig|jan',
      'február|februári|februárban|februártól|februárig|febr|feb',
      'március|márciusi|márciusban|márciustól|márciusig|márc',
      'április|áprilisi|áprilisban|áprilistól|áprilisig|ápr',
      'május|májusi|májusban|májustól|májusig|máj',
      'június|júniusi|júniusban|júniustól|júniusig|jún',
      'július|júliusi|júliusban|júliustól|júliusig|júl',
      'augusztus|augusztusi|augusztusban|augusztustól|augusztusig|aug',
      'szeptember|szeptemberi|szeptemberben|szeptembertől|szeptemberig|szept',
      'október|októberi|októberben|októbertől|októberig|okt',
      'november|novemberi|novemberben|novembertől|novemberig|nov',
      'december|decemberi|decemberben|decembertől|decemberig|dec',
    ],
    weekdays: [
      'hétfő|hétfőn|hétfői',
      'kedd|kedden|keddi',
      'szerda|szerdán|szerdai|sze',
      'csütörtök|csütörtökön|csütörtöki|csüt',
      'péntek|pénteken|pénteki',
      'szombat|szombaton|szombati|szo',
      'vasárnap|vasárnapi|vas',
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
      'eredetileg|először|elsőként|jelent meg|megjelent|megjelenés*|eredeti cikk*|eredetije|engedélyével|szíves engedélyével|jóvoltából|átvéve|átvett|közölte először',
    material:
      'felhasználásával|alapján|közreműködésével|sajtóközlemény*|anyagából|információi|közleménye',
    contributed: 'közreműködött|közreműködtek|közreműködésével|hozzájárult',
    source: 'forrás|források|via|forrása|eredeti forrás',
    mention:
      'szerint|írja|írta|írják|közölte|közli|jelenti|jelentette|mondta|elmondta|nyilatkozta|nyilatkozott|számolt be|beszámolt|idézi|idézte|tudósít*|tudomása|értesülése|információi|megerősítette|közlése|nyomán|interjúban',
    picture: 'fotó|fotók|kép|képek|fotós|illusztráció|videó|felvétel',
    staff: 'szerkesztőség|tudósító|hírügynökség|munkatárs*|ügynökség',
    dateline: '',
    endings: 4,
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
