import { defineContentScript } from 'wxt/utils/define-content-script';
import { extractArticle } from '../lib/article/extract';
import { pageOf } from '../lib/check/page';
import { createContentClient } from '../lib/messaging/client';
import { contentTransport } from '../lib/platform/content';
import { encodeOffsets, encodeSketch } from '../lib/sketch/codec';

/** Injected where the gate opened or the user clicked: reads the article once and sends it. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    void send();
  },
});

async function send(): Promise<void> {
  const client = createContentClient(contentTransport);
  const read = extractArticle(document, location.href);
  if (!read.ok) {
    await client.articleAbsent(read.error.code);
    return;
  }
  // Reading and sketching are two tasks, so that neither holds the page for long.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const { article, sketched } = pageOf(read.value);
  const sketch = encodeSketch(sketched.sketch);
  await client.articleFound({ article, sketch, offsets: encodeOffsets(sketched.offsets) });
}
