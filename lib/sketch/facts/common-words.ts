/**
 * Signs, codes and symbols that every language prints: name → forms parted by "|", in lower
 * case. Words of a language stand in its file (lib/language).
 */

/** ISO 4217 codes read beside a figure. */
export const CURRENCY_CODES = (
  'usd eur gbp jpy cny inr rub chf cad aud nzd sgd hkd twd krw thb idr vnd ils pln czk huf ron ' +
  'bgn sek nok dkk isk mxn brl ars clp cop php myr zar ngn kes egp try uah sar aed qar kwd pkr'
).split(' ');

/** Signs → currency; a sign that several share stands for itself. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: '$',
  'us$|u.s.$|$us': 'USD',
  hk$: 'HKD',
  'a$|au$': 'AUD',
  'c$|ca$|cdn$|cad$': 'CAD',
  nz$: 'NZD',
  s$: 'SGD',
  r$: 'BRL',
  nt$: 'TWD',
  mx$: 'MXN',
  '£|stg': 'GBP',
  '€': 'EUR',
  '¥': '¥',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
  '฿': 'THB',
  '₫': 'VND',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  kč: 'CZK',
  zł: 'PLN',
  rs: 'Rs',
  rp: 'IDR',
  kr: 'kr',
};

/** A scale and a sign in one: currency, factor → forms. */
export const SCALED_SIGNS: readonly (readonly [string, number, string])[] = [
  ['EUR', 1e3, 'k€|t€'],
  ['EUR', 1e6, 'm€|mio€|mio. €'],
  ['EUR', 1e9, 'md€|mds€|md €|mds €|mrd€'],
  ['SEK', 1e6, 'mkr|msek'],
  ['SEK', 1e9, 'mdkr'],
];

export const PERCENT_SIGNS = '%|٪|％|pct';
export const PERCENT_BEFORE = '%|٪';

/** Unit → symbols; "/" in a unit names what it goes by. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  millimetre: 'mm',
  centimetre: 'cm',
  metre: 'm',
  kilometre: 'km',
  'square-metre': 'm2|m²|sq m|qm',
  'square-kilometre': 'km2|km²|sq km|qkm',
  'square-foot': 'sq ft',
  'square-mile': 'sq mi',
  'cubic-metre': 'm3|m³',
  hectare: 'ha',
  gram: 'g',
  milligram: 'mg',
  kilogram: 'kg|kgs',
  tonne: 't',
  pound: 'lb|lbs',
  ounce: 'oz',
  millilitre: 'ml',
  litre: 'l',
  foot: 'ft',
  celsius: 'c|°c|º c|ºc|° c|℃',
  fahrenheit: 'f|°f|º f|ºf|° f|℉',
  degree: '°|º',
  kilowatt: 'kw',
  megawatt: 'mw',
  gigawatt: 'gw',
  terawatt: 'tw',
  'kilowatt-hour': 'kwh',
  'megawatt-hour': 'mwh',
  'gigawatt-hour': 'gwh',
  'terawatt-hour': 'twh',
  'kilometre/hour': 'km/h|kmh|kph|km h',
  'mile/hour': 'mph',
  'metre/second': 'm/s',
  minute: 'min',
  second: 'sec',
};

/** Symbols that are words too: units only right behind their figure ("10in"). */
export const CLOSE_SYMBOLS: Readonly<Record<string, string>> = {
  inch: 'in',
  mile: 'mi',
  yard: 'yd',
  gallon: 'gal',
};

/** Zones of time, as they stand after a time of day. */
export const ZONES = (
  'gmt utc bst cet cest mez mesz eet eest msk est edt cst cdt mst mdt pst pdt ist wib wita wit ' +
  'jst kst aest aedt et pt ct'
).split(' ');

/** Names of weekdays in values, from Monday. */
export const WEEKDAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
