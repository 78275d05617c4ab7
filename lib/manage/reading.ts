import { READ } from '../check/report';
import type { Corpus } from '../corpus/corpus';
import { readLogged } from '../watch/logged-finding';
import type { Forgetting } from '../watch/reading-memory';
import { isForgotten, seenAt } from '../watch/reading-memory';

export type { Forgetting } from '../watch/reading-memory';

/** What the user does to the memory of what he read. */
export interface ReadingManager {
  /** Reports that are remembered. */
  count(): Promise<number>;
  /** Forgets for good, with the findings about what is forgotten; answers how many reports. */
  forget(forgetting: Forgetting): Promise<number>;
}

export function createReadingManager(
  corpus: Pick<Corpus, 'ofOrigin' | 'removeAll' | 'kept'>,
): ReadingManager {
  const findings = corpus.kept('findings', readLogged);
  return {
    count: async () => (await corpus.ofOrigin(READ)).length,

    async forget(forgetting) {
      const remembered = await corpus.ofOrigin(READ);
      const due = remembered.filter(({ meta, added }) =>
        isForgotten(forgetting, { url: meta.url, seen: seenAt(meta, added) }),
      );
      const ids = new Set(due.map(({ meta }) => meta.id));
      // A finding tells what was read as a report does; that of a followed page does not.
      const told = (await findings.all()).filter(
        ({ by, page, source, at }) =>
          ids.has(page.id ?? '') ||
          ids.has(source.id ?? '') ||
          (by === 'read' && isForgotten(forgetting, { url: page.url, seen: at })),
      );
      await findings.remove(told.map(({ id }) => id));
      return corpus.removeAll([...ids]);
    },
  };
}
