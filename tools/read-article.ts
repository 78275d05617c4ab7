import { readFileSync } from 'node:fs';
import { readArticle, type PageReading } from '../lib/article/extract';
import { articleFromText, type TextSource } from '../lib/article/from-text';
import { countWords } from '../lib/text/furniture';
import { decodeHtml, parseHtml } from './dom';
import { UsageError } from './usage';

const MIN_WORDS = 60;

/** Reads a .html file as the extension reads a page, or a .txt as given. */
export function readArticleFile(file: string, source: TextSource = {}): PageReading {
  const bytes = readBytes(file);
  if (/\.x?html?$/iu.test(file)) return readHtml(decodeHtml(bytes), source);
  if (!/\.(?:txt|md)$/iu.test(file)) throw new UsageError(`${file} is neither .txt nor .html`);
  const article = articleFromText(new TextDecoder().decode(bytes), source);
  const words = article.blocks.reduce(
    (sum, { span }) => sum + countWords(article.text.slice(...span)),
    0,
  );
  const absent = { code: 'too-short' as const, detail: `${words} words` };
  return { article, absent: words < MIN_WORDS ? absent : null };
}

/** Reads HTML as the extension reads a page; what the caller knows stands before what the page says. */
export function readHtml(html: string, source: TextSource = {}): PageReading {
  const { article, absent } = readArticle(parseHtml(html), source.url ?? null);
  return {
    article: {
      ...article,
      title: source.title ?? article.title,
      outlet: source.outlet ?? article.outlet,
      published: source.published ?? article.published,
    },
    absent,
  };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
}
