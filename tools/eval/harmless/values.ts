import { rewriting, rewritingProse, type HarmlessKind, type Rule } from './edits';
import { MONTHS, WEEKDAYS } from '../changes/names';

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const MONTH = `(?:${MONTHS.join('|')})`;
const SHORT_MONTHS: Record<string, string> = {
  January: 'Jan.',
  February: 'Feb.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.',
};
const NOUN = '(?= (?!of\\b|and\\b|or\\b|to\\b|in\\b|per\\b)[a-z]{3,}s\\b)';

function hour24(hour: string, half: string): string {
  const h = Number(hour) % 12;
  return String(half.startsWith('p') ? h + 12 : h).padStart(2, '0');
}

const rounded = (value: number): string =>
  String(value >= 10 ? Math.round(value) : Number(value.toFixed(1)));

const convert = (units: string, factor: number, to: string): Rule => [
  new RegExp(`(?<![\\d.,-])(\\d{1,3}(?:\\.\\d+)?) (${units})\\b`, 'g'),
  (_was: string, value: string) => `${rounded(Number(value) * factor)} ${to}`,
];

const bracketed = (units: string, factor: number, to: string): Rule => [
  new RegExp(`(?<![\\d.,(-])(\\d{1,3}(?:\\.\\d+)?) (${units})\\b(?! \\()`, 'g'),
  (was: string, value: string) => `${was} (${rounded(Number(value) * factor)} ${to})`,
];

const ordinal = (day: string): string => {
  const n = Number(day);
  const end =
    n % 10 === 1 && n !== 11
      ? 'st'
      : n % 10 === 2 && n !== 12
        ? 'nd'
        : n % 10 === 3 && n !== 13
          ? 'rd'
          : 'th';
  return `${n}${end}`;
};

const group = (digits: string, by: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, by);

