import type { Language } from './language';

export const cs: Language = {
  code: 'cs',

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
      'leden|ledna|lednu|led',
      'únor|února|únoru|úno',
      'březen|března|březnu|bře',
      'duben|dubna|dubnu|dub',
      'květen|května|květnu|kvě',
      'červen|června|červnu|čvn',
      'červenec|července|červenci|čvc',
      'srpen|srpna|srpnu|srp',
      'září|zář',
      'říjen|října|říjnu|říj',
      'listopad|listopadu|lis',
      'prosinec|prosince|prosinci|pro',
    ],
    weekdays: [
      'pondělí|pondělím|po',
      'úterý|úterním|út',
      'středa|středu|středy|středě|st',
      'čtvrtek|čtvrtka|čtvrtku|čt',
      'pátek|pátku|pá',
      'sobota|sobotu|soboty|sobotě|so',
      'neděle|neděli|nedělí|ne',
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
      'poprvé vyšel*|vyšel* poprvé|původně vyšel*|vyšel* původně|původně publikov*|původně zveřejn*|poprvé publikov*|poprvé zveřejn*|vyšlo v|vyšel v|vyšel na|převzato z|přetištěno|se svolením|s laskavým svolením|původní článek|originální článek|publikováno v|zveřejněno v',
    material: 's využitím|z materiálů|ve spolupráci s|s přispěním|tisková zpráva|dodal*|poskytl*',
    contributed: 'přispěl*|spolupracoval*|na článku se podílel*',
    source: 'zdroj|zdroje|via|převzato z|podle|s',
    mention:
      'podle|uvádí|uvedl*|informuj*|informoval*|píše|píší|napsal*|řekl*|říká|sdělil*|oznámil*|citoval*|cituje|v rozhovoru|pro|potvrdil*|zjistil*|odhalil*|upozornil*|přinesl*|s odvoláním na|s odkazem na',
    picture: 'foto|fotografie|fotograf|snímek|autor fota|ilustrační|ilustrace|video|zdroj foto',
    staff: 'redakce|red|agentura|zpravodaj|zpravodajka|tisková agentura',
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
