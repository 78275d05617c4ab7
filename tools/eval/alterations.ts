/**
 * Seeded alterations: one change a text, of a known kind at a known place, to measure what
 * lib/spin detects. Shares no code and no word list with it.
 */
export const ALTERATION_KINDS = [
  'quotation',
  'number',
  'date',
  'name',
  'negation',
  'hedge',
  'speaker',
  'credit',
] as const;

export type AlterationKind = (typeof ALTERATION_KINDS)[number];

export interface Alteration {
  kind: AlterationKind;
  source: string;
  page: string;
  /** Where the page was changed, in UTF-16 offsets into it. */
  at: readonly [start: number, end: number];
}

/** Uniform numbers in [0, 1) from a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Edit = { start: number; end: number; put: string };
type Finder = (text: string, random: () => number) => Edit | null;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January|February|March|April|June|July|August|September|October|November|December';
const SURNAMES = ['Kellendorf', 'Marwick', 'Oskarsen', 'Tremlett', 'Dunavan', 'Ferreiro'];
const FIRST_NAMES = ['Edda', 'Rufus', 'Ivo', 'Maren', 'Jonas', 'Petra'];
const AGENCIES = ['Reuters', 'Associated Press', 'AFP'];
/** Weekdays and months are dates; these begin sentences too often to be taken for names. */
const NO_NAME = new RegExp(
  `^(?:${DAYS.join('|')}|${MONTHS}|May|The|This|That|These|They|There|When|While|After|Before|But|And|According|However|Also|From|With|What|Prime|President|Minister|North|South|East|West|United|New)$`,
);

function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

function replaceGroup(match: RegExpExecArray, group: number, put: string): Edit {
  const word = match[group]!;
  const start = match.index + match[0].indexOf(word);
  return { start, end: start + word.length, put };
}

