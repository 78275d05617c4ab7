import type { Language } from './language';

export const hi: Language = {
  code: 'hi',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Deva'],
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
    decimal: '.',
    groups: ',',
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
      'जनवरी|जन॰',
      'फ़रवरी|फरवरी|फ़र॰',
      'मार्च',
      'अप्रैल',
      'मई',
      'जून',
      'जुलाई|जुल॰',
      'अगस्त|अग॰',
      'सितंबर|सितम्बर|सित॰',
      'अक्टूबर|अक्तूबर|अक्टू॰',
      'नवंबर|नवम्बर|नव॰',
      'दिसंबर|दिसम्बर|दिस॰',
    ],
    weekdays: [
      'सोमवार|सोम',
      'मंगलवार|मंगल',
      'बुधवार|बुध',
      'गुरुवार|गुरूवार|बृहस्पतिवार|गुरु',
      'शुक्रवार|शुक्र',
      'शनिवार|शनि',
      'रविवार|रवि',
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
      'पहली बार प्रकाशित|मूल रूप से प्रकाशित|सबसे पहले प्रकाशित|में प्रकाशित|से साभार|साभार|अनुमति से|मूल लेख|पुनर्प्रकाशित',
    material: 'इनपुट|इनपुट के साथ|के इनपुट|एजेंसी इनपुट|की जानकारी|सौजन्य|प्रेस विज्ञप्ति',
    contributed: 'योगदान|सहयोग',
    source: 'स्रोत|सोर्स|साभार|इनपुट|सौजन्य|सौजन्य से|श्रोत|स्त्रोत',
    mention:
      'के अनुसार|के मुताबिक|ने बताया|ने कहा|से कहा|को बताया|से बातचीत|ने रिपोर्ट|की रिपोर्ट|ने लिखा|ने खबर|की खबर|के हवाले|ने दावा|ने खुलासा|से बात|ने पुष्टि',
    picture: 'फोटो|तस्वीर|चित्र|छवि|फ़ोटो|वीडियो|तस्वीरें',
    staff: 'एजेंसी|संवाददाता|ब्यूरो|न्यूज एजेंसी|समाचार एजेंसी|डेस्क|समाचार|न्यूज',
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
