import type { Language } from './language';

export const id: Language = {
  code: 'id',

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
      'februari|pebruari|feb',
      'maret|mar',
      'april|apr',
      'mei',
      'juni|jun',
      'juli|jul',
      'agustus|agu|agt|ags',
      'september|sept|sep',
      'oktober|okt',
      'november|nopember|nov',
      'desember|des',
    ],
    weekdays: [
      'senin|sen',
      'selasa|sel',
      'rabu|rab',
      'kamis|kam',
      "jumat|jum'at|jum",
      'sabtu|sab',
      'minggu|ahad|min',
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
      'pertama kali terbit|pertama kali diterbitkan|pertama kali tayang|telah tayang|telah terbit|sudah tayang|terbit di|diterbitkan oleh|dimuat di|artikel asli|berita asli|seizin|atas izin|dikutip dari|dilansir dari|disadur dari',
    material:
      'dengan informasi|informasi dari|bahan dari|kerja sama|siaran pers|disediakan oleh|bersama',
    contributed: 'berkontribusi|turut menyumbang|ikut melaporkan',
    source:
      'sumber|dilansir dari|dikutip dari|dilansir|dikutip|via|dari|sumber asli|melansir|mengutip',
    mention:
      'menurut|melaporkan|dilaporkan|kata|mengatakan|berkata|ujar|ungkap|kepada|dilansir|melansir|dikutip|mengutip|menulis|mewartakan|memberitakan|mengungkapkan|wawancara|menyebutkan|membenarkan|seperti',
    picture: 'foto|gambar|fotografer|ilustrasi|video|dok|dokumentasi|arsip',
    staff: 'redaksi|kantor berita|wartawan|pewarta|koresponden|tim',
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
