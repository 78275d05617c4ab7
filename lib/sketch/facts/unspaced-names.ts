import { languageOf, type Language } from '../../language';
import type { KnownNames } from '../../language/sections/names';
import type { FactReader } from './fact-reader';

/** What tells names in Chinese, Japanese, Thai and Korean. */
interface Expressions {
  /** A name in the group `name`; `g` and `u` are set. */
  patterns: readonly RegExp[];
}

/** A foreign name in Japanese: "オルラ・ベニング". */
const MIDDLE_DOT = '・';
const KATAKANA = /^[\u30a1-\u30fa\u30fc]$/;
const FOREIGN_NAME_PARTS = 2;
const HAN = '\\p{Script=Han}々';
/** What a name in these scripts may stand behind: nothing that is one word with it. */
const OPEN = '(?<=^|[\\s，。、；：！？,.;:!?「『“”"（(《》」』’)）])';

const built = new Map<string, Expressions | null>();

function expressionsOf(code: string): Expressions | null {
  let made = built.get(code);
  if (made === undefined) {
    const language = languageOf(code);
    const make = MAKERS[code];
    made = language?.names.known && make ? { patterns: make(language) } : null;
    built.set(code, made);
  }
  return made;
}

const any = (list: string): string =>
  list
    .split(/\s+/u)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|');

const MAKERS: Readonly<Record<string, (language: Language) => RegExp[]>> = {
  zh: ({ names, speech }) => {
    const other = any(names.known!.notFamily);
    const family = `(?!${other})(?:${any(names.known!.family)})`;
    const title = any(speech.titles);
    const ended = `${title}|${any(speech.verbs)}`;
    const syllable = `(?!${ended})[${HAN}]`;
    const foreign = `(?:${syllable}){1,5}(?:·(?:${syllable}){1,6}){1,2}`;
    const house = `(?<name>(?!${any(names.known!.notHouses!)})[${HAN}]{2,10}?(?:${any(names.known!.houseEndings!)}))`;
    return [
      new RegExp(`(?:${OPEN}|(?<=${any(names.known!.houseLeads!)}))${house}`, 'gu'),
      new RegExp(`(?:${OPEN}|(?<=${title}))(?<name>${foreign})(?=${ended}|[，。,、（(])`, 'gu'),
      // A title in front, and what ends a name behind.
      new RegExp(`(?<=${title})(?<name>${family}[${HAN}]{1,2}?)(?=${ended}|[，,、（(])`, 'gu'),
      new RegExp(`${OPEN}(?<name>${family}[${HAN}]{1,2}?)(?=${ended})`, 'gu'),
    ];
  },
  ja: ({ names, speech }) => [
    houseOf(names.known!, `[${HAN}\\p{Script=Katakana}ー・]`),
    new RegExp(`(?<name>株式会社[${HAN}\\p{Script=Katakana}ー・]{2,12})`, 'gu'),
    new RegExp(
      `(?<![${HAN}])(?<name>(?:${any(names.known!.family)})[${HAN}\\p{Script=Hiragana}]{0,3}?)(?=${any(speech.titles)})`,
      'gu',
    ),
  ],
  th: ({ names, speech }) => {
    const address = any(names.known!.address);
    const stop = `(?:${any(`${speech.verbs} ${speech.titles}`)})`;
    const run = `(?!${stop})[\\p{Script=Thai}]{2,24}`;
    return [
      new RegExp(
        `(?<![\\p{Script=Thai}])(?:${address})(?!กรัฐ| )(?<name>${run}(?: ${run}(?= |$|[,)]))?)(?![\\p{Script=Thai}])`,
        'gu',
      ),
    ];
  },
  ko: ({ names, speech }) => {
    const family = any(names.known!.family);
    const name = `(?<name>(?:${family})[\\p{Script=Hangul}]{2}(?<!${any(names.known!.notFamily)}))`;
    const title = any(speech.titles);
    return [
      houseOf(names.known!, '[\\p{Script=Hangul}]'),
      new RegExp(
        `(?<![\\p{Script=Hangul}])${name}(?= (?:${title})|씨|\\(\\d{1,3}(?:세)?[),])`,
        'gu',
      ),
    ];
  },
};

/**
 * A run of letters that ends as the names of houses do, in Japanese up to where the script
 * changes, in Korean from the start of a word, or of the one before an ending that stands alone.
 */
function houseOf({ houseEndings, notHouses }: KnownNames, letter: string): RegExp {
  const isApart = letter.includes('Hangul');
  return new RegExp(
    `(?<!${letter})(?<name>(?!(?:${any(notHouses!)})${isApart ? ' ' : ''})(?:${letter}{2,10}?${isApart ? `|${letter}{2,10} ` : ''})(?:${any(houseEndings!)}))`,
    'gu',
  );
}

/**
 * Names in Chinese, Japanese, Thai and Korean: a known family name with one or two characters
 * between a title or the start of a clause and a title, a verb of saying or a mark ("发言人王小明
 * 表示", "田中一郎氏", "김민수 장관"), foreign names with their dot, and what stands behind a form of
 * address ("นายสมชาย ใจดี"). A name that nothing marks is not read. O(n).
 */
export function readUnspacedNames(reader: FactReader): void {
  if (reader.language === 'ja') readDotted(reader);
  const expressions = expressionsOf(reader.language);
  for (const pattern of expressions?.patterns ?? []) {
    for (const match of reader.text.matchAll(pattern)) {
      const printed = match.groups!['name']!;
      const start = match.index + match[0].lastIndexOf(printed);
      const end = start + printed.length;
      const from = reader.tokenAt(start);
      const to = reader.tokenAt(end - 1) + 1;
      if (from < 0 || isClaimed(reader, from, to) || reader.tokens.starts[from] !== start) continue;
      reader.addName(from, to, end, printed.replaceAll('·', ' '));
    }
  }
}

function isClaimed({ claimed }: FactReader, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (claimed[token] !== 0) return true;
  return false;
}

/** "オルラ・ベニング": words in katakana on both sides of a middle dot. O(n). */
function readDotted(reader: FactReader): void {
  const { starts, ends } = reader.tokens;
  const isPart = (token: number): boolean =>
    token < reader.count && reader.claimed[token] === 0 && KATAKANA.test(reader.printed(token));
  for (let token = 0; token < reader.count; token++) {
    if (!isPart(token)) continue;
    let to = token + 1;
    let parts = 1;
    while (isPart(to)) {
      const gap = reader.gapBefore(to);
      if (gap === MIDDLE_DOT) parts++;
      else if (gap !== '') break;
      to++;
    }
    if (parts >= FOREIGN_NAME_PARTS) {
      const printed = reader.text.slice(starts[token], ends[to - 1]);
      reader.addName(token, to, ends[to - 1]!, printed.replaceAll(MIDDLE_DOT, ' '));
    }
    token = to - 1;
  }
}
