import { languageOf } from '../../language';
import type { Quotation } from '../../text/quotations';
import { split } from './words';

/** Who says it, as printed, and the verb; null where no frame says so. */
export interface PrintedFrame {
  speaker: string | null;
  verb: string | null;
}

/** Characters looked at on either side of a quotation. */
const REACH = 60;
/** Longest speaker, in characters. */
const LONGEST = 24;
/** Ends a clause before the frame. */
const CLAUSE = /[。！？!?\n；;」』”"]/;
const COMMA = /[，、,]/;
const FIRST_DIGIT = /[\d０-９]/;

interface UnspacedWords {
  /** Longest first. */
  verbs: readonly string[];
  pronouns: ReadonlySet<string>;
  subject: RegExp | null;
  leaving: RegExp | null;
  quoting: RegExp | null;
  accordingAfter: readonly string[];
}

const known = new Map<string, UnspacedWords | null>();

/** The words of a language that writes no spaces; null for all others. */
function unspacedWords(code: string): UnspacedWords | null {
  let words = known.get(code);
  if (words !== undefined) return words;
  const language = languageOf(code);
  const isUnspaced = language !== null && ['zh', 'ja', 'th'].includes(code);
  words = isUnspaced
    ? {
        verbs: split(language.speech.verbs).sort((a, b) => b.length - a.length),
        pronouns: new Set(split(language.speech.pronouns)),
        subject:
          language.speech.subject === ''
            ? null
            : new RegExp(`[${language.speech.subject.replaceAll(' ', '')}]`, 'u'),
        leaving: expressionOf(language.speech.leaving),
        quoting: expressionOf(language.speech.quoting, '^'),
        accordingAfter: language.speech.accordingAfter,
      }
    : null;
  known.set(code, words);
  return words;
}

function expressionOf(alternatives: string | undefined, before = ''): RegExp | null {
  return alternatives === undefined ? null : new RegExp(`${before}(?:${alternatives})`, 'u');
}

/** True for a language whose frames are read from the text and not from its tokens. */
export function isUnspacedLanguage(code: string): boolean {
  return unspacedWords(code) !== null;
}

/**
 * The frame of a quotation in a script without spaces: 林海表示：“…” · “…”，林海说 ·
 * 市長は「…」と述べた · นายรวี กล่าวว่า “…”. Reads a bounded stretch on either side.
 */
export function unspacedFrame(
  text: string,
  { outside }: Quotation,
  language: string,
): PrintedFrame | null {
  const words = unspacedWords(language);
  if (words === null) return null;
  const before = lastClause(text.slice(Math.max(0, outside[0] - REACH), outside[0]));
  const behind = text.slice(outside[1], outside[1] + REACH).split(/[。\n「“"]/)[0]!;
  return frameBefore(before, words) ?? frameBehind(before, behind, words);
}

function lastClause(before: string): string {
  return before.split(CLAUSE).at(-1) ?? '';
}

/** 林海表示： */
function frameBefore(before: string, words: UnspacedWords): PrintedFrame | null {
  const clause = before.replace(/[\s：:，,]+$/u, '');
  const verb = words.verbs.find((form) => clause.endsWith(form) || clause.endsWith(`${form}道`));
  if (verb === undefined) return null;
  return { speaker: subjectOf(clause.slice(0, clause.lastIndexOf(verb)), words), verb };
}

/** 「…」と述べた · ”，林海市长说 */
function frameBehind(before: string, behind: string, words: UnspacedWords): PrintedFrame | null {
  const verb = firstOf(words.verbs, behind);
  if (verb === null) return null;
  const lead = behind.slice(0, behind.indexOf(verb)).replace(/^[\s，,、]+/u, '');
  if (words.quoting?.test(behind)) return { speaker: subjectOf(before, words), verb };
  const speaker = subjectOf(lead, words);
  return speaker === null ? null : { speaker, verb };
}

/** The form that stands first; the longest of those that begin at one place. */
function firstOf(verbs: readonly string[], text: string): string | null {
  let best: string | null = null;
  let at = Infinity;
  for (const verb of verbs) {
    const found = text.indexOf(verb);
    if (found >= 0 && found < at) [best, at] = [verb, found];
  }
  return best;
}

/** The subject that a stretch before the verb begins with or ends in. */
function subjectOf(stretch: string, words: UnspacedWords): string | null {
  const according = words.accordingAfter.find((wording) => stretch.includes(wording));
  if (according !== undefined) return clean(stretch.slice(0, stretch.indexOf(according)), words);
  const particle = words.subject?.exec(stretch)?.index;
  if (particle !== undefined) return clean(stretch.slice(0, particle), words);
  if (words.subject !== null) return null;
  const clause = stretch.split(COMMA).findLast((part) => part.trim() !== '') ?? '';
  return clean(clause.trim().split(/\s+/u).at(-1) ?? '', words);
}

function clean(subject: string, { leaving, pronouns }: UnspacedWords): string | null {
  const printed = subject.split(COMMA).at(-1)!.split(FIRST_DIGIT)[0]!;
  const name = (leaving === null ? printed : printed.split(leaving)[0]!).trim();
  if (name === '' || name.length > LONGEST || pronouns.has(name)) return null;
  return name;
}
