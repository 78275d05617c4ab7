import { LANGUAGES, type Language } from '../language';
import type { FurnitureLine } from '../language/sections/furniture';
import { formsOf } from './language-forms';

/** Longest line that a rule takes when it does not say otherwise, in words. */
export const DEFAULT_MAX_WORDS = 40;

/**
 * The languages that these rules are worded in. An expression of the forms of all languages
 * takes longer to compile than a page to read; the others' lines are told by their phrases.
 */
const WORDED = ['en', 'de', 'fr', 'es', 'pt', 'it'];
const MONTH = `(?:${formsOf(WORDED, ({ dates }) => dates.months)})`;
const DAY = '\\d{1,2}(?:st|nd|rd|th|er|\\.)?';
const CLOCK = '\\d{1,2}(?:[:.h]\\d{2}){1,2}\\s?(?:[ap]\\.?m\\.?|uhr|h)?';
const ZONE = '(?:\\s?\\(?(?:utc|gmt|z|[a-z]{2,4}t|[+-]\\d{2}:?\\d{2})\\)?)?';
/** A date in words or figures, without a time. */
export const DATE_WORDS = `(?:(?:${MONTH}\\.?\\s{1,3}${DAY},?\\s{1,3}\\d{4})|(?:${DAY}\\s{1,3}(?:de\\s{1,3})?${MONTH}\\.?,?\\s{1,3}(?:de\\s{1,3}|del\\s{1,3})?\\d{4})|(?:\\d{4}-\\d{2}-\\d{2})|(?:\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}))`;
const WEEKDAY = `(?:${formsOf(WORDED, ({ dates }) => dates.weekdays)})`;
const WHEN = `(?:${WEEKDAY},?\\s{1,3})?(?:den\\s{1,3}|le\\s{1,3})?${DATE_WORDS}(?:,?(?:\\s{0,3}(?:at|um|à|às|alle|ore|a las|-|–|\\||·))?\\s{0,3}${CLOCK}${ZONE})?`;
/** What may stand between a stamp and its date. Spaces are bounded here: no two of them share a long run. */
const ON = '(?:\\s{0,3}(?:on|at|am|le|el))?(?:\\s{0,3}:)?';
const LABEL = formsOf(WORDED, ({ dates }) => [...dates.published, ...dates.updated]);
/** A label, or the name that a field of a form has: "Date Modified". */
const STAMP = `(?:${LABEL.replaceAll(' ', '\\s{1,3}')}|created|(?:date )?modified|date)`;

/** A reader's comment begins: "NAME on July 6th, 2020 at 13:08 UTC »". */
export const COMMENT_HEAD = new RegExp(
  `^\\S.{0,60}?\\s(?:on|am|le|el)\\s{1,3}${WHEN}(?:\\s{0,3}(?:»|:|said:?|wrote:?|#))?$`,
  'iu',
);

/** "NAME says:" begins a comment too, and in an article what somebody says. */
export const COMMENT_SPEECH = new RegExp(
  `^\\S.{0,60}?\\s(?:${formsOf(WORDED, ({ furniture }) => furniture.commentBy ?? [])})\\s{0,3}:$`,
  'iu',
);

/** The heading of the readers' comments: all that follows is theirs. */
export const COMMENT_SECTION = new RegExp(
  `^(?:${LANGUAGES.flatMap(({ furniture }) => furniture.commentHeading?.source ?? []).join('|')})\\s*:?$`,
  'iu',
);

/** Words before whoever made a picture, of every language. */
const PICTURE = LANGUAGES.flatMap(({ furniture }) => furniture.picture?.source ?? []).join('|');
const PHOTO_SOURCE =
  '(?:getty(?: images)?|istock(?:photo)?|shutterstock|alamy|unsplash|pixabay|wikimedia(?: commons)?|ap(?: photo)?|afp|reuters|epa(?:-efe)?|efe|dpa|imago|picture[ -]alliance|pa(?: wire| media| images)?|xinhua|anadolu|bloomberg|zuma(?: press)?|sipa|rex(?: features)?|handout|file|archive?)';

/**
 * A telephone number in groups: told by its country, its area in brackets or with a nought, or
 * by hyphens. Groups of three alone are an amount, of four are years.
 */
const PHONE =
  '(?:(?:\\+\\d{1,3}[\\s.-]?\\(?\\d{1,5}\\)?|\\(\\d{2,5}\\)|(?<!\\d[\\s.,])\\b0[1-9]\\d{0,3})[\\s./-]{1,2}\\d{3,4}(?:[\\s.-]\\d{2,4})*|\\b\\d{3}-\\d{3}-\\d{4})\\b';

