import { hashOfWord } from '../../text/tokenise';

/** What a word says inside a fact. */
export type FactWord =
  | { kind: 'numeral'; value: number; tens?: true; scale?: true }
  | { kind: 'ordinal'; value: number }
  | { kind: 'percent' }
  | { kind: 'unit'; unit: string; period?: 'd' | 'w' | 'm' | 'y' | 'h' }
  | { kind: 'currency'; code: string }
  | { kind: 'month'; month: number; alsoWord?: true }
  | { kind: 'weekday'; day: string }
  | { kind: 'day'; value: string }
  | { kind: 'shift'; step: -1 | 0 | 1 }
  | { kind: 'ago' };

type Vocabulary = ReadonlyMap<number, FactWord>;

interface Lists {
  units: string;
  tens: string;
  scales: Record<string, number>;
  ordinals: string;
  percent: string;
  months: string;
  /** Months that are words of the language too ("may", "march"). */
  ambiguousMonths: string;
  weekdays: string;
  days: Record<string, string>;
  shifts: Record<string, -1 | 0 | 1>;
  ago: string;
  periods: Record<string, 'd' | 'w' | 'm' | 'y' | 'h'>;
}

const WEEKDAY_CODES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Units of measurement: written forms → name. The same in every language that writes them. */
const MEASURES: Record<string, string> = {
  kilometre: 'km kilometre kilometres kilometer kilometers kilometro kilometros kms',
  mile: 'mile miles',
  metre: 'metre metres meter meters metro metros',
  centimetre: 'cm centimetre centimetres centimeter centimeters',
  foot: 'foot feet ft',
  inch: 'inch inches',
  hectare: 'hectare hectares hektar hectarea hectareas',
  acre: 'acre acres',
  kilogram: 'kg kgs kilogram kilograms kilo kilos',
  pound: 'lb lbs',
  gram: 'gram grams gramm',
  tonne: 'tonne tonnes ton tons tonnen tonelada toneladas',
  litre: 'litre litres liter liters litro litros',
  barrel: 'barrel barrels',
  degree: 'degree degrees grad celsius fahrenheit',
  megawatt: 'mw megawatt megawatts',
  kmh: 'mph kph',
};

const CURRENCIES: Record<string, string> = {
  USD: 'dollar dollars dlr dlrs usd',
  EUR: 'euro euros eur',
  GBP: 'pound pounds gbp stg sterling pfund livres libras',
  JPY: 'yen jpy',
  CNY: 'yuan renminbi rmb cny',
  INR: 'rupee rupees inr',
  RUB: 'rouble roubles ruble rubles rub rubel',
  CHF: 'chf franken',
  FRF: 'franc francs',
  DEM: 'mark marks',
  MXN: 'peso pesos',
  KRW: 'won',
};

const ENGLISH: Lists = {
  units:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
  scales: {
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    mln: 1e6,
    mn: 1e6,
    billion: 1e9,
    bn: 1e9,
    bln: 1e9,
    trillion: 1e12,
    trn: 1e12,
    lakh: 1e5,
    crore: 1e7,
    dozen: 12,
  },
  ordinals:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  percent: 'percent pct percentage',
  months:
    'january,jan february,feb march,mar april,apr may june,jun july,jul august,aug september,sept,sep october,oct november,nov december,dec',
  ambiguousMonths: 'may march mar jan jun dec',
  weekdays:
    'monday,mon tuesday,tue,tues wednesday,wed thursday,thu,thurs friday,fri saturday,sat sunday',
  days: { today: '0d', tonight: '0d', yesterday: '-1d', tomorrow: '+1d' },
  shifts: { last: -1, past: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 },
  ago: 'ago earlier',
  periods: {
    hour: 'h',
    hours: 'h',
    day: 'd',
    days: 'd',
    night: 'd',
    week: 'w',
    weeks: 'w',
    month: 'm',
    months: 'm',
    year: 'y',
    years: 'y',
  },
};

