import type { CorpusManager } from '../../lib/check/corpus-manager';
import type { Corpus } from '../../lib/corpus/corpus';
import { createBackupManager } from '../../lib/manage/backup';
import { createCorrectionsManager } from '../../lib/manage/corrections';
import { createFindingsManager } from '../../lib/manage/findings';
import { createNotesManager } from '../../lib/manage/notes';
import { createOwnersManager } from '../../lib/manage/owners';
import { createPackFetcher } from '../../lib/manage/pack-address';
import { createReadingManager } from '../../lib/manage/reading';
import { createRolesManager } from '../../lib/manage/roles';
import { createStorageManager } from '../../lib/manage/storage';
import { createStoriesManager } from '../../lib/manage/stories';
import { createStoryList } from '../../lib/manage/story-list';
import { createReportTable } from '../../lib/manage/table';
import { fetchFile } from '../../lib/platform/fetch-file';
import { permissions } from '../../lib/platform/permissions';
import { collector } from './collector';
import { followingManager } from './following';

/** What stands beside the reports, and what is made of them, each with who manages it. */
export function managers(stored: Corpus, corpus: CorpusManager, now: () => string) {
  const { requestSite } = permissions;
  const about = { corpus: stored, now, newId: () => crypto.randomUUID() };
  const notes = createNotesManager(stored);
  return {
    notes,
    roles: createRolesManager(stored),
    corrections: createCorrectionsManager(stored, now),
    table: createReportTable(stored, notes),
    stories: createStoriesManager(stored),
    storyList: createStoryList(stored),
    collector: collector(stored, now),
    packs: createPackFetcher({ get: fetchFile, requestSite }),
    backup: createBackupManager(stored, corpus),
    storage: createStorageManager(stored, navigator.storage),
    reading: createReadingManager(stored),
    findings: createFindingsManager(about),
    owners: createOwnersManager(about),
    following: followingManager(stored, now),
  };
}
