import type { Language } from './language';

export const tr: Language = {
  code: 'tr',

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
      'ocak|oca',
      'şubat|şub',
      'mart|mar',
      'nisan|nis',
      'mayıs|may',
      'haziran|haz',
      'temmuz|tem',
      'ağustos|ağu',
      'eylül|eyl',
      'ekim|eki',
      'kasım|kas',
      'aralık|ara',
    ],
    weekdays: [
      'pazartesi|pzt',
      'salı|sal',
      'çarşamba|çar',
      'perşembe|per',
      'cuma|cum',
      'cumartesi|cmt',
      'pazar|paz',
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
      'ilk olarak|ilk kez|yayımlanmıştır|yayınlanmıştır|yayımlandı|yayınlandı|izniyle|alınmıştır|alıntılanmıştır|orijinal haber|özgün haber|alıntıdır',
    material:
      'katkılarıyla|bilgileriyle|bilgilerine dayan*|basın bülteni|tarafından sağlan*|derlenmiştir|işbirliğiyle',
    contributed: 'katkıda bulun*|katkı sağla*|katkısıyla',
    source: 'kaynak|kaynağı|kaynaklar|haber|via|alıntı|özgün kaynak',
    mention:
      'göre|haberine göre|haberinde|haberi|bildirdi|bildiriyor|bildirdiğine|aktardı|aktardığına|yazdı|yazdığına|duyurdu|söyledi|açıkladı|açıklamada|muhabirine|muhabiri|konuştu|konuşan|verdiği demeçte|röportaj*|doğruladı|ortaya çıkardı|belirtti|anlattı',
    picture: 'fotoğraf|fotoğraflar|foto|görsel|görseller|fotoğrafçı|arşiv|video|grafik',
    staff: 'haber merkezi|editör|muhabir|ajansı|ajans|haber',
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
