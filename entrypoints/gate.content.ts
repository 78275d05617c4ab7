import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '../lib/article/watch';
import { createContentClient } from '../lib/messaging/client';
import { contentTransport } from '../lib/platform/content';

/** On every page: looks whether it is an article, and tells the background. Reads nothing else. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  allFrames: false,
  main() {
    const client = createContentClient(contentTransport);
    const gone = new AbortController();
    watchPage(
      window,
      (verdict) => {
        void client.gateOpened(verdict).then((told) => {
          if (!told.ok && told.error.code === 'gone') gone.abort();
        });
      },
      gone.signal,
    );
  },
});
