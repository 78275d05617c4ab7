import type { Credit, CreditKind, ExclusionReason } from '../core/article';
import { isAgency, isListedOutlet, isOutletName, outletKey } from '../text/outlets';
import {
  AGENCY_AT_END,
  AGENCY_LINE,
  AGENCY_WITH,
  CONTRIBUTED,
  DATELINE,
  IN_CREDIT_LINES,
  IN_TEXT,
  REPORTING_BY,
  SUBMISSION,
  type CreditPattern,
} from './credit-patterns';

/** A paragraph, where it stands in the text (null: taken out of it), and why it is furniture. */
export interface CreditLine {
  text: string;
  start: number | null;
  why: ExclusionReason | null;
}

/** Longest printed credit kept, in characters. */
const MAX_PRINTED = 200;
/** Paragraphs of the article among which a dateline is looked for. */
const DATELINE_PARAGRAPHS = 3;

/** Capitalised words that stand behind a name without being of it, or instead of one. */
const NOT_OF_A_NAME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|In|On|At|The|But|And|He|She|It|They|We|I|Law|Act|Office|All|Copyright|Twitter|Facebook|Instagram|YouTube|Image|Images|Am|Im)\.?$/u;
/** "Germany’s Süddeutsche Zeitung": whose outlet it is does not belong to its name. */
const POSSESSIVE_OWNER = /^\p{Lu}[\p{L}-]*[’']s\s(?=\p{Lu})/u;
/** Lines taken out for these reasons still tell where the text came from. */
const TELLING: ReadonlySet<ExclusionReason> = new Set<ExclusionReason>([
  'byline',
  'credit-line',
  'submission-line',
  'notice',
]);

/**
 * The credits that a text prints: datelines, agency bylines, attributions, contributor,
 * licence and submission lines. Captions, comments and promotion are not asked: a name
 * under a picture is no credit of the text. Linear in the text.
 */
export function findCredits(lines: readonly CreditLine[]): Credit[] {
  const credits: Credit[] = [];
  const own = lines.filter((line) => line.why === null);
  own.forEach((line, index) => {
    if (index < DATELINE_PARAGRAPHS) readMatch(line, DATELINE, 'dateline', credits);
    readPatterns(line, IN_TEXT, credits);
    if (index >= own.length - DATELINE_PARAGRAPHS || index === 0) {
      readMatch(line, AGENCY_AT_END, 'agency-byline', credits);
    }
    readMatch(line, AGENCY_LINE, 'agency-byline', credits);
  });
  for (const line of lines) {
    if (line.why !== null && TELLING.has(line.why)) readCreditLine(line, credits);
  }
  return withoutRepeats(credits);
}

function readMatch(line: CreditLine, pattern: RegExp, kind: CreditKind, credits: Credit[]): void {
  const match = pattern.exec(line.text);
  if (match?.[1] !== undefined) credits.push(creditAt(line, kind, match[1], match.index, match[0]));
}

function readPatterns(
  line: CreditLine,
  patterns: readonly CreditPattern[],
  credits: Credit[],
): void {
  for (const { kind, pattern, anyName } of patterns) {
    for (const match of line.text.matchAll(pattern)) {
      const printed = match[1] ?? match[2];
      const name = printed === undefined ? null : outletIn(printed, anyName === true);
      if (name !== null) credits.push(creditAt(line, kind, name, match.index, match[0]));
    }
  }
}

/**
 * The outlet in a run of capitalised words: the run itself, a day or month behind it left
 * off, or the longest beginning of it that is a listed name.
 */
function outletIn(printed: string, anyName: boolean): string | null {
  const words = printed.trim().replace(POSSESSIVE_OWNER, '').split(/\s+/u).map(withoutGenitive);
  while (words.length > 1 && NOT_OF_A_NAME.test(words.at(-1)!)) words.pop();
  const whole = words.join(' ').replace(/(?<=\p{L}{2})\.$/u, '');
  if (isOutletName(whole)) return whole;
  for (let length = words.length - 1; length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    if (isListedOutlet(name)) return name;
  }
  return anyName && whole.length > 2 && /^\p{Lu}/u.test(whole) && !NOT_OF_A_NAME.test(whole)
    ? whole
    : null;
}

const withoutGenitive = (word: string): string => word.replace(/[’']s$/u, '');

/** What a line that was taken out says of the text's origin. */
function readCreditLine(line: CreditLine, credits: Credit[]): void {
  const whole = (kind: CreditKind, outlet: string): void => {
    credits.push(creditAt(line, kind, outlet, 0, line.text));
  };
  if (line.why === 'submission-line') {
    const match = SUBMISSION.exec(line.text);
    if (match) whole('submission', match[1]!);
    return;
  }
  if (line.why === 'byline') {
    readMatch(line, AGENCY_LINE, 'agency-byline', credits);
    return;
  }
  readPatterns(line, IN_TEXT, credits);
  readPatterns(line, IN_CREDIT_LINES, credits);
  const people = CONTRIBUTED.exec(line.text)?.[1] ?? REPORTING_BY.exec(line.text)?.[1];
  const agency = AGENCY_WITH.exec(line.text)?.[1];
  if (people !== undefined) for (const name of namesIn(people)) whole('contributor', name);
  else if (agency !== undefined && isOutletName(agency)) {
    whole(isAgency(agency) ? 'agency-byline' : 'link', agency);
  }
}

/** "A B and C D of the Associated Press" → ["A B", "C D", "Associated Press"]. */
export function namesIn(list: string): string[] {
  return list
    .split(/,|;|\s(?:and|und|et|y|&|of|for)\s/u)
    .map((name) =>
      name
        .replace(/^\s*(?:the|by)\s/iu, '')
        .replace(/\s(?:in|from)\s.*$/u, '')
        .trim(),
    )
    .filter((name) => /^\p{Lu}/u.test(name) && name.split(/\s+/u).length <= 6);
}

function creditAt(
  line: CreditLine,
  kind: CreditKind,
  outlet: string,
  index: number,
  printed: string,
): Credit {
  const text = printed.trimEnd();
  const start = line.start === null ? null : line.start + index;
  return {
    kind,
    outlet: outlet.trim(),
    span: start === null ? null : [start, start + text.length],
    text: text.trim().slice(0, MAX_PRINTED),
  };
}

/** One credit for each kind and outlet, the first one printed. */
export function withoutRepeats(credits: readonly Credit[]): Credit[] {
  const seen = new Set<string>();
  return credits.filter((item) => {
    const key = `${item.kind} ${outletKey(item.outlet)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
