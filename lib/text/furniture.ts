import type { ExclusionReason } from '../core/article';
import { furnitureByPhrase, isCommentsHeading } from './furniture-phrases';
import {
  COMMENT_HEAD,
  COMMENT_SECTION,
  COMMENT_SPEECH,
  DEFAULT_MAX_WORDS,
  LINE_RULES,
} from './furniture-rules';

/** Longest line still looked at as furniture, in characters; galleries run long. */
const MAX_CHARS = 12_000;
/** Longest line that a phrase of some language may take, in words. */
const PHRASE_MAX_WORDS = 60;
/** Longest headline, in words; longer ones are first paragraphs. */
const HEADLINE_MAX_WORDS = 28;
const HEADLINE_MIN_WORDS = 3;
/** Longest left-over headline, in words: longer ones are unfinished first paragraphs. */
const LEFTOVER_MAX_WORDS = 20;
/** Where captions leave less than this share of the text, the captions are the text. */
const GALLERY_REST = 0.2;
/** Share of the shorter headline's words that a second one must have in common with it. */
const LEFTOVER_SHARED = 0.4;
/** A repeated line is a duplicate from this many words on: short ones repeat for effect. */
const DUPLICATE_MIN_WORDS = 8;
/** A line that comes back more often is a refrain of the text: an interview's question. */
const REFRAIN = 3;
/** Longest stray line of a widget at the end of a text, in words. */
const TAIL_MAX_WORDS = 4;
/** Comments end a text; a "comment" before this share of it is something else. */
const COMMENTS_AFTER = 0.25;
/** So many lines of the form "NAME says:" are a thread; an article introduces a few speakers so. */
const THREAD_HEADS = 4;
/** Longest line that begins a comment, in words. */
const COMMENT_HEAD_WORDS = 16;
/** Lines at the top among which a headline is looked for. */
const TITLE_LOOK_AHEAD = 6;

