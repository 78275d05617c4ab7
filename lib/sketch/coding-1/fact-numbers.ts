import { yearOf } from './fact-dates';
import type { FactReader } from './fact-reader';

/** A number read from tokens [from, to). */
interface ReadNumber {
  value: number;
  to: number;
  ordinal: boolean;
  /** Written with digits, a single token of them. */
  digits: boolean;
}

const SYMBOLS: Record<string, string> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
};
/** What stands before a dollar sign. */
const DOLLARS: Record<string, string> = {
  us: 'USD',
  hk: 'HKD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  nz: 'NZD',
  s: 'SGD',
  r: 'BRL',
  nt: 'TWD',
};
const NATIONS: Record<string, string> = {
  canadian: 'CAD',
  australian: 'AUD',
  singapore: 'SGD',
  kong: 'HKD',
  us: 'USD',
  'u.s': 'USD',
  'u.s.': 'USD',
  american: 'USD',
};
const MONEY_LETTERS: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9, tn: 1e12 };
const MAX_GROUPED_DIGITS = 15;
const SIGNIFICANT_DIGITS = 12;
/** Decimal comma and thousands stop. */
const COMMA_LANGUAGES = new Set(['de', 'fr', 'es']);
const MAX_NUMERAL_TOKENS = 10;

/**
 * Numbers with what they count: money ("USD 3000000000"), percentages ("3.5%"), quantities
 * ("20 kilometre"), spans of time in the past ("-3y"), years ("2015"), ordinals ("#2"),
 * plain numbers ("241"). Returns the token after the fact, or 0 when none begins here.
 */
export function readNumber(reader: FactReader, token: number): number {
  const number = reader.isDigit(token) ? readDigits(reader, token) : readNumerals(reader, token);
  if (!number) return 0;
  if (number.ordinal) {
    reader.add('number', token, number.to, `#${number.value}`);
    return number.to;
  }
  return (
    readMoney(reader, token, number) ||
    readPercent(reader, token, number) ||
    readQuantity(reader, token, number) ||
    readPlain(reader, token, number)
  );
}

function readDigits(reader: FactReader, token: number): ReadNumber | null {
  const printed = reader.printed(token);
  if (/^\d{4}s$/.test(printed)) return null;
  const ordinal = /^(\d+)(?:st|nd|rd|th|er|eme)$/i.exec(printed);
  if (ordinal) return { value: Number(ordinal[1]), to: token + 1, ordinal: true, digits: true };
  let digits = printed;
  let to = token + 1;
  const groupGap = reader.language === 'fr' ? /^[ \u00a0\u202f\u2009]$/ : /^[\u00a0\u202f\u2009]$/;
  while (
    digits.length < MAX_GROUPED_DIGITS &&
    groupGap.test(reader.gapBefore(to)) &&
    /^\d{3}$/.test(reader.printed(to))
  ) {
    digits += reader.printed(to);
    to++;
  }
  const value = decimal(digits, reader.language);
  return value === null ? null : scaled(reader, { value, to, ordinal: false, digits: true });
}

const COMMA_GROUPS = /,(?=\d{3}(?!\d))/g;
const STOP_GROUPS = /\.(?=\d{3}(?!\d))/g;

