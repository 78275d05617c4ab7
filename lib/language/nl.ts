import type { Language } from './language';

export const nl: Language = {
  code: 'nl',

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
      'januari|jan',
      'februari|feb|febr',
      'maart|mrt',
      'april|apr',
      'mei',
      'juni|jun',
      'juli|jul',
      'augustus|aug',
      'september|sept|sep',
      'oktober|okt',
      'november|nov',
      'december|dec',
    ],
    weekdays: [
      'maandag|ma',
      'dinsdag|di',
      'woensdag|wo',
      'donderdag|do',
      'vrijdag|vr',
      'zaterdag|za',
      'zondag|zo',
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
      'verscheen eerder|eerder verschenen|verscheen eerst|verscheen oorspronkelijk|oorspronkelijk verschenen|oorspronkelijk gepubliceerd|eerder gepubliceerd|eerst gepubliceerd|is eerder gepubliceerd|werd eerder gepubliceerd|overgenomen van|overgenomen uit|met toestemming|met dank aan|origineel artikel|lees het origineel|gepubliceerd in|gepubliceerd door|gepubliceerd op',
    material:
      'met medewerking|met informatie|met materiaal|in samenwerking met|aangeleverd door|geleverd door|persbericht van|met',
    contributed: 'werkte mee|werkten mee|droeg bij|droegen bij|met medewerking van',
    source: 'bron|bronnen|via|uit|originele bron',
    mention:
      'volgens|meldt|melden|meldde|bericht*|schrijft|schreef|schrijven|zei*|zegt|vertelde*|vertelt|tegen|tegenover|aan|aldus|onthult|onthulde|laat weten|citeert|geciteerd door|in gesprek met|interview met|bevestigt|bevestigde',
    picture: "foto|foto's|beeld|beelden|fotograaf|afbeelding|archieffoto|video|illustratie",
    staff: 'redactie|persbureau|correspondent|verslaggever|nieuws|door',
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
