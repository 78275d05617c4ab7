import type { Corpus } from '../corpus/corpus';
import type { StoreSize } from '../corpus/sizes';

/** What takes room, as the user knows it. */
export const TAKERS = ['fingerprints', 'index', 'texts', 'reports', 'search', 'kept'] as const;

export type Taker = (typeof TAKERS)[number];

const TAKER_OF: Record<StoreSize['store'], Taker> = {
  sketches: 'fingerprints',
  postings: 'index',
  texts: 'texts',
  reports: 'reports',
  meta: 'index',
  words: 'search',
  findings: 'kept',
  judgements: 'kept',
  subscriptions: 'kept',
  outlets: 'kept',
  notes: 'kept',
  links: 'kept',
  evidence: 'texts',
  cases: 'kept',
  roles: 'kept',
  corrections: 'kept',
};

export interface StorageUse {
  /** About how many bytes each takes. */
  takes: Record<Taker, number>;
  /** Bytes that the browser says are used, and may be; null where it does not say. */
  used: number | null;
  quota: number | null;
  /** Whether the browser may clear it by itself when the disk fills. */
  persisted: boolean;
}

export interface StorageManager {
  use(): Promise<StorageUse>;
  /** Asks the browser to keep the data whatever happens; only inside a click. */
  persist(): Promise<boolean>;
}

/** `storage`: what the browser says of the room of this extension. */
export function createStorageManager(
  corpus: Pick<Corpus, 'sizes'>,
  storage: Pick<StorageManagerOfBrowser, 'estimate' | 'persist' | 'persisted'>,
): StorageManager {
  return {
    async use() {
      const takes = { fingerprints: 0, index: 0, texts: 0, reports: 0, search: 0, kept: 0 };
      for (const { store, bytes } of await corpus.sizes()) takes[TAKER_OF[store]] += bytes;
      const { usage = null, quota = null } = await storage.estimate();
      return { takes, used: usage, quota, persisted: await storage.persisted() };
    },
    persist: () => storage.persist(),
  };
}

/** `navigator.storage`, as far as it is asked. */
interface StorageManagerOfBrowser {
  estimate(): Promise<{ usage?: number; quota?: number }>;
  persist(): Promise<boolean>;
  persisted(): Promise<boolean>;
}