/** Value of printed digits: "1,000.5", in languages with a decimal comma "1.000,5". */
function decimal(printed: string, language: string): number | null {
  if (/^\d+$/.test(printed)) return Number(printed);
  const groups = COMMA_LANGUAGES.has(language) ? STOP_GROUPS : COMMA_GROUPS;
  const plain = printed.replace(groups, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** "3 million", "3bn", "1.5 hundred thousand" */
function scaled(reader: FactReader, number: ReadNumber): ReadNumber {
  let { value, to } = number;
  for (;;) {
    const word = reader.word(to);
    if (word?.kind !== 'numeral' || !word.scale || !reader.follows(to)) break;
    value *= word.value;
    to++;
  }
  return { ...number, value, to };
}

/** "two hundred and forty-one", "twenty-first", "second" */
function readNumerals(reader: FactReader, token: number): ReadNumber | null {
  const first = reader.word(token);
  if (first?.kind === 'ordinal') {
    return isUnitSecond(reader, token)
      ? null
      : { value: first.value, to: token + 1, ordinal: true, digits: false };
  }
  if (first?.kind !== 'numeral' || first.scale) return null;
  let total = 0;
  let current = 0;
  let to = token;
  let tensOpen = false;
  while (to < reader.count && to - token < MAX_NUMERAL_TOKENS) {
    if (to > token && !reader.follows(to)) break;
    const word = reader.word(to);
    if (word?.kind === 'ordinal' && tensOpen) {
      return { value: total + current + word.value, to: to + 1, ordinal: true, digits: false };
    }
    if (word?.kind !== 'numeral') {
      const joins = reader.lower(to) === 'and' && isNumeralAfterAnd(reader, to, total + current);
      if (!joins) break;
    } else if (word.scale) {
      if (word.value === 100) current *= 100;
      else {
        total += Math.max(1, current) * word.value;
        current = 0;
      }
      tensOpen = false;
    } else {
      // Two numbers side by side ("two three") are two facts.
      if (to > token && !tensOpen && current % 100 !== 0) break;
      if (tensOpen && (word.tens || word.value > 9)) break;
      current += word.value;
      tensOpen = word.tens === true;
    }
    to++;
  }
  const value = total + current;
  const isArticle = to === token + 1 && value === 1;
  return isArticle && !countsSomething(reader, to)
    ? null
    : { value, to, ordinal: false, digits: false };
}

/** "hundred and one": only after a whole hundred or more. */
function isNumeralAfterAnd(reader: FactReader, and: number, before: number): boolean {
  const next = reader.word(and + 1);
  return before >= 100 && before % 100 === 0 && next?.kind === 'numeral' && !next.scale;
}

/** "one" alone is hardly ever a number; before a unit, a currency or per cent it is. */
function countsSomething(reader: FactReader, token: number): boolean {
  const word = reader.word(token);
  return reader.language === 'en' && (word?.kind === 'currency' || word?.kind === 'percent');
}

/** "per second", "a second", "30 seconds": the unit of time. */
function isUnitSecond(reader: FactReader, token: number): boolean {
  return reader.lower(token) === 'second' && /^(?:per|a|every)$/.test(reader.lower(token - 1));
}

function readMoney(reader: FactReader, token: number, number: ReadNumber): number {
  const start = reader.tokens.starts[token]!;
  const before = reader.text.slice(Math.max(0, start - 2), start);
  const symbol = /([$£€¥₹])\s?$/.exec(before)?.[1];
  if (symbol) {
    const dollars = symbol === '$' ? DOLLARS[prefixOf(reader, token)] : undefined;
    const from = dollars ? token - 1 : token;
    const at = dollars ? reader.tokens.starts[from]! : reader.text.lastIndexOf(symbol, start);
    const { value, to } = withLetter(reader, number);
    return money(reader, from, to, dollars ?? SYMBOLS[symbol]!, value, at);
  }
  const lead = reader.word(token - 1);
  if (lead?.kind === 'currency' && reader.printed(token - 1) === lead.code) {
    return money(reader, token - 1, number.to, lead.code, number.value);
  }
  const end = reader.tokens.ends[number.to - 1]!;
  const after = /^\s?([€£])/.exec(reader.text.slice(end, end + 2));
  if (after) {
    const code = SYMBOLS[after[1]!]!;
    return money(reader, token, number.to, code, number.value, start, end + after[0].length);
  }
  const nation = NATIONS[reader.lower(number.to)];
  const at = nation ? number.to + 1 : number.to;
  const word = reader.word(at);
  if (word?.kind !== 'currency' || !reader.follows(at)) return 0;
  const code = nation && word.code === 'USD' ? nation : word.code;
  return money(reader, token, at + 1, code, number.value);
}

/** "$3m", "£40k": a letter that means a factor only beside a sum of money. */
function withLetter(reader: FactReader, number: ReadNumber): { value: number; to: number } {
  const factor = MONEY_LETTERS[reader.lower(number.to)];
  if (factor === undefined || reader.gapBefore(number.to) !== '') return number;
  return { value: number.value * factor, to: number.to + 1 };
}

function prefixOf(reader: FactReader, token: number): string {
  return reader.gapBefore(token) === '$' ? reader.lower(token - 1) : '';
}

function money(
  reader: FactReader,
  from: number,
  to: number,
  code: string,
  value: number,
  start?: number,
  end?: number,
): number {
  reader.add('money', from, to, `${code} ${canonical(value)}`, start, end);
  return to;
}

function readPercent(reader: FactReader, token: number, number: ReadNumber): number {
  const value = `${canonical(number.value)}%`;
  const start = reader.tokens.starts[token]!;
  const end = reader.tokens.ends[number.to - 1]!;
  const sign = /^\s?[%\uff05]/.exec(reader.text.slice(end, end + 2));
  if (sign) {
    reader.add('percent', token, number.to, value, start, end + sign[0].length);
    return number.to;
  }
  if (!reader.follows(number.to)) return 0;
  if (reader.word(number.to)?.kind === 'percent') {
    reader.add('percent', token, number.to + 1, value);
    return number.to + 1;
  }
  const phrase = `${reader.lower(number.to)} ${reader.lower(number.to + 1)}`;
  if (!/^(?:per cent|pour cent|por ciento|per cento)$/.test(phrase)) return 0;
  reader.add('percent', token, number.to + 2, value);
  return number.to + 2;
}

/** "20 km", "23-year-old", "three years ago", "vor drei Jahren", "il y a trois ans" */
function readQuantity(reader: FactReader, token: number, number: ReadNumber): number {
  const word = reader.word(number.to);
  if (word?.kind !== 'unit' || !reader.follows(number.to)) return 0;
  const to = number.to + 1;
  if (word.period !== undefined && word.period !== 'h') {
    const past = `-${canonical(number.value)}${word.period}`;
    if (reader.word(to)?.kind === 'ago' && reader.lower(to) === 'ago') {
      reader.add('date', token, to + 1, past);
      return to + 1;
    }
    const lead = `${reader.lower(token - 2)} ${reader.lower(token - 1)}`;
    if (/(?: vor| hace|y a)$/.test(lead)) {
      reader.add('date', token - 1, to, past);
      return to;
    }
  }
  reader.add('quantity', token, to, `${canonical(number.value)} ${word.unit}`);
  return to;
}

function readPlain(reader: FactReader, token: number, number: ReadNumber): number {
  const isYear = number.digits && number.to === token + 1 && yearOf(reader, token) !== '';
  if (isYear) reader.add('date', token, token + 1, reader.printed(token));
  else reader.add('number', token, number.to, canonical(number.value));
  return number.to;
}

/** "1990s" */
export function readDecade(reader: FactReader, token: number): number {
  if (!reader.isDigit(token) || !/^[12]\d{3}s$/.test(reader.printed(token))) return 0;
  reader.add('date', token, token + 1, reader.printed(token));
  return token + 1;
}

function canonical(value: number): string {
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
}
