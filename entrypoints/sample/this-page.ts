import { extractArticle } from '../../lib/article/extract';
import type { ReportDraft } from '../../lib/check/corpus-manager';
import { err, ok, type Result } from '../../lib/core/result';

/** Where the sample page would stand, were it published. */
const ADDRESS = 'https://tarn-valley-now.example/lock-keepers';

/** The article of the sample page, by the reader that is put into pages of news. */
export function draftOfThisPage(page: Document, { outlet }: ReportDraft): Result<ReportDraft> {
  const read = extractArticle(page, ADDRESS);
  if (!read.ok) return err('page-unreadable');
  const { title, text, published } = read.value;
  return ok({ title, outlet, url: null, published, text });
}
