import { serveImport } from '../../lib/check/import-worker';
import { createCorpus } from '../../lib/corpus/corpus';
import { createChanges } from '../../lib/platform/changes';
import { webLock } from '../../lib/platform/locks';

/** The options page's dedicated worker: one import, and its end. */
const now = () => new Date().toISOString();
const changed = createChanges('corpus').announce;
serveImport(self, createCorpus({ lock: webLock('corpus-write'), now, changed }));
