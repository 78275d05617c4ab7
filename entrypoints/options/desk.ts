import { bundledPack, PACK_PATH } from '../../lib/check/bundled';
import { importInWorker } from '../../lib/check/import-worker';
import { createCorpusManager } from '../../lib/check/manage';
import { createCorpus } from '../../lib/corpus/corpus';
import { createBackupManager } from '../../lib/manage/backup';
import { createFindingsManager } from '../../lib/manage/findings';
import { createFollowingManager } from '../../lib/manage/following';
import { createNotesManager } from '../../lib/manage/notes';
import { createOwnersManager } from '../../lib/manage/owners';
import { createPackFetcher } from '../../lib/manage/pack-address';
import { createReadingManager } from '../../lib/manage/reading';
import { createStorageManager } from '../../lib/manage/storage';
import { createStoriesManager } from '../../lib/manage/stories';
import { createReportTable } from '../../lib/manage/table';
import { createViewClient } from '../../lib/messaging/client';
import { createChanges } from '../../lib/platform/changes';
import { fetchFile } from '../../lib/platform/fetch-file';
import { fetchFollowed } from '../../lib/platform/fetch-followed';
import { readBundled } from '../../lib/platform/files';
import { webLock } from '../../lib/platform/locks';
import { permissions } from '../../lib/platform/permissions';
import { runtime } from '../../lib/platform/runtime';
import { readPage } from './read-page';

/** What the desk does to the stored corpus, and to what stands beside it. */
export function deskParts(now: () => string) {
  const newId = () => crypto.randomUUID();
  const changes = createChanges('corpus');
  const stored = createCorpus({ lock: webLock('corpus-write'), now, changed: changes.announce });
  const corpus = createCorpusManager({
    corpus: stored,
    onChanged: changes.listen,
    bundledPack: bundledPack(() => readBundled(PACK_PATH)),
    importer: importInWorker(
      () => new Worker(new URL('import.worker.ts', import.meta.url), { type: 'module' }),
      { readPage },
    ),
    readPage,
    madeBy: `firsthand ${runtime.version()}`,
  });
  const notes = createNotesManager(stored);
  return {
    corpus,
    notes,
    table: createReportTable(stored, notes),
    stories: createStoriesManager(stored),
    packs: createPackFetcher({ get: fetchFile, requestSite: permissions.requestSite }),
    backup: createBackupManager(stored, corpus),
    storage: createStorageManager(stored, navigator.storage),
    reading: createReadingManager(stored),
    findings: createFindingsManager({ corpus: stored, now, newId }),
    owners: createOwnersManager({ corpus: stored, now, newId }),
    following: createFollowingManager({
      corpus: stored,
      now,
      get: fetchFollowed,
      requestSite: permissions.requestSite,
      wake: () => createViewClient(runtime).lookAtFollowed(),
    }),
  };
}
