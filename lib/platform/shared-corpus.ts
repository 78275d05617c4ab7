import { createChanges } from './changes';
import { webLock } from './locks';

/** What every context opens the corpus with, so that they wait for each other and hear of changes. */
export const sharedCorpus = (now: () => string) => ({
  lock: webLock('corpus-write'),
  now,
  changed: createChanges('corpus').announce,
});
