import type { Article, Block, Excluded } from '../core/article';
import { err, ok, type Result } from '../core/result';
import { countWords } from '../text/furniture';
import { guessLanguage } from '../text/language';
import type { Blocks } from './blocks';
import { listCredits, withoutRepeats } from '../credit/list-credits';
import { MAX_EXCLUDED_TEXT } from './from-text';

import { readMetadata, type Metadata } from './metadata';
import { withoutHeadLines } from './head-lines';
import { PageReader } from './page-reader';
import { PARAMETERS } from './parameters';
import type { Choice } from './choice';
import { readBlocks, selectBlocks } from './select';
import { readSurroundings } from './surroundings';
import { withStructuredBody } from './structured-body';
import { rootOf } from './dom';

/** Why a page gives no article; codes of the verdict's `not-checked`. */
export type AbsenceReason = 'not-an-article' | 'too-short' | 'paywalled';

export interface ExtractOptions {
  /** The present in milliseconds since 1970: later dates on the page are rejected. */
  now?: number;
}

const GAP = '\n\n';

/** What a page gives, and why it is not worth checking when it is not. */
export interface PageReading {
  article: Article;
  absent: { code: AbsenceReason; detail: string } | null;
}

/**
 * The article of a page, or the reason why there is none. Reads the document and never
 * changes it; works on the page's own document, on DOMParser's and on Node's alike. `url`
 * is the page's address, null when it is not known. Furniture is not part of `text`: it
 * stands in `excluded` with its words and no span. Cost: linear in the page but for
 * Readability's scoring, which pages of more elements than `maxElements` do without.
 */
export function extractArticle(
  document: Document,
  url: string | null,
  options: ExtractOptions = {},
): Result<Article, AbsenceReason> {
  const { article, absent } = readArticle(document, url, options);
  return absent === null ? ok(article) : err(absent.code, absent.detail);
}

/** As `extractArticle`, with what was read even where it is too little to check. */
export function readArticle(
  document: Document,
  url: string | null,
  options: ExtractOptions = {},
): PageReading {
  const steps = readingSteps(document, url, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * As `readArticle`, in steps of about the same length: a live page is let go on between two. What
 * the page changes meanwhile is read as it then is, as it would be a moment later.
 */
export function* readingSteps(
  document: Document,
  url: string | null,
  options: ExtractOptions = {},
): Generator<void, PageReading, void> {
  const page = new PageReader(document);
  const blocks = readBlocks(page);
  yield;
  const metadata = readMetadata(page, blocks.blocks, url, options.now ?? Date.now());
  yield;
  const choice = chosenBlocks(page, blocks, metadata);
  yield;
  const surroundings = {
    ...readSurroundings(page, blocks.blocks, choice, url),
    named: metadata.named,
  };
  const article = assemble(choice, metadata, url, {
    visibility: page.visibility.sight,
    surroundings,
  });
  const code = absenceOf(article);
  const detail = `${countWords(article.text)} words`;
  return { article, absent: code === null ? null : { code, detail } };
}

/** What the page shows; structured data may add to it, except behind a paywall. */
function chosenBlocks(page: PageReader, blocks: Blocks, metadata: Metadata): readonly Choice[] {
  const selected = selectBlocks(page, blocks, metadata.title);
  const choice = withoutHeadLines(page, blocks.blocks, selected, metadata);
  if (metadata.accessibleForFree === false) return choice;
  const root = rootOf(page.document);
  return withStructuredBody(choice, metadata.structuredBody, metadata.title, root);
}

function absenceOf(article: Article): AbsenceReason | null {
  const words = countWords(article.text);
  if (article.accessibleForFree === false && words < PARAMETERS.paywalledBelowWords) {
    return 'paywalled';
  }
  if (words === 0) return 'not-an-article';
  return words < PARAMETERS.minWords ? 'too-short' : null;
}

function assemble(
  choice: readonly Choice[],
  metadata: Metadata,
  url: string | null,
  page: Pick<Article, 'visibility' | 'surroundings'>,
): Article {
  const { text, blocks, truncated } = joined(choice);
  const article: Article = {
    url,
    canonicalUrl: metadata.canonicalUrl,
    title: metadata.title === '' ? headlineOf(choice) : metadata.title,
    byline: metadata.byline,
    outlet: metadata.outlet,
    published: metadata.published,
    modified: metadata.modified,
    dates: metadata.dates,
    origins: metadata.origins,
    accessibleForFree: metadata.accessibleForFree,
    credits: [],
    language: guessLanguage(text, metadata.language),
    text,
    blocks,
    excluded: excludedOf(choice),
    truncated,
    ...page,
  };
  return {
    ...article,
    credits: withoutRepeats([...metadata.credits, ...listCredits(article)]),
  };
}

/** The headline among the lines, for a page whose head names none. */
function headlineOf(choice: readonly Choice[]): string {
  return choice.find((item) => item.why === 'headline')?.block.text ?? '';
}

/**
 * The kept blocks as one text, cut at a block's end where it would not fit a capture; a
 * first block that alone is too long is cut itself.
 */
function joined(kept: readonly Choice[]): Pick<Article, 'text' | 'blocks' | 'truncated'> {
  const blocks: Block[] = [];
  let text = '';
  for (const { block, why } of kept) {
    if (why !== null) continue;
    const start = text === '' ? 0 : text.length + GAP.length;
    if (start + block.text.length > PARAMETERS.maxText) {
      if (text !== '') return { text, blocks, truncated: true };
      const cut = block.text.slice(0, PARAMETERS.maxText);
      return { text: cut, blocks: [{ kind: block.kind, span: [0, cut.length] }], truncated: true };
    }
    text += text === '' ? block.text : GAP + block.text;
    blocks.push({ kind: block.kind, span: [start, text.length] });
  }
  return { text, blocks, truncated: false };
}

function excludedOf(choice: readonly Choice[]): Excluded[] {
  return choice
    .flatMap(({ block, why }): Excluded[] =>
      why === null ? [] : [{ span: null, why, text: block.text.slice(0, MAX_EXCLUDED_TEXT) }],
    )
    .slice(0, PARAMETERS.maxExcluded);
}
