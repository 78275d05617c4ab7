import type { Thing } from '../../components/model/things';
import { readArticle } from '../../lib/article/extract';
import type { ReportDraft } from '../../lib/check/corpus-manager';
import { isPrivateAddress } from '../../lib/check/private-address';
import { err, ok, type Result } from '../../lib/core/result';
import type { Corpus } from '../../lib/corpus/corpus';
import type { Client } from '../../lib/messaging/client';
import type { ViewToBackground } from '../../lib/messaging/protocol';
import { fetchPage } from '../../lib/platform/fetch-page';
import { permissions } from '../../lib/platform/permissions';
import { draftOf } from './draft-of';
import { readTab } from './read-tab';

/** The text of a thing, wherever it stands; fails with a code that the views have a sentence for. */
export async function readThing(
  thing: Thing,
  client: Pick<Client<ViewToBackground>, 'checkTab'>,
  corpus: Pick<Corpus, 'byId'>,
): Promise<Result<ReportDraft>> {
  switch (thing.kind) {
    case 'text':
      return ok(bare(thing.text));
    case 'file':
      return readFile(thing.file);
    case 'address':
      return readAddress(thing.url);
    case 'tab':
      return readTab(thing.id, client);
    case 'report': {
      const report = await corpus.byId(thing.id);
      if (!report?.text) return err('nothing-read');
      return ok(draftOf({ ...report.meta, text: report.text }));
    }
  }
}

function bare(text: string): ReportDraft {
  return { title: '', outlet: null, url: null, published: null, text };
}

/** Of a page, that runs no script and loads nothing here, its article; of other text all of it. */
async function readFile(file: File): Promise<Result<ReportDraft>> {
  const text = await file.text();
  return /\.html?$/iu.test(file.name) ? readHtml(text, null) : ok(bare(text));
}

function readHtml(html: string, url: string | null): Result<ReportDraft> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { article } = readArticle(page, url);
  return article ? ok(draftOf(article)) : err('page-unreadable');
}

/** Fetched once, because the reader gave the address and clicked; never from her own network. */
async function readAddress(url: string): Promise<Result<ReportDraft>> {
  if (!/^https?:\/\//iu.test(url) || !URL.canParse(url)) return err('no-address');
  if (isPrivateAddress(url)) return err('private-address');
  await permissions.requestSite(url);
  const fetched = await fetchPage(url);
  return typeof fetched === 'string' ? err(fetched) : readHtml(fetched.html, url);
}
