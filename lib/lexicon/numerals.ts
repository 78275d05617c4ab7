/** Number words and figures: "second" and "2nd", "three" and "3" are one thing written twice. */

const CARDINALS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
  'fifteen sixteen seventeen eighteen nineteen twenty'
).split(' ');

const ORDINALS = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ' +
  'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');

const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const BEYOND: readonly (readonly [string, number])[] = [
  ...TENS.slice(3).map((word, i): [string, number] => [word, (i + 3) * 10]),
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
];

const VALUES = new Map<string, string>([
  ...CARDINALS.map((word, i): [string, string] => [word, `${i}`]),
  ...ORDINALS.map((word, i): [string, string] => [word, `${i}${ordinalEnding(i)}`]),
  ...BEYOND.map(([word, value]): [string, string] => [word, `${value}`]),
  ...BEYOND.slice(0, 7).map(([word, value]): [string, string] => [
    `${word.slice(0, -1)}ieth`,
    `${value}th`,
  ]),
]);

const WORDS = new Map([...VALUES].map(([word, figure]) => [figure, word]));

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

/** "twenty-one", "21" → "21"; "second", "2nd" → "2nd"; null when it is no numeral. */
export function numeralValue(word: string): string | null {
  if (/^\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?$/.test(word)) return word.replaceAll(',', '');
  const simple = VALUES.get(word);
  if (simple !== undefined) return simple;
  if (!/[\s-]/.test(word)) return null;
  const [tens, units, ...rest] = word.split(/[\s-]/);
  const ten = TENS.indexOf(tens ?? '');
  const unit = VALUES.get(units ?? '');
  if (ten < 2 || unit === undefined || rest.length > 0 || !/^[1-9](?!\d)/.test(unit)) return null;
  return `${ten}${unit}`;
}

/** The other way to write a numeral of one word; null when there is none. */
export function otherNumeral(word: string): string | null {
  return VALUES.get(word) ?? WORDS.get(word.replaceAll(',', '')) ?? null;
}