const GERMAN: Lists = {
  units:
    'null ein,eine,einen,einem,einer zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
  tens: 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
  scales: {
    hundert: 1e2,
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
  ordinals: '',
  percent: 'prozent',
  months:
    'januar,janner februar marz april mai juni juli august september oktober november dezember',
  ambiguousMonths: '',
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag,sonnabend sonntag',
  days: { heute: '0d', gestern: '-1d', vorgestern: '-2d', ubermorgen: '+2d' },
  shifts: {
    letzte: -1,
    letzten: -1,
    letztes: -1,
    vergangene: -1,
    vergangenen: -1,
    vergangenes: -1,
    vorige: -1,
    diese: 0,
    dieser: 0,
    dieses: 0,
    diesem: 0,
    nachste: 1,
    nachsten: 1,
    nachstes: 1,
    kommende: 1,
    kommenden: 1,
  },
  ago: '',
  periods: {
    stunde: 'h',
    stunden: 'h',
    tag: 'd',
    tage: 'd',
    tagen: 'd',
    woche: 'w',
    wochen: 'w',
    monat: 'm',
    monate: 'm',
    monaten: 'm',
    jahr: 'y',
    jahre: 'y',
    jahren: 'y',
  },
};

const FRENCH: Lists = {
  units:
    'zero un,une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
  tens: 'vingt trente quarante cinquante soixante',
  scales: {
    cent: 1e2,
    cents: 1e2,
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
  },
  ordinals: '',
  percent: '',
  months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  ambiguousMonths: '',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  days: { "aujourd'hui": '0d', hier: '-1d', demain: '+1d' },
  shifts: {
    dernier: -1,
    derniere: -1,
    passe: -1,
    passee: -1,
    prochain: 1,
    prochaine: 1,
  },
  ago: '',
  periods: {
    heure: 'h',
    heures: 'h',
    jour: 'd',
    jours: 'd',
    semaine: 'w',
    semaines: 'w',
    mois: 'm',
    an: 'y',
    ans: 'y',
    annee: 'y',
    annees: 'y',
  },
};

const SPANISH: Lists = {
  units:
    'cero uno,un,una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
  tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  scales: { cien: 1e2, ciento: 1e2, mil: 1e3, millon: 1e6, millones: 1e6, billon: 1e12 },
  ordinals: '',
  percent: '',
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre,setiembre octubre noviembre diciembre',
  ambiguousMonths: '',
  weekdays: 'lunes martes miercoles jueves viernes sabado domingo',
  days: { hoy: '0d', ayer: '-1d', anteayer: '-2d' },
  shifts: { pasado: -1, pasada: -1, ultimo: -1, ultima: -1, proximo: 1, proxima: 1 },
  ago: '',
  periods: {
    hora: 'h',
    horas: 'h',
    dia: 'd',
    dias: 'd',
    semana: 'w',
    semanas: 'w',
    mes: 'm',
    meses: 'm',
    ano: 'y',
    anos: 'y',
  },
};

const LISTS: Readonly<Record<string, Lists>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};
const PERIOD_UNITS = { h: 'hour', d: 'day', w: 'week', m: 'month', y: 'year' } as const;

const built = new Map<string, Vocabulary>();

/** The words that make facts in a language; English for one that has no list. */
export function factWordsOf(language: string): Vocabulary {
  const name = language in LISTS ? language : 'en';
  let vocabulary = built.get(name);
  if (!vocabulary) {
    vocabulary = build(LISTS[name]!);
    built.set(name, vocabulary);
  }
  return vocabulary;
}

function build(lists: Lists): Vocabulary {
  const vocabulary = new Map<number, FactWord>();
  const add = (word: string, entry: FactWord): void => {
    vocabulary.set(hashOfWord(word), entry);
  };
  const each = (list: string, make: (index: number, word: string) => FactWord): void => {
    list
      .split(/\s+/)
      .filter(Boolean)
      .forEach((forms, index) => {
        for (const form of forms.split(',')) add(form, make(index, form));
      });
  };
  for (const [unit, forms] of Object.entries(MEASURES)) {
    each(forms, () => ({ kind: 'unit', unit }));
  }
  for (const [code, forms] of Object.entries(CURRENCIES)) {
    each(forms, () => ({ kind: 'currency', code }));
  }
  each(lists.units, (value) => ({ kind: 'numeral', value }));
  each(lists.tens, (index) => ({ kind: 'numeral', value: 20 + 10 * index, tens: true }));
  for (const [word, value] of Object.entries(lists.scales)) {
    add(word, { kind: 'numeral', value, scale: true });
  }
  each(lists.ordinals, (index) => ({ kind: 'ordinal', value: index + 1 }));
  each(lists.percent, () => ({ kind: 'percent' }));
  const ambiguous = new Set(lists.ambiguousMonths.split(' '));
  each(lists.months, (index, word) => ({
    kind: 'month',
    month: index + 1,
    ...(ambiguous.has(word) ? { alsoWord: true as const } : {}),
  }));
  each(lists.weekdays, (index) => ({ kind: 'weekday', day: WEEKDAY_CODES[index]! }));
  for (const [word, value] of Object.entries(lists.days)) add(word, { kind: 'day', value });
  for (const [word, step] of Object.entries(lists.shifts)) add(word, { kind: 'shift', step });
  each(lists.ago, () => ({ kind: 'ago' }));
  for (const [word, period] of Object.entries(lists.periods)) {
    add(word, { kind: 'unit', unit: PERIOD_UNITS[period], period });
  }
  return vocabulary;
}
