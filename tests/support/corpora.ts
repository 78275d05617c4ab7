import 'fake-indexeddb/auto';
import type { Corpus, WriteLock } from '../../lib/corpus/corpus';
import type { Report } from '../../lib/sketch/sketch';
import { createCorpus } from '../../lib/corpus/corpus';

let databases = 0;

/** A database name that no other test uses. */
export function freshName(): string {
  databases += 1;
  return `corpus-${databases}`;
}

/** The Web Lock `corpus-write` as one process sees it: one task after the other. */
export function createMemoryLock(): WriteLock {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task, task);
    last = run.catch(() => undefined);
    return run;
  };
}

export const NOW = '2026-03-04T10:00:00.000Z';

/** A corpus on a database of fake-indexeddb. */
export function aCorpus(name = freshName(), lock = createMemoryLock()): Corpus {
  return createCorpus({ lock, now: () => NOW, name });
}

export const ADD_ALL = { present: 'replace', respectDeleted: false } as const;

export async function aCorpusOf(reports: readonly Report[]): Promise<Corpus> {
  const corpus = aCorpus();
  await corpus.add(reports, ADD_ALL);
  return corpus;
}
