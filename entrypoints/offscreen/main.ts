import { serveOffscreen } from '../../lib/messaging/offscreen';
import { createLog } from '../../lib/platform/log';
import { runtime } from '../../lib/platform/runtime';
import { captureOfHtml } from '../../lib/watch/page-capture';

/** The document that Chrome's worker has pages parsed in; it asks for nothing itself. */
serveOffscreen(runtime, {
  origin: runtime.url(''),
  extract: captureOfHtml,
  onBug: createLog('offscreen').error,
});
