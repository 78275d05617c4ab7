import { err, ok, type Result } from '../../lib/core/result';
import { createCorpus } from '../../lib/corpus/corpus';
import { createFindingsManager, type FindingsKeeper } from '../../lib/manage/findings';
import { createChanges } from '../../lib/platform/changes';
import { webLock } from '../../lib/platform/locks';
import { tabs } from '../../lib/platform/tabs';

/** Writes something about the finding of a tab into the log; nothing from a private window. */
export async function withFindings(
  tabId: number,
  work: (findings: FindingsKeeper) => Promise<boolean>,
): Promise<Result<void>> {
  if ((await tabs.get(tabId))?.incognito !== false) return err('private-window');
  const now = () => new Date().toISOString();
  const corpus = createCorpus({
    lock: webLock('corpus-write'),
    now,
    changed: createChanges('corpus').announce,
  });
  try {
    const newId = () => crypto.randomUUID();
    const done = await work(createFindingsManager({ corpus, now, newId }));
    return done ? ok(undefined) : err('nothing-read');
  } finally {
    corpus.close();
  }
}
