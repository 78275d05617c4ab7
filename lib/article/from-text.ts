import type { Article, Block, DateClaim, Excluded, ExclusionReason } from '../core/article';
import type { Span } from '../core/span';
import { furnitureOfLines, isTitleLike } from '../text/furniture';
import { listCredits } from '../credit/list-credits';
import { guessLanguage } from '../text/language';
import { paragraphSpans } from './lines';

/** Words of an excluded line that are kept, in characters. */
export const MAX_EXCLUDED_TEXT = 300;

/** What the caller knows of a text beside its words. */
export interface TextSource {
  url?: string;
  title?: string;
  published?: DateClaim | null;
  outlet?: string | null;
  language?: string;
}

/**
 * The article of a plain text, read as given: `text` is the input unchanged, furniture is
 * recognised by its words alone and stands in `excluded` with its spans. Never fails: an
 * empty text gives an article without blocks.
 */
export function articleFromText(text: string, source: TextSource = {}): Article {
  const spans = paragraphSpans(text);
  const lines = spans.map(([start, end]) => text.slice(start, end));
  const why = furnitureOfLines(lines, source.title === undefined ? {} : { title: source.title });
  const published = source.published ?? null;
  const byline = lineOf(lines, why, 'byline');
  const title = source.title ?? lineOf(lines, why, 'headline') ?? '';
  const origins: Record<string, string> = {};
  if (title !== '') origins['title'] = source.title === undefined ? 'first-line' : 'given';
  if (published) origins['published'] = 'given';
  if (source.outlet) origins['outlet'] = 'given';
  if (byline !== null) origins['byline'] = 'line';
  const article: Article = {
    url: source.url ?? null,
    canonicalUrl: null,
    title,
    byline: byline?.replace(/^(?:by|von|par|por)\s+/iu, '') ?? null,
    outlet: source.outlet ?? null,
    credits: [],
    published,
    modified: null,
    dates: published ? [published] : [],
    language: guessLanguage(text, source.language),
    text,
    blocks: blocksOf(lines, spans, why),
    excluded: excludedOf(lines, spans, why),
    origins,
    accessibleForFree: null,
    truncated: false,
    visibility: 'seen',
    surroundings: null,
  };
  return { ...article, credits: listCredits(article) };
}

/** The lines of a plain text with this headline that are furniture by their words alone. O(n). */
export function furnitureSpans(text: string, title: string): Span[] {
  const spans = paragraphSpans(text);
  const lines = spans.map(([start, end]) => text.slice(start, end));
  const why = furnitureOfLines(lines, { title });
  return spans.filter((_, line) => why[line] !== null);
}

function lineOf(
  lines: readonly string[],
  why: readonly (ExclusionReason | null)[],
  wanted: ExclusionReason,
): string | null {
  return lines[why.indexOf(wanted)] ?? null;
}

/** The paragraphs that are left; a short line without a sentence's end is a heading. */
function blocksOf(
  lines: readonly string[],
  spans: readonly Span[],
  why: readonly (ExclusionReason | null)[],
): Block[] {
  return spans.flatMap((span, i): Block[] =>
    why[i] === null ? [{ kind: isHeading(lines[i]!) ? 'heading' : 'paragraph', span }] : [],
  );
}

function isHeading(line: string): boolean {
  return isTitleLike(line) && !/[!?…]["'”’»)\]]*$/u.test(line) && line.length < 100;
}

function excludedOf(
  lines: readonly string[],
  spans: readonly Span[],
  why: readonly (ExclusionReason | null)[],
): Excluded[] {
  return spans.flatMap((span, i): Excluded[] => {
    const reason = why[i] ?? null;
    return reason === null
      ? []
      : [{ span, why: reason, text: lines[i]!.slice(0, MAX_EXCLUDED_TEXT) }];
  });
}
