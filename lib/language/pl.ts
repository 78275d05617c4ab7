import type { Language } from './language';

export const pl: Language = {
  code: 'pl',

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
      'styczeń|stycznia|styczniu|sty',
      'luty|lutego|lutym|lut',
      'marzec|marca|marcu|mar',
      'kwiecień|kwietnia|kwietniu|kwi',
      'maj|maja|maju',
      'czerwiec|czerwca|czerwcu|cze',
      'lipiec|lipca|lipcu|lip',
      'sierpień|sierpnia|sierpniu|sie',
      'wrzesień|września|wrześniu|wrz',
      'październik|października|październiku|paź',
      'listopad|listopada|listopadzie|lis',
      'grudzień|grudnia|grudniu|gru',
    ],
    weekdays: [
      'poniedziałek|poniedziałku|pon',
      'wtorek|wtorku|wt',
      'środa|środę|środy|środzie|śr',
      'czwartek|czwartku|czw',
      'piątek|piątku|pt',
      'sobota|sobotę|soboty|sobocie|sob',
      'niedziela|niedzielę|niedzieli|niedz|ndz',
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
      'ukazał się pierwotnie|pierwotnie ukazał*|pierwotnie opublikowan*|opublikowan* pierwotnie|po raz pierwszy ukazał*|po raz pierwszy opublikowan*|ukazał się w|ukazał się na|opublikowano w|opublikowany w|opublikowany na|artykuł pochodzi|tekst pochodzi|przedruk*|za zgodą|dzięki uprzejmości|oryginalny artykuł|przeczytaj oryginał',
    material:
      'na podstawie|z wykorzystaniem|z materiałów|materiał*|informacja prasowa|dostarczył*|we współpracy z|opracowano na podstawie|z udziałem',
    contributed: 'współpraca|współpracował*|przyczynił*|we współpracy',
    source: 'źródło|źródła|za|via|pochodzenie|oprac. na podst|na podst',
    mention:
      'według|jak podaje|podaje|podał*|jak informuje|informuje|informują|poinformował*|jak pisze|pisze|napisał*|donosi|powiedział*|mówi|mówił*|w rozmowie|w wywiadzie|dla|cytuje|cytowan*|powołując się|ustalił*|ujawnił*|dowiedział*|przekazał*|potwierdził*|relacjonuje|zdaniem',
    picture: 'fot|foto|fotografia|zdjęcie|zdjęcia|fotograf|fotografka|grafika|ilustracja|wideo',
    staff: 'redakcja|red|oprac|agencja|korespondent|korespondentka',
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