const GENERAL: readonly FurnitureLine[] = [
  { why: 'navigation', pattern: /^\[\/?\w+(?:\s[^\]]{0,300})?\]/u },
  {
    why: 'notice',
    pattern:
      /^(?:tel(?:ephone|efon|éfono)?|téléphone|tél|phone|fax|toll[- ]free)\.?(?:\s*:)?\s*[+(]{0,2}\d[\d\s()./-]{5,24}(?!\d)/iu,
  },
  {
    why: 'notice',
    pattern: new RegExp(`${PHONE}[^!?]{0,120}?${PHONE}[^!?]{0,200}$(?<![.!?…]["'”’)]?)`, 'iu'),
    maxWords: 60,
  },
  {
    why: 'notice',
    pattern: new RegExp(
      `^\\d{1,5}\\s\\S[^!?]{3,100}\\s[A-Z]{2}\\s\\d{5}(?:-\\d{4})?\\b(?:[^!?]{0,60}${PHONE})?[^!?.]{0,60}$`,
      'u',
    ),
    maxWords: 40,
  },
  { why: 'related', pattern: /^(?:https?:\/\/|www\.)\S+$/iu },
  {
    why: 'promotion',
    pattern:
      /\b[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,12}\b.{0,120}(?:@\w|twitter|facebook|forums?|tips?)/iu,
  },

  { why: 'caption', pattern: /\bcreated with (?:sketch|inkscape|figma)\b/iu, maxWords: 2000 },
  {
    why: 'caption',
    pattern: new RegExp(
      `/\\s?${PHOTO_SOURCE}(?:\\s(?:file|images?|photos?|via .{2,30}))?\\)?$`,
      'iu',
    ),
    maxWords: 80,
  },
  {
    why: 'caption',
    pattern: new RegExp(
      `(?:[(\\[|–—-]|\\.)\\s?(?:(?:${PICTURE})\\b[^()\\[\\]]{0,80}|[^()\\[\\]]{0,50}/\\s?${PHOTO_SOURCE}[^()\\[\\]]{0,20})[)\\]]\\.?$`,
      'iu',
    ),
    maxWords: 80,
  },
  {
    why: 'caption',
    pattern:
      /(?:\bgetty images|\bvia (?:ap|reuters|afp|getty(?: images)?|x|twitter|facebook)|\b(?:ap|afp|reuters) photo|\bshutterstock(?:\.com)?|\bfile photo|\bphoto by [^.]{3,50}|\bphotograph: [^.]{3,50}|©\s?[^.]{2,50})\)?$/iu,
    maxWords: 60,
  },

  {
    why: 'byline',
    pattern:
      /^(?:By|BY|VON|PAR|POR)\s\p{Lu}[\p{L}.'’-]*(?:[\s,|&]+(?:\p{Lu}[\p{L}.'’-]*|and|AND)){0,8}\s*$/u,
    maxWords: 12,
  },
  {
    why: 'date',
    pattern: new RegExp(`^(?:${STAMP}${ON}\\s{0,3})?${WHEN}(?:\\s{0,3}\\.)?$`, 'iu'),
  },
  {
    why: 'date',
    pattern: new RegExp(`^${STAMP}${ON}\\s{0,3}\\S.{0,60}?\\d{4}.{0,30}$`, 'iu'),
    maxWords: 14,
  },
  { why: 'date', pattern: new RegExp(`^${CLOCK}${ZONE}$`, 'iu') },
];

/** What no language words comes first; then the languages, of each class of line one expression. */
export const LINE_RULES: readonly FurnitureLine[] = [...GENERAL, ...oneOfEach(LANGUAGES)];

/** One call for each class and length of line instead of one for each language. */
function oneOfEach(languages: readonly Language[]): FurnitureLine[] {
  const classes = new Map<string, FurnitureLine[]>();
  for (const line of languages.flatMap(({ furniture }) => furniture.lines ?? [])) {
    const key = [line.why, line.maxWords, line.pattern.flags].join(' ');
    classes.set(key, [...(classes.get(key) ?? []), line]);
  }
  return [...classes.values()].map((lines) => ({
    ...lines[0]!,
    pattern: new RegExp(
      lines.map(({ pattern }) => `(?:${pattern.source})`).join('|'),
      lines[0]!.pattern.flags,
    ),
  }));
}