const quotation: Finder = (text, random) => {
  const quoted = matches(text, /“([^“”"\n]+)”|"([^“”"\n]+)"/g).filter(
    ({ 0: { length } }) => length > 30 && length < 400,
  );
  const chosen = pick(quoted, random);
  if (!chosen) return null;
  const inside = chosen[0].slice(1, -1);
  const words = matches(inside, /(?<![\p{L}'’-])[a-z]{5,}(?![\p{L}'’-])/gu);
  const word = pick(words, random);
  const others = matches(text, /\b[a-z]{5,}\b/g).map(([other]) => other);
  const put = pick(
    others.filter((other) => word && other.slice(0, 4) !== word[0].slice(0, 4)),
    random,
  );
  if (!word || !put) return null;
  const start = chosen.index + 1 + word.index;
  return { start, end: start + word[0].length, put };
};

const number: Finder = (text, random) => {
  const found = matches(
    text,
    /(?<![\d:/-]|[a-zA-Z]|\d[.,]\s?)\d{1,3}(?:,\d{3})*(?![\d:/s-]|[.,]\s?\d|(?:st|nd|rd|th)\b)/g,
  );
  const free = found.filter(({ index, 0: digits }) => {
    const around = text.slice(Math.max(0, index - 12), index + digits.length + 14);
    return !new RegExp(`${MONTHS}|May|[AaPp]\\.?m`).test(around);
  });
  const chosen = pick(free, random);
  if (!chosen) return null;
  const value = Number(chosen[0].replaceAll(',', ''));
  const put = (value * 3 + 7).toLocaleString('en-US');
  return { start: chosen.index, end: chosen.index + chosen[0].length, put };
};

const date: Finder = (text, random) => {
  const found = [
    ...matches(text, new RegExp(`\\b(${DAYS.join('|')})\\b`, 'g')),
    ...matches(text, /\b((?:19|20)\d\d)\b(?!\s*(?:people|dollars|metres|km))/g),
    ...matches(text, new RegExp(`\\b(${MONTHS})\\b(?= \\d)`, 'g')),
  ];
  const chosen = pick(found, random);
  if (!chosen) return null;
  const was = chosen[0];
  const day = DAYS.indexOf(was);
  if (day >= 0) return replaceGroup(chosen, 1, DAYS[(day + 3) % DAYS.length]!);
  if (/^\d/.test(was)) return replaceGroup(chosen, 1, String(Number(was) - 3));
  const months = MONTHS.split('|');
  return replaceGroup(chosen, 1, months[(months.indexOf(was) + 4) % months.length]!);
};

const name: Finder = (text, random) => {
  const found = matches(text, /(?<=[a-z,] )([A-Z][a-z]{3,})(?=[ ,.'’])/g).filter(
    ({ 0: word }) => !NO_NAME.test(word),
  );
  const chosen = pick(found, random);
  return chosen ? replaceGroup(chosen, 1, pick(SURNAMES, random)!) : null;
};

const negation: Finder = (text, random) => {
  const drops = matches(
    text,
    /(?<=\b(?:is|was|are|were|will|would|can|could|has|have|had|does|do|did))( not)\b/g,
  );
  if (drops.length > 0 && random() < 0.5) return replaceGroup(pick(drops, random)!, 1, '');
  const found = matches(
    text,
    /(?<=[a-z] )(is|was|are|were|will|would|has|have|had)(?= (?!not\b)[a-z]{3,})/g,
  );
  const chosen = pick(found, random);
  return chosen ? replaceGroup(chosen, 1, `${chosen[0]} not`) : null;
};

const hedge: Finder = (text, random) => {
  const drops = [
    ...matches(text, /( (?:allegedly|reportedly|apparently|probably|possibly|perhaps))(?= [a-z])/g),
    ...matches(text, /(?<=[a-z] )(may|might|could)(?= [a-z]{3,})/g),
  ];
  const drop = pick(drops, random);
  if (drop && random() < 0.7) return replaceGroup(drop, 1, drop[0].startsWith(' ') ? '' : 'will');
  const found = matches(
    text,
    /(?<=\b[a-z]{4,} )([a-z]{4,}ed)(?= (?:the|a|an|by|to|in|with|that)\b)/g,
  );
  const chosen = pick(found, random);
  const put = pick(['allegedly', 'reportedly', 'possibly'], random)!;
  return chosen ? replaceGroup(chosen, 1, `${put} ${chosen[0]}`) : null;
};

const NAME = "((?:[A-Z][\\w'’-]+ )?[A-Z][\\w'’-]+)";

const speaker: Finder = (text, random) => {
  const found = [
    ...matches(text, new RegExp(`[”"],? (?:said|says|added|explained) ${NAME}(?=[.,])`, 'g')),
    ...matches(text, new RegExp(`[”"],? ${NAME} (?:said|says|added|explained|told)\\b`, 'g')),
  ].filter(({ 1: who }) => !/^(?:He|She|They|The|It|We|I|One|A|An)\b/.test(who!));
  const chosen = pick(found, random);
  const put = `${pick(FIRST_NAMES, random)!} ${pick(SURNAMES, random)!}`;
  return chosen ? replaceGroup(chosen, 1, put) : null;
};

const FINDERS: Readonly<Record<Exclude<AlterationKind, 'credit'>, Finder>> = {
  quotation,
  number,
  date,
  name,
  negation,
  hedge,
  speaker,
};

/** The text with one change of the kind; null when it has no place for one. */
export function alter(kind: AlterationKind, text: string, seed: number): Alteration | null {
  const random = seededRandom(seed);
  if (kind === 'credit') return dropCredit(text, random);
  const edit = FINDERS[kind](text, random);
  if (!edit || !isInParagraph(text, edit.start)) return null;
  const page = text.slice(0, edit.start) + edit.put + text.slice(edit.end);
  const from = Math.max(0, edit.start - (edit.put === '' ? 1 : 0));
  return { kind, source: text, page, at: [from, edit.start + edit.put.length + 1] };
}

/** Headings, datelines and captions are furniture, which is not compared. */
function isInParagraph(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return (end < 0 ? text.length : end) - start >= PARAGRAPH;
}

/** Least length of a paragraph, in UTF-16 units. */
const PARAGRAPH = 120;

/** Drops an agency's dateline, which it first gives to a source that begins with a paragraph. */
function dropCredit(text: string, random: () => number): Alteration | null {
  const agency = pick(AGENCIES, random)!;
  const paragraph = /^.{120,}/.exec(text);
  if (!paragraph) return null;
  return { kind: 'credit', source: `LONDON (${agency}) - ${text}`, page: text, at: [0, 0] };
}

/** The same text in another house style: nothing in it is an alteration. */
export function restyle(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replace(/’/g, "'")
    .replace(/\bper cent\b/g, 'percent')
    .replace(
      /(?<=\b[a-z]{3,})ise(d|s)?\b(?<!prom|surpr|exerc|adv|superv|ra|w|like|other)/g,
      'ize$1',
    )
    .replace(/ – /g, ' — ');
}
