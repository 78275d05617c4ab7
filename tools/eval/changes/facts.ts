import { choose, chooseOther, replacing, swapping, together, type ChangeKind } from './edits';
import {
  FIRST_NAMES,
  HOUSES,
  isNameWord,
  MONTHS,
  nameKind,
  PLACES,
  SURNAMES,
  WEEKDAYS,
} from './names';

const MONTH = `(?:${MONTHS.join('|')})`;
const UNITS =
  'minutes?|seconds?|hours?|days?|weeks?|months?|years?|miles?|kilometers?|kilometres?|km|meters?|metres?|feet|pounds?|kilograms?|kg|tonnes?|tons?|percent|per cent|pct|percentage|million|billion|thousand|trillion|mln|bn|m|dollars|euros|pence|cents|p\\.m|a\\.m|pm|am|times|degrees';

/** Another figure of the same form: one digit is another. */
function otherFigure(was: string): string {
  const places = [...was.matchAll(/\d/g)].map(({ index }) => index);
  const at = places[places.length > 1 ? places.length - 2 : 0]!;
  const digit = Number(was.charAt(at));
  const other = ((digit + 3 + (places.length % 3)) % 9) + 1;
  return was.slice(0, at) + String(other === digit ? (other % 9) + 1 : other) + was.slice(at + 1);
}

const figure = ([was]: RegExpMatchArray): string => otherFigure(was);

const NUMBER_WORDS = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const CLEAN_NUMBER = `(?<![\\d$£€:/.,-]|[A-Za-z]|\\b${MONTH} |\\baged? |\\b[Nn]o\\. |\\bminus )`;

