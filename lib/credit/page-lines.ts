import type { Article, ExclusionReason, LinePlace } from '../core/article';

/** A line of the page in which a name may stand. */
export interface PageLine {
  text: string;
  /** No letter of it is small. */
  shouted: boolean;
  place: LinePlace | 'text';
  /** Where it begins in the article's text; null outside it. */
  start: number | null;
  /** Paragraphs of the text before and behind it; Infinity outside the text. */
  before: number;
  behind: number;
}

/** Left-out lines that stand where their reason says, wherever that is. */
const PLACE_OF: Partial<Record<ExclusionReason, LinePlace>> = {
  byline: 'byline',
  comment: 'comment',
  promotion: 'aside',
  related: 'aside',
};

/**
 * The lines of a page in which credits stand: its byline where the page shows it, what
 * stands around its text as far as that is known, and the paragraphs of the text. O(n).
 */
export function pageLines(article: Article): PageLine[] {
  const around =
    article.surroundings === null
      ? leftOutLines(article)
      : article.surroundings.lines.map(({ place, text }) => outside(place, text));
  const isAbove = ({ place }: PageLine): boolean => place === 'byline' || place === 'head';
  return [
    ...bylineOf(article),
    ...around.filter(isAbove),
    ...paragraphs(article),
    ...around.filter((line) => !isAbove(line)),
  ];
}

function outside(place: LinePlace, text: string): PageLine {
  return { text, shouted: isShouted(text), place, start: null, before: Infinity, behind: Infinity };
}

/** An author that only the code names is no line of the page. */
function bylineOf({ byline, origins }: Article): PageLine[] {
  const from = origins['byline'] ?? 'line';
  return byline === null || !/^(?:visible|line|given)/u.test(from)
    ? []
    : [outside('byline', byline)];
}

function paragraphs({ text, blocks }: Article): PageLine[] {
  const whole = blocks.length > 0 ? blocks.map(({ span }) => span) : [[0, text.length] as const];
  return whole.map(([start, end], i) => {
    const line = text.slice(start, end);
    return {
      text: line,
      shouted: isShouted(line),
      place: 'text',
      start,
      before: i,
      behind: whole.length - 1 - i,
    };
  });
}

/** The first small letter tells most lines. */
const isShouted = (text: string): boolean => !/[a-z]/.test(text) && text === text.toUpperCase();

/** What was left out of a text of which no page is known. */
function leftOutLines({ excluded, blocks }: Article): PageLine[] {
  const first = blocks[0]?.span[0] ?? 0;
  const last = blocks.at(-1)?.span[1] ?? 0;
  return excluded.flatMap(({ span, why, text }): PageLine[] => {
    if (why === 'headline' || why === 'duplicate') return [];
    const named = PLACE_OF[why];
    if (named !== undefined) return [outside(named, text)];
    if (span === null) return [outside('end', text)];
    const place = span[1] <= first ? 'head' : span[0] >= last ? 'end' : 'between';
    return [{ ...outside(place, text), start: span[0] }];
  });
}
