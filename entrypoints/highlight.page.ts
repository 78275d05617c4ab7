import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageMarks } from '../lib/highlight/marks';
import { HighlightSession } from '../lib/highlight/session';
import { createContentClient } from '../lib/messaging/client';
import { contentTransport, offer } from '../lib/platform/content';

/** Injected when the reader asks to see the finding on the page; paints what it is handed. */
export default defineUnlistedScript(() => {
  const client = createContentClient(contentTransport);
  let session: HighlightSession | null = null;
  offer('show', (marks: PageMarks) => {
    session?.close();
    const opened = new HighlightSession(marks, () => void client.highlightClosed(marks.seed));
    session = opened;
    return opened.start();
  });
});