/** Ends like a sentence: a full stop or its like, closing marks aside. */
const SENTENCE_END = /[.!?…:;。！？]["'”’»)\]]*$/u;
const SLIDE_NUMBER = /(?:^|\s)\d{1,3}\s?\/\s?(\d{1,3})(?=\s|$)/gu;

/** Letters of the scripts that write no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** Their words are about so many letters long: short in Chinese, longer in Thai. */
const UNSPACED_WORD = 2.5;

/** About how many words a line has: parted by white space, or told by their letters. O(n). */
export function countWords(line: string): number {
  const spaced = line.match(/\S+/gu)?.length ?? 0;
  const letters = line.match(UNSPACED)?.length ?? 0;
  return Math.max(spaced, Math.round(letters / UNSPACED_WORD));
}

/** Why one line, by its words alone, is furniture; null when it may be of the article. */
export function furnitureOfLine(line: string): ExclusionReason | null {
  const text = line.trim();
  if (text === '' || text.length > MAX_CHARS) return null;
  const words = countWords(text);
  if (isGallery(text)) return 'caption';
  for (const rule of LINE_RULES) {
    if (words <= (rule.maxWords ?? DEFAULT_MAX_WORDS) && rule.pattern.test(text)) return rule.why;
  }
  return words <= PHRASE_MAX_WORDS ? furnitureByPhrase(text, words) : null;
}

/** A slide show flattened to one line: the same total stands behind several numbers. */
function isGallery(text: string): boolean {
  const totals = [...text.matchAll(SLIDE_NUMBER)].map((match) => match[1]);
  return totals.length >= 3 && new Set(totals).size === 1;
}

/** True for a line that can be a headline: short, capitalised, no sentence's end. */
export function isTitleLike(line: string): boolean {
  const text = line.trim();
  const words = countWords(text);
  if (words < HEADLINE_MIN_WORDS || words > HEADLINE_MAX_WORDS) return false;
  if (/[.;:,]["'”’»)\]]*$/u.test(text)) return false;
  return /^["'“‘«„»(\[¿¡]*[\p{Lu}\p{Lo}\p{N}]/u.test(text);
}

/** True when a reader's comment begins here, or their section. */
export function startsComments(line: string): boolean {
  const text = line.trim();
  if (countWords(text) > COMMENT_HEAD_WORDS) return false;
  return COMMENT_SECTION.test(text) || isCommentsHeading(text) || COMMENT_HEAD.test(text);
}

/** True for the line above a comment that only says whose it is. */
function isSpeechHead(line: string): boolean {
  const text = line.trim();
  return countWords(text) <= COMMENT_HEAD_WORDS && COMMENT_SPEECH.test(text);
}

export interface LinesContext {
  /** The title as the page's metadata has it; absent: the first title-like line is one. */
  title?: string;
}

/**
 * Why each line of a text is furniture, null for those of the article. `lines` are in the
 * text's order, one a paragraph, none empty. Linear in the text.
 */
export function furnitureOfLines(
  lines: readonly string[],
  context: LinesContext = {},
): (ExclusionReason | null)[] {
  const why = lines.map((line) => furnitureOfLine(line));
  markHeadlines(lines, why, context.title);
  markComments(lines, why);
  markDuplicates(lines, why);
  markTail(lines, why);
  keepGallery(lines, why);
  return why;
}

/** Index of the headline among the first lines, or −1. */
export function headlineIndex(
  lines: readonly string[],
  why: readonly (ExclusionReason | null)[],
  title?: string,
): number {
  for (let i = 0; i < Math.min(lines.length, TITLE_LOOK_AHEAD); i++) {
    const line = lines[i]!;
    if (title !== undefined && title !== '') {
      if (foldLine(line) === foldLine(title)) return i;
      continue;
    }
    // A rule may take a first line that is a headline ("Watch: …"); above, only notices stand.
    if (why[i] === 'notice' || why[i] === 'navigation' || why[i] === 'date') continue;
    const free = why[i] === null || (i === 0 && (why[i] === 'promotion' || why[i] === 'related'));
    return free && isTitleLike(line) && i + 1 < lines.length ? i : -1;
  }
  return -1;
}

function markHeadlines(
  lines: readonly string[],
  why: (ExclusionReason | null)[],
  title: string | undefined,
): void {
  const at = headlineIndex(lines, why, title);
  if (at >= 0) why[at] = 'headline';
  const head = at >= 0 ? lines[at]! : title;
  if (head === undefined || head === '') return;
  for (let i = at + 1; i < Math.min(lines.length, at + 1 + TITLE_LOOK_AHEAD); i++) {
    if (foldLine(lines[i]!) === foldLine(head)) why[i] = 'headline';
    else if (why[i] === null) {
      if (isLeftOver(lines[i]!, head)) why[i] = 'left-over-headline';
      return;
    }
  }
}

/** A second headline of the same story under the first: the one it had where it came from. */
function isLeftOver(line: string, headline: string): boolean {
  return (
    isTitleLike(line) &&
    countWords(line) <= LEFTOVER_MAX_WORDS &&
    !SENTENCE_END.test(line) &&
    sharedWords(line, headline) >= LEFTOVER_SHARED
  );
}

/** Share of the shorter line's longer words that stand in both, 0…1. */
function sharedWords(a: string, b: string): number {
  const wordsOf = (line: string): Set<string> =>
    new Set(line.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
  const inA = wordsOf(a);
  const inB = wordsOf(b);
  const shared = [...inA].filter((word) => inB.has(word)).length;
  return shared < 2 ? 0 : shared / Math.min(inA.size, inB.size);
}

function markComments(lines: readonly string[], why: (ExclusionReason | null)[]): void {
  const total = lines.reduce((sum, line, i) => sum + (why[i] === null ? line.length : 0), 0);
  const isThread = lines.filter(isSpeechHead).length >= THREAD_HEADS;
  let before = 0;
  for (let i = 0; i < lines.length; i++) {
    const starts = startsComments(lines[i]!) || (isThread && isSpeechHead(lines[i]!));
    if (before > total * COMMENTS_AFTER && starts) {
      why.fill('comment', i);
      return;
    }
    if (why[i] === null) before += lines[i]!.length;
  }
}

function markDuplicates(lines: readonly string[], why: (ExclusionReason | null)[]): void {
  const seen = new Map<string, number[]>();
  for (let i = 0; i < lines.length; i++) {
    if (why[i] !== null || countWords(lines[i]!) < DUPLICATE_MIN_WORDS) continue;
    const folded = foldLine(lines[i]!);
    seen.set(folded, [...(seen.get(folded) ?? []), i]);
  }
  for (const places of seen.values()) {
    if (places.length <= REFRAIN) for (const i of places.slice(1)) why[i] = 'duplicate';
  }
}

function keepGallery(lines: readonly string[], why: (ExclusionReason | null)[]): void {
  const lengthOf = (reason: ExclusionReason | null): number =>
    lines.reduce((sum, line, i) => sum + (why[i] === reason ? line.length : 0), 0);
  const captions = lengthOf('caption');
  const rest = lengthOf(null);
  if (rest >= GALLERY_REST * (rest + captions)) return;
  why.forEach((reason, i) => {
    if (reason === 'caption') why[i] = null;
  });
}

/** Stray words of widgets behind the last sentence. */
function markTail(lines: readonly string[], why: (ExclusionReason | null)[]): void {
  for (let i = lines.length - 1; i > 1; i--) {
    if (why[i] !== null) continue;
    const line = lines[i]!.trim();
    if (countWords(line) > TAIL_MAX_WORDS || SENTENCE_END.test(line) || /^["“„«]/u.test(line))
      return;
    why[i] = 'navigation';
  }
}

/** Letters and digits alone, lower case: equal for lines that differ in marks and spaces. */
export function foldLine(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
