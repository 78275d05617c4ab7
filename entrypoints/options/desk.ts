import { bundledPack, PACK_PATH } from '../../lib/check/bundled';
import { CHORES, watchedByChores } from '../../lib/check/chores';
import { importInWorker } from '../../lib/check/import-worker';
import { createCorpusManager } from '../../lib/check/manage';
import { createCorpus } from '../../lib/corpus/corpus';
import { alarms } from '../../lib/platform/alarms';
import { createChanges } from '../../lib/platform/changes';
import { readBundled } from '../../lib/platform/files';
import { webLock } from '../../lib/platform/locks';
import { runtime } from '../../lib/platform/runtime';
import { managers } from './managers';
import { readPage } from './read-page';

/** What the desk does to the stored corpus, and to what stands beside it. */
export function deskParts(now: () => string) {
  const changes = createChanges('corpus');
  const stored = createCorpus({ lock: webLock('corpus-write'), now, changed: changes.announce });
  const corpus = createCorpusManager({
    corpus: stored,
    onChanged: changes.listen,
    bundledPack: bundledPack(() => readBundled(PACK_PATH)),
    importer: watchedByChores(
      importInWorker(
        () => new Worker(new URL('import.worker.ts', import.meta.url), { type: 'module' }),
        { readPage },
      ),
      () => alarms.once(CHORES, 1),
    ),
    readPage,
    madeBy: `firsthand ${runtime.version()}`,
  });
  return { corpus, ...managers(stored, corpus, now) };
}
