import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '../lib/article/extract';
import { captureOf } from '../lib/check/make-capture';
import type { Client } from '../lib/messaging/client';
import { createContentClient } from '../lib/messaging/client';
import type { ContentToBackground } from '../lib/messaging/protocol';
import { contentTransport, markRead } from '../lib/platform/content';

/** Injected where the gate opened or the user clicked: reads the article once and sends it. */
export default defineUnlistedScript(() => {
  markRead();
  const client = createContentClient(contentTransport);
  // Told rather than swallowed: the popup would wait for an answer that never comes.
  send(client).catch(async (cause: unknown) => {
    await client.articleUnreadable();
    throw cause;
  });
});

async function send(client: Client<ContentToBackground>): Promise<void> {
  const read = extractArticle(document, location.href);
  if (!read.ok) {
    await client.articleAbsent(read.error.code);
    return;
  }
  // Reading and sketching are two tasks, so that neither holds the page for long.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const sent = await client.articleFound(captureOf(read.value));
  // Where nobody answered there is nobody to tell; the page is read again by the next click.
  if (!sent.ok && sent.error.code !== 'worker-unreachable') await client.articleUnreadable();
}
