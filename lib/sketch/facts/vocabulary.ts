import { languageOf, type Language } from '../../language';
import type { Numbers } from '../../language/sections/numbers';
import {
  CLOSE_SYMBOLS,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  PERCENT_BEFORE,
  PERCENT_SIGNS,
  SCALED_SIGNS,
  SYMBOLS,
  WEEKDAY_NAMES,
  ZONES,
} from './common-words';
import type { Role } from './meaning';
import { WordTrie } from './word-trie';

/** Words of a language beside figures and in dates, ready to be found; made once a language. */
export interface Vocabulary {
  /** Null for a language that has no file: then signs, codes and symbols alone are known. */
  language: Language | null;
  words: WordTrie;
  /** The parts of numerals, for languages that write them in one word; null for the rest. */
  parts: WordTrie | null;
  /** Scripts that part no words, and Korean, which hangs its particles on them. */
  spaced: boolean;
  /** Endings of ordinals in figures. */
  ordinalEndings: readonly string[];
  /** Numerals that are other words too, in lower case. */
  doubtful: ReadonlySet<string>;
  /** Titles before names, in lower case. */
  titles: ReadonlySet<string>;
}

const UNSPACED = new Set(['zh', 'ja', 'th', 'ko']);
const KEEPS_MARKS = new Set(['vi']);
/** A form of a month or weekday as short as this, and begun like the first, is an abbreviation. */
const ABBREVIATION = 5;

const built = new Map<string, Vocabulary>();

/** The vocabulary of a language by its BCP 47 primary subtag. */
export function vocabularyOf(code: string): Vocabulary {
  let vocabulary = built.get(code);
  if (!vocabulary) {
    vocabulary = build(code);
    built.set(code, vocabulary);
  }
  return vocabulary;
}

function build(code: string): Vocabulary {
  const language = languageOf(code);
  const spaced = !UNSPACED.has(code);
  const words = new WordTrie(spaced, KEEPS_MARKS.has(code));
  const add = adderTo(words);
  // What the language says goes before what all share: "kr" is Swedish in Swedish.
  if (language) addLanguage(add, language);
  addCommon(add);
  const parts = language ? partsOf(language.numbers) : null;
  const ordinalEndings = formsOf(language?.numbers.ordinalEndings);
  const doubtful = new Set(formsOf(language?.numbers.doubtful));
  const titles = new Set(listOf(language?.speech.titles ?? ''));
  return { language, words, parts, spaced, ordinalEndings, doubtful, titles };
}

function addLanguage(add: Adder, language: Language): void {
  addNumerals(add, language.numbers);
  addCounted(add, language.numbers);
  addTimes(add, language.numbers);
  addDates(add, language);
}

type Adder = (list: string, role: Role, value?: number, name?: string) => void;

function adderTo(words: WordTrie): Adder {
  return (list, role, value, name) => {
    for (const word of list.split('|')) {
      if (word === '') continue;
      words.add(word, {
        role,
        ...(value === undefined ? {} : { value }),
        ...(name === undefined ? {} : { name }),
      });
    }
  };
}

function addCommon(add: Adder): void {
  const addSign = (forms: string, name: string): void => {
    add(forms, 'currency', 1, name);
    add(forms, 'currency-before', 1, name);
  };
  for (const code of CURRENCY_CODES) addSign(code, code.toUpperCase());
  for (const [forms, name] of Object.entries(CURRENCY_SIGNS)) addSign(forms, name);
  for (const [code, factor, forms] of SCALED_SIGNS) add(forms, 'currency', factor, code);
  add(PERCENT_SIGNS, 'percent');
  add(PERCENT_BEFORE, 'percent-before');
  for (const [unit, forms] of Object.entries(SYMBOLS)) add(forms, 'unit', 1, unit);
  for (const [unit, forms] of Object.entries(CLOSE_SYMBOLS)) add(forms, 'close-unit', 1, unit);
  for (const zone of ZONES) add(zone, 'zone', 0, zone);
}

function addNumerals(add: Adder, numbers: Numbers): void {
  addCardinals(add, numbers);
  add(numbers.joins, 'join');
  listOf(numbers.ordinals).forEach((forms, index) => add(forms, 'ordinal', index + 1));
  add(numbers.numbering, 'numbering');
  each(numbers.fractions, (forms, below) => add(forms, 'fraction', below));
  add(numbers.andHalf ?? '', 'and-half');
  each(numbers.moreBy ?? '', (forms, more) => add(forms, 'more-by', more));
  each(numbers.dozens, (forms, value) => add(forms, 'dozen', value));
  each(numbers.several, (forms, value) => add(forms, 'several', value));
  add(numbers.articles, 'article');
  add(numbers.about, 'about');
  add(numbers.minus, 'minus');
  add(numbers.noMinus ?? '', 'no-minus');
  add(numbers.belowZero ?? '', 'below-zero');
  add(numbers.aboveZero ?? '', 'above-zero');
  add(numbers.to, 'to');
  add(numbers.between, 'between');
  add(numbers.and, 'and');
}

