import type { ReportDraft } from '../../lib/check/corpus-manager';
import { err, ok, type Result } from '../../lib/core/result';
import type { Client } from '../../lib/messaging/client';
import type { ViewToBackground } from '../../lib/messaging/protocol';
import { sessionArea } from '../../lib/platform/storage';
import { createTabStore } from '../../lib/session/tab-store';
import { draftOf } from './draft-of';

const store = createTabStore(sessionArea);

/** The article of an open tab: the one that was read, or else read now. */
export async function readTab(
  tabId: number,
  client: Pick<Client<ViewToBackground>, 'checkTab'>,
): Promise<Result<ReportDraft>> {
  const known = await store.capture(tabId);
  if (known) return ok(draftOf(known.article));
  const ended = checkEnds(tabId);
  const asked = await client.checkTab(tabId);
  if (!asked.ok) return asked;
  await ended;
  const read = await store.capture(tabId);
  return read ? ok(draftOf(read.article)) : err('nothing-read');
}

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
