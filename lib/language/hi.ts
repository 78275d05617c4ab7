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
    cardinals: `
शून्य एक दो तीन चार पांच|पाँच छह|छः|छ सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह सोलह
सत्रह अठारह उन्नीस बीस इक्कीस बाईस|बाइस तेईस|तेइस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस|अठ्ठाईस
उनतीस|उन्तीस तीस`,
    tens: 'बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे',
    hundreds: 'सौ - - - - - - - - हजार|हज़ार',
    scales: `
100: सौ; 1000: हजार|हज़ार; 100000: लाख; 10000000: करोड़|करोड; 1000000000: अरब; 100000000000: खरब;
1000000: मिलियन`,
    joins: '',
    compounds: false,
    doubtful: 'एक|दो|सात|नौ',
    ordinals: `
पहला|पहली|पहले|प्रथम दूसरा|दूसरी|दूसरे तीसरा|तीसरी|तीसरे चौथा|चौथी|चौथे पांचवां|पांचवीं|पांचवें`,
    ordinalEndings: 'वां|वीं|वें',
    numbering: 'नंबर|संख्या|क्रमांक',
    fractions: '2: आधा|आधे|आधी; 3: तिहाई; 4: चौथाई',
    dozens: '12: दर्जन',
    several: `
12: दर्जनों; 100: सैकड़ों; 1000: हजारों|हज़ारों; 100000: लाखों; 10000000: करोड़ों`,
    articles: '',
    about: 'करीब|लगभग|तकरीबन|क़रीब',
    minus: 'शून्य से नीचे|माइनस|ऋण',
    to: 'से',
    between: '',
    and: 'और',
    percent: 'प्रतिशत|फीसदी|फ़ीसदी|फीसद',
    percentBefore: '',
    points: 'प्रतिशत अंक|प्रतिशत अंकों|फीसदी अंक|प्रतिशत बिंदु',
    basis: 'आधार अंक|बेसिस पॉइंट',
    currencies: `
$: डॉलर; USD: अमेरिकी डॉलर; INR: रुपये|रुपए|रुपया|रुपयों|रु; EUR: यूरो; GBP: पाउंड; JPY: येन; CNY:
युआन`,
    cents: 'INR: पैसे|पैसा',
    of: '',
    units: `
kilometre: किलोमीटर|किमी|कि.मी; mile: मील; metre: मीटर; centimetre: सेंटीमीटर|सेमी; hectare:
हेक्टेयर; acre: एकड़; square-metre: वर्ग मीटर; square-kilometre: वर्ग किलोमीटर; kilometre/hour:
किलोमीटर प्रति घंटा|किलोमीटर प्रति घंटे; kilogram: किलोग्राम|किलो; gram: ग्राम; tonne: टन; litre:
लीटर; degree: डिग्री; celsius: डिग्री सेल्सियस; point: अंक|अंकों; second: सेकंड|सेकेंड; minute:
मिनट; hour: घंटे|घंटा|घंटों; day: दिन|दिनों; week: सप्ताह|हफ्ते|हफ्ता|हफ्तों; month:
महीने|महीना|माह|महीनों; year: साल|वर्ष|सालों|वर्षों`,
    per: 'प्रति|हर',
    times: 'बार',
    repeats: '',
    clock: 'बजे',
    clockAfter: '',
    clockBefore: '',
    am: 'सुबह',
    pm: 'शाम|रात|दोपहर',
    noon: '',
    midnight: 'आधी रात|मध्यरात्रि',
    age: 'वर्षीय|साल के|साल की|वर्ष के',
    ageBefore: '',
    ago: 'पहले',
    agoBefore: '',
    last: 'पिछले|पिछली|बीते|गत',
    current: 'इस',
    next: 'अगले|अगली',
    days: '0: आज',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: false,
    dateMarks: '',
    dateJoins: '',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'none',
    joiners: '',
    caseEndings: '',
    clitics: '',
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