function addCardinals(add: Adder, numbers: Numbers): void {
  listOf(numbers.cardinals).forEach((forms, value) => add(forms, 'cardinal', value));
  listOf(numbers.tens).forEach((forms, index) => add(forms, 'cardinal', 20 + 10 * index));
  listOf(numbers.hundreds).forEach((forms, index) => add(forms, 'cardinal', 100 + 100 * index));
  each(numbers.mixed ?? '', (forms, value) => add(forms, 'cardinal', value));
  each(numbers.scales, (forms, value) => add(forms, 'scale', value));
}

function addCounted(add: Adder, numbers: Numbers): void {
  add(numbers.percent, 'percent');
  add(numbers.percentBefore, 'percent-before');
  add(numbers.points, 'points', 1);
  add(numbers.basis, 'points', 0.01);
  for (const [key, forms] of tableOf(numbers.currencies)) add(forms, 'currency', 1, key);
  for (const [code, forms] of tableOf(numbers.cents)) add(forms, 'cent', 0.01, code);
  add(numbers.of, 'of');
  for (const [key, forms] of tableOf(numbers.units)) {
    // "10 kilometre" is a mile of ten kilometres, as in Swedish.
    const scaled = /^(\d+(?:\.\d+)?) (.+)$/.exec(key);
    add(forms, 'unit', scaled ? Number(scaled[1]) : 1, scaled ? scaled[2]! : key);
  }
  add(numbers.weighs ?? '', 'weighs');
  add(numbers.per, 'per');
  add(numbers.times, 'times');
  each(numbers.repeats, (forms, value) => add(forms, 'repeat', value));
  add(numbers.age, 'age');
  add(numbers.ageBefore, 'age-before');
}

function addTimes(add: Adder, numbers: Numbers): void {
  add(numbers.clock, 'clock');
  add(numbers.clockAfter, 'clock-after');
  add(numbers.clockBefore, 'clock-before');
  each(numbers.clockParts ?? '', (forms, offset) => add(forms, 'clock-part', offset));
  each(numbers.clockPartsAfter ?? '', (forms, offset) => add(forms, 'clock-part-after', offset));
  listOf(numbers.clockHours ?? '').forEach((forms, index) => add(forms, 'clock-hour', index + 1));
  add(numbers.am, 'am');
  add(numbers.pm, 'pm');
  add(numbers.noon, 'hour', 12);
  add(numbers.midnight, 'hour', 0);
}

function addDates(add: Adder, { numbers, dates }: Language): void {
  add(numbers.ago, 'ago');
  add(numbers.agoBefore, 'ago-before');
  add(numbers.last, 'shift', -1);
  add(numbers.current, 'shift', 0);
  add(numbers.next, 'shift', 1);
  each(numbers.days, (forms, offset) => add(forms, 'day', offset));
  dates.seasons.forEach((forms, index) => add(forms, 'season', index + 1));
  dates.inSeasons.forEach((forms, index) => add(forms, 'in-season', index + 1));
  dates.lunarMonths?.forEach((forms, index) => add(forms, 'lunar-month', index + 1));
  dates.solarMonths?.forEach((forms, index) => add(forms, 'solar-month', index + 1));
  add(dates.yearWords ?? '', 'year-word');
  add(dates.eras?.lunar ?? '', 'lunar-era');
  add(dates.eras?.solar ?? '', 'solar-era');
  add(numbers.dateJoins, 'date-join');
  add(numbers.monthLeads, 'month-lead');
  const doubtful = new Set(numbers.doubtfulMonths.split('|'));
  dates.months.forEach((forms, index) => {
    for (const form of forms.split('|')) {
      const name = isShort(form, forms) ? 'short' : doubtful.has(form) ? 'doubtful' : 'full';
      add(form, 'month', index + 1, name);
    }
  });
  dates.weekdays.forEach((forms, index) => {
    for (const form of forms.split('|')) {
      add(form, 'weekday', isShort(form, forms) ? 0 : 1, WEEKDAY_NAMES[index]!);
    }
  });
}

function isShort(form: string, forms: string): boolean {
  const first = forms.split('|')[0]!;
  return form.length < ABBREVIATION && form.length < first.length && /^[\p{L}\p{M}.׳]+$/u.test(form)
    ? !/[\p{Script=Han}\p{Script=Hangul}]/u.test(form)
    : false;
}

function partsOf(numbers: Numbers): WordTrie | null {
  if (!numbers.compounds) return null;
  const parts = new WordTrie(false, false);
  const add = adderTo(parts);
  addCardinals(add, numbers);
  add(numbers.joins, 'join');
  add(numbers.andHalf ?? '', 'and-half');
  return parts;
}

function formsOf(forms = ''): string[] {
  return forms.split('|').filter((form) => form !== '');
}

function listOf(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** "key: words; key: words" */
function tableOf(table: string): [string, string][] {
  return table
    .split(';')
    .map((row): [string, string] => {
      const colon = row.indexOf(':');
      const words = row
        .slice(colon + 1)
        .replace(/\s+/g, ' ')
        .trim();
      return [row.slice(0, colon).trim(), words];
    })
    .filter(([key]) => key !== '');
}

function each(table: string, visit: (forms: string, value: number) => void): void {
  for (const [value, forms] of tableOf(table)) visit(forms, Number(value));
}
