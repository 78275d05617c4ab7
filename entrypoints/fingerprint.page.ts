import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageReading } from '../lib/article/extract';
import { captureOf } from '../lib/check/make-capture';
import type { Client } from '../lib/messaging/client';
import { createContentClient } from '../lib/messaging/client';
import type { ContentToBackground } from '../lib/messaging/protocol';
import { contentTransport, takeLeft } from '../lib/platform/content';
import { nextTurn } from '../lib/platform/turns';

/**
 * Injected after article.page: fingerprints the article that it read, and sends both. Two scripts,
 * since compiling what reads and what fingerprints in one task would hold the page.
 */
export default defineUnlistedScript(() => {
  const reading = takeLeft<Promise<PageReading>>('fingerprint');
  // The page was left between the two.
  if (!reading) return;
  const client = createContentClient(contentTransport);
  // Told rather than swallowed: the popup would wait for an answer that never comes.
  send(client, reading).catch(async (cause: unknown) => {
    await client.articleUnreadable();
    throw cause;
  });
});

async function send(
  client: Client<ContentToBackground>,
  reading: Promise<PageReading>,
): Promise<void> {
  const { article, absent } = await reading;
  if (absent !== null) {
    await client.articleAbsent(absent.code);
    return;
  }
  await nextTurn();
  const capture = captureOf(article);
  await nextTurn();
  const sent = await client.articleFound(capture);
  // Where nobody answered there is nobody to tell; the page is read again by the next click.
  if (!sent.ok && sent.error.code !== 'worker-unreachable') await client.articleUnreadable();
}
