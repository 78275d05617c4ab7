import { err, ok, type Result } from '../../lib/core/result';
import { createCorpus, type Corpus } from '../../lib/corpus/corpus';
import { createCorrectionsManager, type Correction } from '../../lib/manage/corrections';
import { createFindingsManager, type FindingsKeeper } from '../../lib/manage/findings';
import { createChanges } from '../../lib/platform/changes';
import { webLock } from '../../lib/platform/locks';
import { tabs } from '../../lib/platform/tabs';

const now = () => new Date().toISOString();

/** Writes something about the finding of a tab into the log; nothing from a private window. */
export async function withFindings(
  tabId: number,
  work: (findings: FindingsKeeper) => Promise<boolean>,
): Promise<Result<void>> {
  if ((await tabs.get(tabId))?.incognito !== false) return err('private-window');
  const newId = () => crypto.randomUUID();
  const done = await withCorpus((corpus) => work(createFindingsManager({ corpus, now, newId })));
  return done ? ok(undefined) : err('nothing-read');
}

/** What was corrected of the page in a tab. */
export async function correctionOf(tabId: number): Promise<Correction | null> {
  const url = (await tabs.get(tabId))?.url ?? null;
  if (url === null) return null;
  return withCorpus((corpus) => createCorrectionsManager(corpus, now).of(url));
}

/** Remembers date and outlet of the page in a tab; nothing from a private window. */
export async function correct(tabId: number, outlet: string, day: string): Promise<Result<void>> {
  const tab = await tabs.get(tabId);
  if (tab?.incognito !== false) return err('private-window');
  const { url } = tab;
  if (url === null) return err('nothing-read');
  await withCorpus((corpus) => createCorrectionsManager(corpus, now).keep(url, outlet, day));
  return ok(undefined);
}

async function withCorpus<T>(work: (corpus: Corpus) => Promise<T>): Promise<T> {
  const changed = createChanges('corpus').announce;
  const corpus = createCorpus({ lock: webLock('corpus-write'), now, changed });
  try {
    return await work(corpus);
  } finally {
    corpus.close();
  }
}
