import { languageOf, type Language } from '../../language';
import type { FactReader } from './fact-reader';

/** What tells names in Chinese, Japanese, Thai and Korean. */
interface Expressions {
  /** A name in the group `name`; `g` and `u` are set. */
  patterns: readonly RegExp[];
}

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
    return [
      new RegExp(`(?:${OPEN}|(?<=${title}))(?<name>${foreign})(?=${ended}|[，。,、（(])`, 'gu'),
      // A title in front, and what ends a name behind.
      new RegExp(`(?<=${title})(?<name>${family}[${HAN}]{1,2}?)(?=${ended}|[，,、（(])`, 'gu'),
      new RegExp(`${OPEN}(?<name>${family}[${HAN}]{1,2}?)(?=${ended})`, 'gu'),
    ];
  },
  ja: ({ names, speech }) => [
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
      new RegExp(
        `(?<![\\p{Script=Hangul}])${name}(?= (?:${title})|씨|\\(\\d{1,3}(?:세)?[),])`,
        'gu',
      ),
    ];
  },
};

/**
 * Names in Chinese, Japanese, Thai and Korean: a known family name with one or two characters
 * between a title or the start of a clause and a title, a verb of saying or a mark ("发言人王小明
 * 表示", "田中一郎氏", "김민수 장관"), foreign names with their dot, and what stands behind a form of
 * address ("นายสมชาย ใจดี"). A name that nothing marks is not read. O(n).
 */
export function readUnspacedNames(reader: FactReader): void {
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
