import type { AbsenceReason } from '../article/extract';
import { articleFromText } from '../article/from-text';
import type { Article, DateClaim } from '../core/article';
import { hostOf } from '../core/url';
import type { Given, RefusalReason } from '../formats/format';
import { givenOfLine } from '../formats/jsonl';
import { digestOf } from '../sketch/digest';
import { CODING } from '../sketch/scheme';
import type { Report, ReportMeta, Sketch } from '../sketch/sketch';
import { pageOf } from './page';
import { reportId } from './report';

/** An article of a page, and why the page would not be checked. */
export interface ReadPage {
  article: Article;
  absent: AbsenceReason | null;
}

/** Finds the article of a page, wherever there is a parser of HTML. */
export type PageReader = (html: string, url: string | null) => ReadPage | Promise<ReadPage>;

/**
 * The report of what a file gives, or why it gives none. A sketch that came with it knew the
 * paragraphs and furniture better than the bare text does, and stays, unless it is of another
 * coding and the text is there to make it anew. O(length of the text).
 */
export async function reportOf(
  given: Given,
  readPage: PageReader,
): Promise<Report | Extract<RefusalReason, 'no-article' | 'too-short'>> {
  if (given.body.kind !== 'page') return reportOfWords(given);
  const { article, absent } = await readPage(given.body.html, given.url);
  if (absent !== null) return absent === 'too-short' ? 'too-short' : 'no-article';
  const url = given.url ?? article.canonicalUrl;
  return withMeta(
    {
      ...given,
      url,
      title: given.title ?? article.title,
      outlet: given.outlet ?? article.outlet,
      byline: given.byline ?? article.byline,
    },
    given.published ?? article.published,
    { sketch: pageOf(article).sketched.sketch, text: article.text },
  );
}

/** As `reportOf` for what is no page: a text, or fingerprints. */
export function reportOfWords(given: Given): Report {
  const { body } = given;
  const { text = null } = body.kind === 'page' ? { text: body.html } : body;
  const isKept = body.kind === 'sketch' && (body.sketch.coding === CODING || text === null);
  const article = text === null || isKept ? null : articleOf(given, text);
  const sketch = article === null ? sketchOf(given) : pageOf(article).sketched.sketch;
  const known = article === null ? given : { ...given, title: given.title ?? article.title };
  return withMeta(known, given.published, { sketch, text });
}

/** The report of a line of JSONL, or null for a header. Throws FirsthandError. */
export function reportOfLine(line: string): Report | null {
  const given = givenOfLine(line);
  return given === null ? null : reportOfWords(given);
}

/** Fingerprints of a bare text, by what is known of it. */
export function sketchOfBareText(text: string, meta: ReportMeta | null): Sketch {
  const { title = null, language = null } = meta ?? {};
  return pageOf(articleOf({ title, language }, text)).sketched.sketch;
}

function articleOf(
  known: Pick<Given, 'title' | 'language'> & Partial<Given>,
  text: string,
): Article {
  const { title, language, url = null, outlet = null, published = null } = known;
  return articleFromText(text, {
    outlet,
    published,
    ...(url === null ? {} : { url }),
    ...(title === null ? {} : { title }),
    ...(language === null ? {} : { language }),
  });
}

function sketchOf({ body }: Given): Sketch {
  if (body.kind === 'sketch') return body.sketch;
  throw new Error('a report without text and without fingerprints');
}

function withMeta(
  given: Omit<Given, 'body' | 'published'>,
  published: DateClaim | null,
  { sketch, text }: Pick<Report, 'sketch' | 'text'>,
): Report {
  const { url } = given;
  const digest = digestOf(sketch.tokens);
  const host = url === null ? null : hostOf(url);
  const known = {
    title: given.title ?? '',
    outlet: given.outlet,
    hosts: given.hosts ?? (host === null ? [] : [host]),
    published,
    digest,
  };
  return {
    sketch,
    text,
    meta: {
      id: given.id ?? reportId(known),
      ...known,
      url,
      byline: given.byline,
      seen: given.seen,
      language: sketch.language,
      words: sketch.tokens.length,
      origin: given.origin,
    },
  };
}
