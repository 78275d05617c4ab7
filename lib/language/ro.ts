import { NO_CHANGES } from './changes/none';
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
    groups: '. ',
    cardinals: `
zero unu|un|o|una doi|două trei patru cinci șase|şase șapte|şapte opt nouă zece unsprezece
doisprezece|douăsprezece treisprezece paisprezece cincisprezece șaisprezece|şaisprezece
șaptesprezece|şaptesprezece optsprezece nouăsprezece`,
    tens: `
douăzeci treizeci patruzeci cincizeci șaizeci|şaizeci șaptezeci|şaptezeci optzeci nouăzeci`,
    hundreds: '',
    scales: `
100: sută|sute; 1000: mie|mii; 1000000: milion|milioane|mil|mil.; 1000000000: miliard|miliarde|mld`,
    joins: 'și|şi',
    compounds: false,
    doubtful: 'mie|mii|mil|nouă',
    ordinals: 'primul|prima doilea|doua treilea|treia patrulea|patra cincilea|cincea',
    ordinalEndings: '-a|-lea',
    numbering: 'nr|numărul',
    fractions: '2: jumătate|jumătatea; 3: treime|treimi; 4: sfert|sferturi; 5: cincime|cincimi',
    dozens: '12: duzină',
    several: '10: zeci; 100: sute; 1000: mii',
    articles: '',
    about: 'circa|aproximativ|aproape|în jur de|vreo',
    minus: 'minus',
    to: 'până la|la',
    between: 'între',
    and: 'și|şi',
    percent: 'la sută|procent|procente',
    percentBefore: '',
    points: 'punct procentual|puncte procentuale',
    basis: 'puncte de bază',
    currencies: `
$: dolar|dolari; EUR: euro; RON: leu|lei; GBP: lira|lire|lire sterline; CHF: franci|franci
elvețieni; RUB: ruble; kr: coroane`,
    cents: 'RON: ban|bani',
    of: 'de',
    units: `
kilometre: kilometru|kilometri; mile: milă|mile; metre: metru|metri; centimetre: centimetri;
hectare: hectar|hectare; square-metre: metri pătrați|metri pătraţi; square-kilometre: kilometri
pătrați|kilometri pătraţi; cubic-metre: metri cubi; kilometre/hour: kilometri pe oră; kilogram:
kilogram|kilograme; gram: grame; tonne: tonă|tone; litre: litru|litri; degree: grad|grade;
celsius: grade celsius; point: punct|puncte; second: secundă|secunde; minute: minut|minute; hour:
oră|ore; day: zi|zile; week: săptămână|săptămâni; month: lună|luni; year: an|ani`,
    per: 'pe|la',
    times: 'ori',
    repeats: '',
    clock: '',
    clockAfter: '',
    clockBefore: 'ora|orele|la ora',
    am: 'dimineața|dimineaţa',
    pm: 'seara|după-amiaza',
    noon: 'prânz',
    midnight: 'miezul nopții|miezul nopţii',
    age: 'de ani',
    ageBefore: 'în vârstă de',
    ago: '',
    agoBefore: 'acum',
    last: 'trecut|trecută',
    current: 'acest|această',
    next: 'viitor|viitoare',
    days: '0: azi|astăzi; -1: ieri; -2: alaltăieri; 1: mâine',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: false,
    dateMarks: '',
    dateJoins: '',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'name',
    joiners: 'de din și',
    caseEndings: 'a ei ul ului lui i e ă',
    clitics: '',
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

  changes: NO_CHANGES,
};
