import { serveImport } from '../../lib/check/import-worker';
import { createCorpus } from '../../lib/corpus/corpus';
import { webLock } from '../../lib/platform/locks';

/** The options page's dedicated worker: one import, and its end. */
const now = () => new Date().toISOString();
serveImport(self, createCorpus({ lock: webLock('corpus-write'), now }));