/** The same values in another house style. */
export const VALUES: readonly HarmlessKind[] = [
  rewriting('number-in-digits', [
    new RegExp(`(?<![\\p{L}-])(${NUMBERS.join('|')})${NOUN}`, 'gu'),
    (was) => String(NUMBERS.indexOf(was) + 2),
  ]),
  rewriting('number-in-words', [
    new RegExp(
      `(?<=[a-z] )(?<!${MONTH} )[2-9]${NOUN}(?! (?:percent|per cent|pct|million|mln|degrees|dlrs|points))`,
      'g',
    ),
    (was) => NUMBERS[Number(was) - 2]!,
  ]),
  rewriting('per-cent-joined', [/(?<=\d )per cent\b/g, 'percent']),
  rewriting('percent-apart', [/(?<=\d )percent\b/g, 'per cent']),
  rewriting('percent-sign', [/(?<=\d) (?:per ?cent|pct)\b/g, '%']),
  rewriting('percent-word', [/(?<=\d)%/g, ' percent']),
  rewriting('pct-word', [/(?<=\d )pct\b/g, 'percent'], [/(?<=\d )per ?cent\b/g, 'pct']),
  rewriting('grouping-off', [
    /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,]|\.\d)/g,
    (was) => was.replaceAll(',', ''),
  ]),
  rewriting('grouping-space', [
    /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,]|\.\d)/g,
    (was) => was.replaceAll(',', ' '),
  ]),
  rewriting('grouping-point', [
    /(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?![\d,]|\.\d)/g,
    (was) => was.replaceAll(',', '.'),
  ]),
  rewriting('grouping-on', [
    /(?<=[a-z] )(?!(?:1[5-9]|20)\d\d\b)[1-9]\d{3,5}(?= [a-z])/g,
    (was) => group(was, ','),
  ]),
  rewriting(
    'scale-short',
    [/(?<=[$£€]\d[\d.,]*) million\b/g, 'm'],
    [/(?<=[$£€]\d[\d.,]*) billion\b/g, 'bn'],
    [/(?<=\d) mln\b/g, ' million'],
    [/(?<=\d) bln\b/g, ' billion'],
  ),
  rewriting(
    'scale-long',
    [/(?<=[$£€]\d[\d.,]*)m\b/g, ' million'],
    [/(?<=[$£€]\d[\d.,]*)bn\b/g, ' billion'],
  ),
  rewriting('scale-in-digits', [
    /(?<![\d.,–-]|\d (?:and|to|or) )(\d{1,3}(?:\.\d{1,3})?) (?:million|mln)(?! (?:to|and|or)\b)/g,
    (_was, value) => group(String(Math.round(Number(value) * 1e6)), ','),
  ]),
  rewriting('dollars-word', [
    /(?<![\p{L}])\$(\d[\d.,]*\d|\d)( million| billion)?(?![\d\p{L}]|[.,\/-]\d|-\$| (?:million|billion)|-?(?: to| and| or|-) ?\$?\d)/gu,
    '$1$2 dollars',
  ]),
  rewriting('dollars-us', [/(?<![\p{L}])\$(?=\d)/gu, 'US$$']),
  rewriting(
    'dollars-code',
    [/(?<![\p{L}])\$(?=\d)/gu, 'USD '],
    [/£(?=\d)/g, 'GBP '],
    [/€(?=\d)/g, 'EUR '],
  ),
  rewriting('dollars-sign', [
    /(?<![$\d.,-])(\d[\d.,]*) (million |billion )?dollars\b/g,
    (_was, n, scale) => `$${n}${(scale as string | undefined) ? ` ${scale!.trim()}` : ''}`,
  ]),
  rewriting('euros-sign', [
    /(?<![$\d.,-])(\d[\d.,]*) (million |billion )?euros\b/g,
    (_was, n, scale) => `€${n}${(scale as string | undefined) ? ` ${scale!.trim()}` : ''}`,
  ]),
  rewriting('month-short', [
    new RegExp(`\\b(${Object.keys(SHORT_MONTHS).join('|')})(?= \\d{1,2}\\b)`, 'g'),
    (was) => SHORT_MONTHS[was]!,
  ]),
  rewriting('month-long', [
    /\b(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.(?= \d)/g,
    (was) => MONTHS.find((month) => month.startsWith(was.slice(0, 3)))!,
  ]),
  rewriting('weekday-short', [
    new RegExp(`(?<=\\bon )(?:${WEEKDAYS.join('|')})\\b`, 'g'),
    (was) => `${was.slice(0, 3)}.`,
  ]),
  rewriting('date-month-first', [
    new RegExp(`(?<![\\d.,])(\\d{1,2}) (${MONTH})\\b(?! \\d)`, 'g'),
    '$2 $1',
  ]),
  rewriting('date-day-first', [
    new RegExp(`\\b(${MONTH}) (\\d{1,2})(?![\\d:,-]| (?:to|and|million)\\b)`, 'g'),
    '$2 $1',
  ]),
  rewriting('date-ordinal', [
    new RegExp(
      `\\b(${MONTH}) (\\d{1,2})(?![\\d:-]|(?:st|nd|rd|th)\\b| (?:to|and|million)\\b)`,
      'g',
    ),
    (_was, month, day) => `${month} ${ordinal(day!)}`,
  ]),
  rewriting('time-24-hours', [
    /(?<![\d.:])(\d{1,2})[.:](\d\d) ?([ap])\.?m\b\.?(?=,? [a-z])/g,
    (_was, hour, minute, half) => `${hour24(hour!, half!)}:${minute}`,
  ]),
  rewriting('time-12-hours', [
    /(?<![\d.:])(1[3-9]|2[0-3]):(\d\d)(?![\d:])(?=[ ,])/g,
    (_was, hour, minute) => `${Number(hour) - 12}:${minute} p.m.`,
  ]),
  rewriting('time-hour-only', [
    /(?<![\d.:])(1[0-2]|[1-9]) ?([ap])\.?m\b\.?(?=,? [a-z])/g,
    (_was, hour, half) => `${hour24(hour!, half!)}:00`,
  ]),
  rewriting('time-plain', [/(?<=\d) ?([ap])\.m\.(?=,? [a-z])/g, '$1m']),
  rewriting('time-dotted', [/(?<=\d) ?([ap])m\b(?=,? [a-z])/g, ' $1.m.']),
  rewriting('time-colon', [/(?<=\b\d{1,2})\.(?=\d\d ?[ap]\.?m\b)/g, ':']),
  rewriting(
    'unit-short',
    [/(?<=\d )(?:kilometres|kilometers)\b/g, 'km'],
    [/(?<=\d )kilograms\b/g, 'kg'],
    [/(?<=\d )(?:metres|meters)\b/g, 'm'],
  ),
  rewritingProse(
    'unit-converted',
    convert('miles', 1.609, 'kilometres'),
    convert('feet', 0.3048, 'metres'),
    convert('pounds(?= of [a-z])', 0.4536, 'kilograms'),
  ),
  rewritingProse(
    'unit-bracketed',
    bracketed('miles', 1.609, 'km'),
    bracketed('(?:kilometres|kilometers|km)', 0.6214, 'miles'),
    bracketed('(?:metres|meters)', 3.281, 'feet'),
  ),
  rewriting('range-words', [
    /(?<![\d.,/-])(\d{1,3})-(\d{1,3})(?= (?:percent|per cent|pct|people|miles|days|years)\b)/g,
    '$1 to $2',
  ]),
  rewriting('score-dash', [
    /(?<![\d.,/$-])(\d{1,2})-(\d{1,2})(?![\d-]|-)(?= [a-z]|[.,])/g,
    '$1–$2',
  ]),
  rewriting('ordinal-digits', [
    /(?<=\b(?:the|its|his|her) )(second|third|fourth|fifth)(?= [a-z])/g,
    (was) => ({ second: '2nd', third: '3rd', fourth: '4th', fifth: '5th' })[was]!,
  ]),
  rewriting('fraction-hyphen', [
    /\b(two|three)[- ](thirds|quarters|fifths)\b/g,
    (was, a, b) => (was.includes('-') ? `${a} ${b}` : `${a}-${b}`),
  ]),
  rewriting('age-words', [/(?<=\p{Lu}\p{Ll}+), (\d\d)(?=,)/gu, ', aged $1']),
  rewritingProse(
    'approximately',
    [/\babout(?= [$£€]?\d)/g, 'around'],
    [/\bapproximately(?= [$£€]?\d)/g, 'about'],
  ),
  rewritingProse(
    'over-than',
    [/\bmore than(?= [$£€]?\d)/g, 'over'],
    [/\bfewer than(?= [$£€]?\d)/g, 'less than'],
  ),
];