/** Changes of what can be looked up: figures, dates, names. */
export const FACTS: readonly ChangeKind[] = [
  kind(
    'number',
    replacing(
      new RegExp(
        `${CLEAN_NUMBER}(?!(?:19|20)\\d\\d\\b)\\d{2,3}(?:,\\d{3})*(?![\\d:/-]|[.,]\\d|(?:st|nd|rd|th|m|bn|k)\\b|%| (?:${UNITS}|${MONTHS.join('|')})\\b)(?= [a-z]{3,})`,
        'g',
      ),
      figure,
    ),
  ),
  kind(
    'number-word',
    replacing(
      new RegExp(
        `\\b(?:${NUMBER_WORDS.join('|')})(?= (?!of\\b|or\\b|and\\b|to\\b|(?:${UNITS})\\b)[a-z]{3,})`,
        'g',
      ),
      (match) => chooseOther(NUMBER_WORDS, match[0], `${match.index}`),
    ),
  ),
  kind('money', replacing(/[$£€]\d[\d,]*(?:\.\d+)?/g, figure)),
  kind(
    'currency',
    together(
      replacing(/[$£€](?=\d)/g, ([was]) => (was === '$' ? '£' : '$')),
      swapping(
        [
          ['dollars', 'euros'],
          ['dlrs', 'marks'],
        ],
        { both: false, before: '(?<=\\d(?: million| billion| mln| bln)? )' },
      ),
    ),
  ),
  kind(
    'scale',
    swapping(
      [
        ['million', 'billion'],
        ['mln', 'bln'],
      ],
      { before: '(?<=\\d )' },
    ),
  ),
  kind(
    'percent',
    replacing(new RegExp(`(?<![\\d.,-])\\d[\\d.]*(?=\\s?(?:per ?cent|%|pct\\b))`, 'g'), figure),
  ),
  kind(
    'number-precise',
    replacing(/(?<![\d.,$£€-])[1-9]\d?(?= (?:per ?cent|pct)\b)/g, ([was]) => `${was}.4`),
  ),
  kind(
    'percent-points',
    together(
      replacing(/\bpercentage points?\b/g, 'percent'),
      replacing(
        /(?<=\b(?:rose|fell|grew|up|down|by|increased?|decreased?|dropped|climbed)(?: by)? \d[\d.]* )(?:per ?cent)\b/g,
        'percentage points',
      ),
    ),
  ),
  kind(
    'date-day',
    together(
      replacing(new RegExp(`(?<=\\b${MONTH} )\\d{1,2}(?!\\d|:)`, 'g'), otherDay),
      replacing(new RegExp(`(?<![\\d.,:-])\\d{1,2}(?= ${MONTH}\\b)`, 'g'), otherDay),
    ),
  ),
  kind(
    'month',
    replacing(
      new RegExp(`(?<=\\b(?:[Ii]n|[Ll]ast|[Ss]ince|[Oo]n|[Uu]ntil|\\d{1,2}) )${MONTH}\\b`, 'g'),
      ([was]) => MONTHS[(MONTHS.indexOf(was) + 4) % 12]!,
    ),
  ),
  kind(
    'weekday',
    replacing(
      new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b(?!s)`, 'g'),
      ([was]) => WEEKDAYS[(WEEKDAYS.indexOf(was) + 3) % 7]!,
    ),
  ),
  kind(
    'year',
    replacing(/(?<=\b(?:in|since|from|until|by|of|before|after) )(?:19|20)\d\d\b(?!-)/gi, ([was]) =>
      String(Number(was) - 3),
    ),
  ),
  kind(
    'time-half',
    replacing(/(?<=\d ?)(?:a\.?m\.?|p\.?m\.?)(?!\p{L})/gu, ([was]) =>
      was.startsWith('a') ? `p${was.slice(1)}` : `a${was.slice(1)}`,
    ),
  ),
  kind(
    'time-hour',
    replacing(
      /(?<![\d:.,$£€])\d{1,2}(?=(?:[:.]\d\d)? ?(?:[ap]\.m\.|[ap]m\b))|(?<![\d:.])[12]\d(?=:\d\d\b)/g,
      ([was]) => String(Number(was) > 3 ? Number(was) - 2 : Number(was) + 4),
    ),
  ),
  kind(
    'unit',
    swapping(
      [
        ['minutes', 'seconds'],
        ['hours', 'days'],
        ['weeks', 'months'],
        ['years', 'decades'],
        ['miles', 'kilometres'],
        ['metres', 'yards'],
        ['meters', 'yards'],
        ['kilometers', 'miles'],
        ['feet', 'inches'],
        ['tonnes', 'kilograms'],
        ['tons', 'pounds'],
      ],
      { both: false, before: '(?<=\\d )' },
    ),
  ),
  kind(
    'frequency',
    together(
      replacing(
        /\b(?:twice|once) a (?:year|month|week|day)\b|\d (?:times )?a (?:year|month|week|day)\b/g,
        ([was]) => otherPeriod(was),
      ),
      replacing(/(?<=\b(?:per|each|every) )(?:year|month|week|day)\b/g, ([was]) =>
        otherPeriod(was),
      ),
      swapping(
        [
          ['annual', 'monthly'],
          ['weekly', 'daily'],
          ['annually', 'weekly'],
        ],
        { flags: 'gu', before: '(?<!\\p{Lu}\\p{L}* )', after: '(?! \\p{Lu})' },
      ),
    ),
  ),
  kind(
    'age',
    together(
      replacing(/(?<=, )\d\d(?=,)/g, figure),
      replacing(/\b\d\d(?=[- ]years?[- ]old)/g, figure),
      replacing(/(?<=\baged )\d\d\b/g, figure),
    ),
  ),
  kind(
    'score',
    replacing(
      /(?<![\d.,:/$£€-])\d{1,2}-\d{1,2}(?![\d-]|\.\d|\/|%| (?:years?|percent|per cent|pct|million)|-)(?= [a-z]|[.,;])/g,
      ([was]) => {
        const [left = '0', right = '0'] = was.split('-');
        return `${left}-${Number(right) + 1}`;
      },
    ),
  ),
  {
    ...kind('sign', replacing(/\bminus (?=\d)/g, '')),
    prepare: withSign,
  },
  kind(
    'fraction',
    swapping(
      [
        ['half', 'a quarter'],
        ['two-thirds', 'one-third'],
        ['three-quarters', 'one-quarter'],
        ['a third', 'a fifth'],
      ],
      { before: '(?<!first |second |other |latter )', after: '(?= (?:of|the)\\b)' },
    ),
  ),
  kind(
    'multiple',
    swapping([
      ['twice', 'three times'],
      ['doubled', 'trebled'],
      ['dozens', 'hundreds'],
    ]),
    ['fact', 'meaning'],
  ),
  kind(
    'ordinal',
    replacing(
      new RegExp(
        `(?<=\\b(?:the|his|her|its|their) )(?:${ORDINALS.slice(1).join('|')})(?=[- ][a-z])`,
        'g',
      ),
      (match) => chooseOther(ORDINALS.slice(1), match[0], `${match.index}`),
    ),
  ),
  nameKind(
    'person-first',
    replacing(
      /(?<=[a-z,] )\p{Lu}\p{Ll}{2,}(?= \p{Lu}\p{Ll}{2,}(?:,| (?:was|is|had|has|who)\b))/gu,
      (match, source) =>
        isNameWord(match[0]) && isNameWord(following(match, source))
          ? choose(FIRST_NAMES, match[0])
          : null,
    ),
  ),
  nameKind(
    'person-last',
    replacing(
      /(?<=(?:[a-z,]|\b(?:Mr|Mrs|Ms|Dr)\.?) (?:\p{Lu}\p{Ll}+ )?)\p{Lu}\p{Ll}{3,}(?=(?:,)? (?:who|was|is|had|has)\b)/gu,
      ([was]) => (isNameWord(was) ? choose(SURNAMES, was) : null),
    ),
  ),
  nameKind(
    'place',
    replacing(
      new RegExp(
        `(?<=\\b(?:in|from|to|near|at|across) )(?:${PLACES.join('|')})\\b(?!['’ ]\\p{L}*\\p{Lu})`,
        'gu',
      ),
      (match) => chooseOther(PLACES, match[0], `${match.index}`),
    ),
  ),
  nameKind(
    'organisation',
    replacing(
      /(?<=[a-z] (?:the )?)\p{Lu}\p{Ll}{2,}(?= (?:Bank|Council|University|College|Group|Corporation|Corp|Institute|Society|Guild|Company|Hospital|Lines|Airlines|Motors|Energy|Foundation|Party|Union|Association)\b)/gu,
      (match) => choose(HOUSES, match[0]),
    ),
  ),
  nameKind(
    'organisation-start',
    replacing(
      /(?<=(?:^|\n|[a-z][.!?][”"]? )(?:The )?)\p{Lu}\p{Ll}{2,}(?= (?:Bank|Council|University|College|Group|Corporation|Corp|Institute|Society|Guild|Company|Hospital|Lines|Airlines|Motors|Energy|Foundation|Inc|Co|Ltd)\b)/gu,
      (match) => (/^(?:The|Its|Our|This|New)$/.test(match[0]) ? null : choose(HOUSES, match[0])),
    ),
  ),
];

/** The text with a sign before its first share or temperature, where it has none of its own. */
function withSign(text: string): string | null {
  if (/\bminus \d/.test(text)) return text;
  const made = text.replace(
    /(?<=[a-z]{3} )(?=\d[\d.]* ?(?:per ?cent|pct|%|degrees|[CF]\b))/,
    'minus ',
  );
  return made === text ? null : made;
}

function otherDay([was]: RegExpMatchArray): string {
  return String(((Number(was) + 8) % 28) + 1);
}

function otherPeriod(was: string): string {
  return was.replace(/year|month|week|day/, (period) =>
    period === 'month' ? 'year' : period === 'year' ? 'month' : period === 'week' ? 'day' : 'week',
  );
}

function following({ 0: was, index = 0 }: RegExpMatchArray, source: string): string {
  return /^ (\p{L}+)/u.exec(source.slice(index + was.length))?.[1] ?? '';
}

function kind(
  name: string,
  places: ChangeKind['places'],
  gravity: ChangeKind['gravity'] = ['fact'],
): ChangeKind {
  return { name, gravity, where: 'prose', places };
}
