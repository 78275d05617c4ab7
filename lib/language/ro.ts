import type { Language } from './language';

export const ro: Language = {
  code: 'ro',

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
    groups: '.',
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
      'ianuarie|ian',
      'februarie|feb|febr',
      'martie|mar',
      'aprilie|apr',
      'mai',
      'iunie|iun',
      'iulie|iul',
      'august|aug',
      'septembrie|sept|sep',
      'octombrie|oct',
      'noiembrie|noi|nov',
      'decembrie|dec',
    ],
    weekdays: [
      'luni|lun',
      'marți|marţi|mar',
      'miercuri|mie',
      'joi',
      'vineri|vin',
      'sâmbătă|sâmbăta|sâm',
      'duminică|duminica|dum',
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
      'publicat inițial|publicată inițial|publicat prima dată|publicat pentru prima dată|apărut inițial|a apărut inițial|a apărut în|apărut în|publicat în|publicat de|publicat pe|articol preluat|preluat din|preluat de|preluare din|reprodus din|cu permisiunea|prin amabilitatea|articolul original|citește originalul|extras din',
    material:
      'cu informații|informații de la|cu materiale|pe baza|comunicat|furnizat de|în colaborare cu',
    contributed: 'a contribuit|au contribuit|contribuit la',
    source: 'sursa|sursă|surse|via|preluare|sursa originală',
    mention:
      'potrivit|conform|relatează|a relatat|transmite|a transmis|scrie|a scris|informează|a informat|anunță|a anunțat|a declarat|declarat pentru|a spus|spune|a precizat|notează|citat de|citat|citând|într-un interviu|dezvăluie|a dezvăluit|susține|pentru|afirmă|arată|a confirmat',
    picture:
      'foto|fotografie|fotografii|imagine|imagini|fotograf|credit foto|ilustrație|video|arhivă',
    staff: 'redacția|redacţia|agenția|agenţia|corespondent|reporter|autor|editor',
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
