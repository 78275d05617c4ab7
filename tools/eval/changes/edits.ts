/**
 * Edits of a text, each of one place, and how they are looked for. The generator of changes
 * shares no code and no word list with what it measures.
 */

export const GRAVITIES = [
  'meaning',
  'quotation',
  'fact',
  'attribution',
  'loading',
  'content',
  'wording',
  'style',
] as const;

export type Gravity = (typeof GRAVITIES)[number];

/** What is put instead of `[start, end)`, in UTF-16 offsets into the source. */
export interface Edit {
  start: number;
  end: number;
  put: string;
}

/** One kind of change. */
export interface ChangeKind {
  name: string;
  /** The gravities that are right, the usual one first; none for an honest edit. */
  gravity: readonly Gravity[];
  /** Whether it changes what is quoted, what is not, or the edge of the text. */
  where: 'speech' | 'prose' | 'anywhere' | 'edge';
  /** How far from the place the item may stand, in UTF-16 units, where it is told of the neighbour. */
  reach?: number;
  /** The source made from a text that lacks what the kind needs; null where that cannot be. */
  prepare?: (text: string) => string | null;
  /** Every place that the source offers. */
  places: (source: string) => Edit[];
}

/** Least length of a paragraph, in UTF-16 units: shorter lines may be furniture. */
const PARAGRAPH = 120;

/** FNV-1a: the same number for the same text. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** One of the items, always the same for the same key. */
export function choose<T>(items: readonly T[], key: string): T {
  return items[hashOf(key) % items.length]!;
}

/** One of the items that is not `not`. */
export function chooseOther(items: readonly string[], not: string, key: string): string {
  return choose(
    items.filter((item) => item.toLowerCase() !== not.toLowerCase()),
    key,
  );
}

/** `word` with a capital where `model` has one. */
export function likeCase(word: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Every match of `pattern` (global) replaced as a whole; null leaves it. */
export function replacing(
  pattern: RegExp,
  put: string | ((match: RegExpMatchArray, source: string) => string | null),
): (source: string) => Edit[] {
  return (source) =>
    [...source.matchAll(pattern)].flatMap((match) => {
      const was = match[0];
      const is = typeof put === 'string' ? likeCase(put, was) : put(match, source);
      return is === null || is === was
        ? []
        : [{ start: match.index, end: match.index + was.length, put: is }];
    });
}

/** Every word of the table (both ways where `both`) replaced by its partner. */
export function swapping(
  table: readonly (readonly [string, string])[],
  { both = true, before = '', after = '', flags = 'giu' } = {},
): (source: string) => Edit[] {
  const partner = new Map<string, string>();
  for (const [a, b] of table) {
    partner.set(a, b);
    if (both) partner.set(b, a);
  }
  const words = [...partner.keys()].sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(`${before}(?<![\\p{L}'’-])(?:${words})(?![\\p{L}'’-])${after}`, flags);
  return replacing(pattern, ([was]) => {
    const other = partner.get(was.toLowerCase());
    return other === undefined ? null : likeCase(other, was);
  });
}

export function together(
  ...finders: readonly ((source: string) => Edit[])[]
): (source: string) => Edit[] {
  return (source) => finders.flatMap((find) => find(source));
}

export type Span = readonly [start: number, end: number];

/** What stands between marks of quotation, marks included. */
export function quotedSpans(text: string): Span[] {
  return [
    ...text.matchAll(
      /“[^“”\n]+”|(?<![\p{L}\p{N}])"(?=\S)[^"\n]+(?<=\S)"(?!\p{L})|(?<![\p{L}\p{N}])''(?:(?!'')[^\n])+''|(?<=^|\s)'(?=\S)[^\n']*(?:(?<=\p{L})'(?=\p{L})[^\n']*)*'(?!\p{L})|(?<=^|\n)— [^\n]+/gu,
    ),
  ].map((match) => [match.index, match.index + match[0].length]);
}

const DOUBLE_MARK = /[“”"]|''/gu;

/**
 * What an opening mark begins and none closes as `quotedSpans` asks it: up to the next mark, or to
 * the end of the line. It is speech all the same: a long one opens every paragraph and closes the
 * last, and texts that were cut into words have a space on both sides of a mark.
 */
export function openSpans(text: string, quoted: readonly Span[]): Span[] {
  const marks = [...text.matchAll(DOUBLE_MARK)];
  return marks.flatMap((mark, i) => {
    const at = mark.index;
    const isClosed = quoted.some(([start, end]) => start <= at && at < end);
    const opens = /(?:^|[^\p{L}\p{N}.,])$/u.test(text.slice(Math.max(0, at - 2), at));
    const isOpening = opens && /^\S/u.test(text.slice(at + mark[0].length));
    if (isClosed || !isOpening) return [];
    const line = text.indexOf('\n', at);
    return [[at, Math.min(marks[i + 1]?.index ?? text.length, line < 0 ? text.length : line)]];
  });
}

/** The notice of whose the rights are, which is no part of what is told. */
const NOTICE = /^(?:copyright|\(c\)|©)|all rights reserved/iu;

export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** True when the edit stands where its kind may stand. */
export function isFit(
  source: string,
  quoted: readonly Span[],
  edit: Edit,
  kind: ChangeKind,
): boolean {
  if (kind.where === 'edge') return true;
  const place: Span = [edit.start, Math.max(edit.end, edit.start + 1)];
  const touched = quoted.filter((span) => overlaps(span, place));
  if (kind.where === 'prose' && touched.length > 0) return false;
  if (kind.where === 'speech' && touched.length === 0) return false;
  const from = source.lastIndexOf('\n', edit.start - 1) + 1;
  const to = source.indexOf('\n', edit.end);
  const line = source.slice(from, to < 0 ? source.length : to);
  return line.length >= PARAGRAPH && !NOTICE.test(line);
}

const ABBREVIATED =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|No|Inc|Co|Corp|Ltd|Jr|Sr|vs|\p{L}|(?:\p{Lu}\.)+\p{Lu}|U\.S|U\.K|U\.N|a\.m|p\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/** The sentences of the text: spans without the white space around them. */
export function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    let start = line.index;
    const end = line.index + line[0].length;
    for (const stop of line[0].matchAll(/[.!?][”"’']*(?=\s+[\p{Lu}“"‘'])/gu)) {
      const to = line.index + stop.index + stop[0].length;
      if (ABBREVIATED.test(text.slice(Math.max(start, to - 8), to))) continue;
      found.push([start, to]);
      start = to + (/^\s+/.exec(text.slice(to, end))?.[0].length ?? 0);
    }
    if (start < end) found.push([start, end]);
  }
  return found;
}

/** The words of a text, lower case, for holding two stretches against each other. */
export function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}$£€%¥₹]+(?:[.,:'-][\p{L}\p{N}]+)*/gu) ?? []
  );
}
