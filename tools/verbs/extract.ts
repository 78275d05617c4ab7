import type { Article, DateClaim } from '../../lib/core/article';
import { readArguments } from '../arguments';
import { readInput } from '../read-page';
import { UsageError } from '../usage';

/** `extract FILE [--url U] [--json]`: the article of a file, and what was left out of it. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new UsageError('give one file: extract FILE [--url U] [--json]');
  }
  const { url } = values;
  if (url !== undefined && !URL.canParse(url)) throw new UsageError(`not an address: ${url}`);
  const { page, absent } = await readInput(file, { url });
  const found = extractOf(page.article, absent);
  console.log(values.json ? JSON.stringify(found, null, 2) : printed(found));
}

/** An article, and why the extension would not check it. */
export type Extract = Article & { notChecked: string | null };

/** What `extract --json` and the predictions of `eval pages` hold. */
export function extractOf(article: Article, absent: string | null): Extract {
  return { ...article, notChecked: absent };
}

function printed(article: Extract): string {
  const date = (claim: DateClaim | null): string | null => claim && `${claim.at} (${claim.from})`;
  const fields: [string, string | null][] = [
    ['title', article.title],
    ['byline', article.byline],
    ['outlet', article.outlet],
    ['published', date(article.published)],
    ['modified', date(article.modified)],
    ['canonical', article.canonicalUrl],
    ['language', article.language],
    ['not checked', article.notChecked],
  ];
  return [
    ...fields.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`),
    ...article.credits.map((credit) => `credit: ${credit.kind}: ${credit.outlet}`),
    '',
    ...article.blocks.map(({ span }) => `${article.text.slice(...span)}\n`),
    ...article.excluded.map(({ why, text }) => `left out (${why}): ${text.slice(0, 100)}`),
  ].join('\n');
}
