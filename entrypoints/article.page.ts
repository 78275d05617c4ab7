import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readingSteps } from '../lib/article/extract';
import { leaveFor, markRead } from '../lib/platform/content';
import { inTurns } from '../lib/platform/turns';

/**
 * Injected where the gate opened or the user clicked: reads the article once and leaves it for the
 * script that fingerprints it (fingerprint.page).
 */
export default defineUnlistedScript(() => {
  markRead();
  const reading = inTurns(readingSteps(document, location.href));
  // A page that cannot be read is told of by the script that takes this, which may come later.
  reading.catch(() => undefined);
  leaveFor('fingerprint', reading);
});
