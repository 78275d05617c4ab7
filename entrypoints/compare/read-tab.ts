import type { ReportDraft } from '../../lib/check/corpus-manager';
import type { Article } from '../../lib/core/article';
import { err, ok, type Result } from '../../lib/core/result';
import type { Client } from '../../lib/messaging/client';
import type { ViewToBackground } from '../../lib/messaging/protocol';
import { sessionArea } from '../../lib/platform/storage';
import { createTabStore } from '../../lib/session/tab-store';
import { draftOf } from './draft-of';

const store = createTabStore(sessionArea);

/** What is compared of an open tab. */
export async function readTab(tabId: number, client: TabClient): Promise<Result<ReportDraft>> {
  const article = await articleOfTab(tabId, client);
  return article.ok ? ok(draftOf(article.value)) : article;
}

/**
 * The article of an open tab: the one that was read, or else read now. Fails with the reason why
 * the page was not checked, or with what the check failed of.
 */
export async function articleOfTab(tabId: number, client: TabClient): Promise<Result<Article>> {
  const known = await store.capture(tabId);
  if (known) return ok(known.article);
  const ended = checkEnds(tabId);
  const asked = await client.checkTab(tabId);
  if (!asked.ok) return asked;
  await ended;
  const read = await store.capture(tabId);
  if (read) return ok(read.article);
  const state = await store.read(tabId);
  return err(state.status === 'not-checked' ? state.reason : 'nothing-read');
}

type TabClient = Pick<Client<ViewToBackground>, 'checkTab'>;

/** Once the tab's check is over, however: the background ends each one in time. */
function checkEnds(tabId: number): Promise<void> {
  const abort = new AbortController();
  return new Promise((resolve) => {
    store.watch(
      tabId,
      ({ status }) => {
        if (status === 'checking') return;
        abort.abort();
        resolve();
      },
      abort.signal,
    );
  });
}
