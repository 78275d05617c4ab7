import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readingSteps } from '../lib/article/extract';
import { fitArticle } from '../lib/check/fit-article';
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
  const { article, absent } = await inTurns(readingSteps(document, location.href));
  if (absent !== null) {
    await client.articleAbsent(absent.code);
    return;
  }
  const sent = await client.articleFound(fitArticle(article));
  // Where nobody answered there is nobody to tell; the page is read again by the next click.
  if (!sent.ok && sent.error.code !== 'worker-unreachable') await client.articleUnreadable();
}

/**
 * Takes every step in a task of its own, apart from the one that compiled this script and from the
 * one that follows, and lets the page have its turn between them.
 */
async function inTurns<T>(steps: Generator<void, T, void>): Promise<T> {
  for (;;) {
    await nextTurn();
    const step = steps.next();
    if (!step.done) continue;
    await nextTurn();
    return step.value;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
