import { RATE_SLACK } from './parameters';

/**
 * Units of a currency to the US dollar, roughly: only to tell a sum that may be a conversion
 * from one that cannot be (RATE_SLACK).
 */
const TO_THE_DOLLAR: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 0.9,
  GBP: 0.77,
  CHF: 0.95,
  CAD: 1.3,
  AUD: 1.45,
  NZD: 1.55,
  SGD: 1.35,
  HKD: 7.8,
  JPY: 125,
  CNY: 6.9,
  INR: 72,
  KRW: 1250,
  TWD: 31,
  THB: 33,
  IDR: 14_500,
  VND: 23_500,
  ILS: 3.6,
  PLN: 4,
  CZK: 23,
  HUF: 320,
  RON: 4.4,
  BGN: 1.8,
  SEK: 9.5,
  NOK: 9.5,
  DKK: 6.8,
  MXN: 19,
  BRL: 5,
};

/** Signs and words that several currencies share → those currencies. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK', 'CZK'],
  '¥': ['JPY', 'CNY'],
  Rs: ['INR', 'PKR', 'LKR', 'NPR'],
  peso: ['MXN', 'ARS', 'CLP', 'COP', 'PHP', 'UYU'],
  franc: ['CHF', 'XOF', 'XAF', 'FRF', 'BEF'],
  dinar: ['KWD', 'RSD', 'IQD', 'JOD', 'DZD', 'TND'],
  rial: ['IRR', 'SAR', 'QAR', 'OMR', 'YER'],
  pound: ['GBP', 'EGP', 'LBP', 'SYP'],
};

/** True where the two may name one currency: "$" and "US$", never "£" and "$". */
export function areCurrenciesAlike(one: string, two: string): boolean {
  if (one === two) return true;
  return [one, two].some(
    (shared) => FAMILIES[shared]?.includes(shared === one ? two : one) ?? false,
  );
}

/** True where one sum may be the other in another currency, at some rate of these years. */
export function mayBeConverted(
  one: { currency: string; amount: number },
  two: { currency: string; amount: number },
): boolean {
  if (one.amount === two.amount) return false;
  const [a, b] = [rateOf(one.currency), rateOf(two.currency)];
  if (a === null || b === null) return true;
  const ratio = one.amount / a / (two.amount / b);
  return ratio <= RATE_SLACK && ratio >= 1 / RATE_SLACK;
}

function rateOf(currency: string): number | null {
  const first = FAMILIES[currency]?.[0] ?? currency;
  return TO_THE_DOLLAR[first] ?? null;
}
