import type { Language } from './language';

export const sv: Language = {
  code: 'sv',

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
      'januari|jan',
      'februari|feb|febr',
      'mars|mar',
      'april|apr',
      'maj',
      'juni|jun',
      'juli|jul',
      'augusti|aug',
      'september|sept|sep',
      'oktober|okt',
      'november|nov',
      'december|dec',
    ],
    weekdays: [
      'måndag|måndagen|måndagens|mån',
      'tisdag|tisdagen|tisdagens|tis',
      'onsdag|onsdagen|onsdagens|ons',
      'torsdag|torsdagen|torsdagens|tors|tor',
      'fredag|fredagen|fredagens|fre',
      'lördag|lördagen|lördagens|lör',
      'söndag|söndagen|söndagens|sön',
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
      'publicerades först|först publicerad*|publicerades ursprungligen|ursprungligen publicerad*|först publicerat|har tidigare publicerats|publicerats i|publicerades i|publicerad i|återpubliceras|återges med|med tillstånd|med benäget tillstånd|originalartikel*|läs originalet|hämtad från|hämtat från',
    material:
      'med material|med information|i samarbete med|pressmeddelande från|levererad av|med uppgifter från',
    contributed: 'medverkade|har bidragit|bidrog till|med bidrag från',
    source: 'källa|källor|via|från|ursprunglig källa',
    mention:
      'enligt|rapporterar|rapporterade|skriver|skrev|uppger|uppgav|säger|sa|sade|berättar|berättade|avslöjar|avslöjade|citerar|citeras|i en intervju|meddelar|erfar|bekräftar|till',
    picture: 'foto|foton|bild|bilder|fotograf|arkivbild|illustration|grafik|genrebild',
    staff: 'redaktionen|redaktion|nyhetsbyrå|nyhetsbyrån|korrespondent|reporter|nyheter',
    dateline: '',
    endings: 1,
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
