import type { FactReader, Found } from './fact-reader';

/** Most words that may lead an amount: "between minus £ …". */
const MOST_LEADS = 4;
/** Signs of currencies that stand close to a figure. */
export const CURRENCY_MARKS = '$£€¥₹₽₺₩₪฿₫₴₦₱';
const MINUS_SIGNS = '-\u2212\u2013';

/** What stands before a number and belongs to it. */
export interface Lead {
  /** Where the fact begins, and where its number does. */
  start: number;
  number: number;
  currency: Found | null;
  minus: boolean;
  about: boolean;
  between: boolean;
  numbering: boolean;
  percent: boolean;
  age: boolean;
  clock: Found | null;
  /** Half of the day, where it stands before the hour ("午後6時"). */
  half: Found | null;
  ago: Found | null;
}

/** The words and signs before a number that begins at or after this token; null for none. */
export function leadOf(reader: FactReader, token: number): Lead | null {
  const start = reader.tokens.starts[token]!;
  const lead: Lead = {
    start,
    number: start,
    currency: null,
    minus: false,
    about: false,
    between: false,
    numbering: false,
    percent: false,
    age: false,
    clock: null,
    half: null,
    ago: null,
  };
  if (reader.isDigitAt(start)) return isBehindMark(reader, start) ? null : withSigns(reader, lead);
  if (isWrittenTo(reader, start)) return { ...lead, start: start + 1, number: start + 1 };
  lead.start = -1;
  for (let words = 0; words < MOST_LEADS; words++) {
    const found = leadWord(reader, lead.number);
    if (!found) break;
    takeLead(lead, found);
    if (lead.start < 0 && isPrinted(found)) lead.start = found.start;
    const next = reader.nextOverStop(found.end);
    if (next < 0) return null;
    lead.number = next;
    if (CURRENCY_MARKS.includes(reader.text[next]!) || MINUS_SIGNS.includes(reader.text[next]!))
      takeSigns(reader, lead);
    if (reader.isDigitAt(lead.number)) break;
  }
  if (lead.start < 0) lead.start = lead.number;
  return lead;
}

/** ".5" of a number whose head is no token's beginning: part of a number is none. */
function isBehindMark(reader: FactReader, start: number): boolean {
  const mark = reader.text[start - 1];
  return (mark === '.' || mark === ',') && reader.isDigitAt(start - 2);
}

/** Arabic and Hebrew write "and", "in" and the like to the figure: "و3.5". */
export function isWrittenTo(reader: FactReader, start: number): boolean {
  const prefixes = reader.vocabulary.language?.credits.prefixes ?? '';
  return prefixes.includes(reader.text[start]!) && reader.isDigitAt(start + 1);
}

/** True where the word is part of what is told: "minus", "USD", "aged", not "about" or "um". */
function isPrinted({ meaning: { role } }: Found): boolean {
  return (
    role === 'currency-before' ||
    role === 'minus' ||
    role === 'numbering' ||
    role === 'percent-before' ||
    role === 'age-before'
  );
}

function leadWord(reader: FactReader, at: number): Found | null {
  const found = reader.wordAt(
    at,
    'currency-before',
    'minus',
    'about',
    'between',
    'numbering',
    'percent-before',
    'age-before',
    'clock-before',
    'ago-before',
    'am',
    'pm',
  );
  if (!found) return null;
  const { role } = found.meaning;
  if (role === 'minus' && reader.wordBefore(found.start, 'no-minus')) return null;
  if ((role === 'am' || role === 'pm') && reader.vocabulary.spaced) return null;
  if (role === 'currency-before' && !leadsSum(reader, found)) return null;
  return found;
}

function leadsSum(reader: FactReader, found: Found): boolean {
  const next = reader.nextOverStop(found.end);
  return next >= 0 && reader.isDigitAt(next);
}

function takeLead(lead: Lead, found: Found): void {
  switch (found.meaning.role) {
    case 'currency-before':
      lead.currency = found;
      break;
    case 'minus':
      lead.minus = true;
      break;
    case 'about':
      lead.about = true;
      break;
    case 'between':
      lead.between = true;
      break;
    case 'numbering':
      lead.numbering = true;
      break;
    case 'percent-before':
      lead.percent = true;
      break;
    case 'age-before':
      lead.age = true;
      break;
    case 'clock-before':
      lead.clock = found;
      break;
    case 'am':
    case 'pm':
      lead.half = found;
      break;
    default:
      lead.ago = found;
  }
}

/** Signs between a word that leads and the digits: "about £40", "fell to −4". */
function takeSigns(reader: FactReader, lead: Lead): void {
  let at = lead.number;
  const first = at;
  for (let signs = 0; signs < MOST_LEADS && !reader.isDigitAt(at); signs++) {
    const currency = reader.wordAt(at, 'currency-before');
    if (currency) {
      lead.currency = currency;
      at = reader.next(currency.end);
    } else if (MINUS_SIGNS.includes(reader.text[at]!)) {
      lead.minus = true;
      at++;
    } else return;
    if (at < 0) return;
  }
  if (!reader.isDigitAt(at)) return;
  lead.number = at;
  if (lead.start < 0) lead.start = first;
}

/** The signs before digits that begin a token: "£40", "−£40", "€ 3", "%3,5". */
function withSigns(reader: FactReader, lead: Lead): Lead {
  const { text } = reader;
  let at = lead.start;
  for (let signs = 0; signs < 2; signs++) {
    const before = text[at - 1] === ' ' || text[at - 1] === '\u00a0' ? at - 2 : at - 1;
    const sign = text[before] ?? '';
    if (sign !== '' && CURRENCY_MARKS.includes(sign) && !lead.currency) {
      lead.currency = reader.wordAt(before, 'currency-before');
      at = lead.start = before;
    } else if (before === at - 1 && isMinus(reader, before)) {
      lead.minus = true;
      at = lead.start = before;
    } else if (before === at - 1 && sign === '%') {
      lead.percent = reader.wordAt(before, 'percent-before') !== null;
      at = lead.start = before;
    }
  }
  return lead;
}

/** A dash right before the figure, after a space: "to -4"; not "10-12" or "Mi-8". */
function isMinus(reader: FactReader, at: number): boolean {
  const { text } = reader;
  if (!MINUS_SIGNS.includes(text[at] ?? ' ')) return false;
  return at === 0 || /[\s(:]/.test(text[at - 1]!);
}
