import type { Language } from './language';

export const it: Language = {
  code: 'it',

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
    groups: '.’',
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
      'gennaio|gen|genn',
      'febbraio|feb|febbr',
      'marzo|mar',
      'aprile|apr',
      'maggio|mag|magg',
      'giugno|giu',
      'luglio|lug',
      'agosto|ago',
      'settembre|set|sett',
      'ottobre|ott',
      'novembre|nov',
      'dicembre|dic',
    ],
    weekdays: [
      'lunedì|lun',
      'martedì|mar',
      'mercoledì|mer',
      'giovedì|gio',
      'venerdì|ven',
      'sabato|sab',
      'domenica|dom',
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
      "pubblicato originariamente|originariamente pubblicato|pubblicato originalmente|originalmente pubblicato|pubblicato per la prima volta|pubblicato in origine|apparso originariamente|apparso su|articolo tratto|tratto da|pubblicato su|pubblicato da|uscito su|ripreso da|riprodotto da|per gentile concessione|su gentile concessione|con il permesso|articolo originale|leggi l'originale|estratto da|già apparso",
    material:
      'con informazioni|con materiale|con agenzie|in collaborazione con|fornito da|comunicato di|con|a cura di',
    contributed:
      'ha contribuito|hanno contribuito|ha collaborato|con il contributo|con la collaborazione',
    source: 'fonte|fonti|via|da|crediti|fonte originale|credits',
    mention:
      "secondo|riporta*|riferisc*|ha riferito|scrive|ha scritto|ha detto|detto|dice|rivela|ha rivelato|informa|stando a|a quanto|citato da|citando|intervistato da|intervista a|in un'intervista|ha dichiarato|dichiarato|afferma|annuncia|racconta|spiega|conferma|apprende|sottolinea",
    picture:
      'foto|fotografia|fotografie|immagine|immagini|fotografo|archivio|video|illustrazione|crediti',
    staff: 'redazione|agenzia|agenzia di stampa|corrispondente|inviato|inviata',
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
