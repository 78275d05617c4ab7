import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../lib/article/watch';
import { createContentClient } from '../lib/messaging/client';
import { contentTransport } from '../lib/platform/content';

/**
 * On every page: looks whether it is an article, and tells the background. Reads nothing else.
 * wxt.config.ts lists it in the manifest, and says why it is no content script of WXT's.
 */
export default defineUnlistedScript(() => {
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
});
